import type { RowValues } from '../../../electron/core/database/dataTables.ts'
import type { CodeLists } from '../../../shared/domain/codeLists.ts'
import { createRandom, type Random } from '../../support/generatedCentre/random.ts'

export const REPORT_YEAR = 2013
export const FIRST_YEAR = 2009
const YEARS = REPORT_YEAR - FIRST_YEAR + 1
export const municipalities = ['Albertslund', 'Greve', 'Ishøj', 'Solrød', 'Vallensbæk'] as const
const OLDEST_CHILD = 17

const MILLISECONDS_PER_DAY = 86_400_000
const FIRST_DAY = Date.UTC(FIRST_YEAR, 0, 1) / MILLISECONDS_PER_DAY
const DAYS = Date.UTC(REPORT_YEAR + 1, 0, 1) / MILLISECONDS_PER_DAY - FIRST_DAY

const dayText = (day: number): string => new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10)

/** As long as a pseudonym, and as hard to compare: the hexadecimal number of the child, spread by a hash. */
function pseudonym(child: number): string {
  const spread = (factor: number): string => (Math.imul(child + 1, factor) >>> 0).toString(16).padStart(8, '0')
  return `${spread(2_654_435_761)}${spread(2_246_822_519)}${spread(3_266_489_917)}${child.toString(16).padStart(8, '0')}`
}

/** A child lives in one municipality; a few are known in another one too. */
const homeOf = (child: number, random: Random): string =>
  municipalities[(random.oneIn(20) ? child + 1 : child) % municipalities.length] ?? municipalities[0]

/** Notifications of five years in five municipalities: unborn children, missing answers, children notified often. */
export function* syntheticNotifications(count: number, codes: CodeLists): Generator<RowValues<'notification'>> {
  const random = createRandom(2013)
  const sources = codes.sourceGroups.flatMap((group) =>
    group.sources.map((source) => ({ source, source_group: group.name })),
  )
  const children = Math.ceil(count * 0.6)
  for (let number = 1; number <= count; number += 1) {
    const received = FIRST_DAY + random.below(DAYS)
    const unborn = random.oneIn(50)
    const child = random.below(children)
    const age = random.below(OLDEST_CHILD + 1)
    const answered = !random.oneIn(10)
    yield {
      case_number: `S-${number}`,
      child: unborn ? null : pseudonym(child),
      sex: unborn ? null : child % 2 === 0 ? 'boy' : 'girl',
      birth_year: unborn ? null : Number(dayText(received).slice(0, 4)) - age,
      age_at_receipt: unborn ? null : age,
      unborn: unborn ? 1 : 0,
      municipality: homeOf(child, random),
      received_on: dayText(received),
      type: random.pick(codes.notificationTypes),
      ...random.pick(sources),
      reason: random.pick(codes.reasons),
      first_action: random.pick(codes.firstActions),
      first_action_on: answered ? dayText(received + random.below(random.oneIn(4) ? 60 : 15)) : null,
      assessed_in_time: null,
    }
  }
}

const startReasons = ['Ny anbringelse', 'Ny anbringelse (genindtræden i efterværn)', 'Skift af anbringelsessted']
const endReasons = ['Hjemgivet', 'Fyldt 18 år', 'Flyttet til anden kommune', 'Skift af anbringelsessted']

/** Periods of placement and after-care, a third of them still running. */
export function* syntheticPlacements(count: number, codes: CodeLists): Generator<RowValues<'placement'>> {
  const random = createRandom(1893)
  const children = Math.ceil(count * 0.7)
  for (let number = 1; number <= count; number += 1) {
    const child = random.below(children)
    const from = FIRST_DAY + random.below(DAYS)
    const open = random.oneIn(3)
    const contactPerson = random.oneIn(20)
    const afterCare = contactPerson ? 'contact-person' : random.oneIn(15) ? 'placed' : 'none'
    yield {
      serial: String(number),
      child: pseudonym(child),
      sex: child % 2 === 0 ? 'boy' : 'girl',
      birth_year: FIRST_YEAR - (child % (OLDEST_CHILD + 1)),
      municipality: homeOf(child, random),
      form: random.pick(contactPerson ? codes.notPlacementForms : codes.placementForms),
      from_date: dayText(from),
      until_date: open ? null : dayText(Math.min(from + random.below(700), FIRST_DAY + DAYS - 1)),
      without_consent: contactPerson ? null : random.oneIn(5) ? 1 : 0,
      after_care: afterCare,
      start_reason: random.pick(startReasons),
      end_reason: open ? null : random.pick(endReasons),
    }
  }
}

/** Persons by age on 1 January, so that rates have a base. */
export function* syntheticPopulation(): Generator<RowValues<'population'>> {
  const random = createRandom(7)
  for (let year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year += 1)
    for (const municipality of municipalities) {
      yield { municipality, year, age: null, open_ended: 0, persons: 20_000 + random.below(20_000) }
      for (let age = 0; age <= OLDEST_CHILD; age += 1)
        yield { municipality, year, age, open_ended: 0, persons: 200 + random.below(200) }
    }
}
