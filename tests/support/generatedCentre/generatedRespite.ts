import { yearOf } from '../../../shared/dates.ts'
import type { CodeLists } from '../../../shared/domain/codeLists.ts'
import type { RespiteCapacity, RespiteElsewhere, RespiteEnrolment } from '../../../shared/domain/respite.ts'
import { type CentreShape, childBornBy, placeOf } from './centreShape.ts'
import { dayIn, daysAfter } from './days.ts'
import type { Random } from './random.ts'

const MOST_STAYS = 25

function stays<Row>(shape: CentreShape, random: Random, more: (home: string) => Row) {
  return Array.from({ length: random.oneIn(3) ? 0 : random.below(MOST_STAYS) }, (_, index) => {
    const from = dayIn(random, shape.years[0] ?? 0, shape.years.at(-1))
    const child = childBornBy(shape, from, random)
    return child === null
      ? []
      : [
          {
            id: index + 1,
            child: child.key,
            sex: child.sex,
            birthYear: yearOf(child.born),
            legalBasis: '§ 52',
            from,
            until: random.oneIn(3) ? null : daysAfter(from, random.below(700)),
            ...more(placeOf(child, shape, random)),
          },
        ]
  }).flat()
}

/** Respite in the own unit and elsewhere; the own unit's capacity is known for some years. */
export function generatedRespite(shape: CentreShape, codes: CodeLists, random: Random) {
  const payers = [...codes.respite.otherPayers, 'Nabokommune']
  const respiteEnrolments: readonly RespiteEnrolment[] = stays(shape, random, (home) => ({
    payer: random.oneIn(4) ? random.pick(payers) : home,
    packageDays: 12 + random.below(100),
  }))
  const respiteElsewhere: readonly RespiteElsewhere[] = stays(shape, random, (municipality) => ({
    municipality,
    providerType: random.pick(['Plejefamilie', 'Døgninstitution']),
    daysPerMonth: random.oneIn(4) ? null : random.below(10),
  }))
  const respiteCapacity: readonly RespiteCapacity[] = shape.years.flatMap((year, index) => {
    const places = 1 + random.below(9)
    const rate = random.oneIn(3) ? null : 100_00 * random.below(40)
    return random.oneIn(4)
      ? []
      : [{ id: index + 1, year, places, daysInYear: 365, capacityDays: 365 * places, dailyRateOre: rate }]
  })
  return { respiteEnrolments, respiteElsewhere, respiteCapacity }
}
