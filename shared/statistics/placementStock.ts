import { lastDayOf } from '../dates.ts'
import type { Placement } from '../domain/cases.ts'
import type { CodeLists } from '../domain/codeLists.ts'
import type { MetricValue } from './metric.ts'
import { codesWithUnknown } from './notificationCategories.ts'
import { inScope, scopesOf } from './scope.ts'
import { count, groupBy, range, share } from './tally.ts'

/** The age table reaches 20 also where nobody is that old: after-care may prolong a placement. */
const OLDEST_SHOWN = 20

/** In force on 31 December: begun on or before that day, and not ended before it. */
export function inForceAtYearEnd(rows: readonly Placement[], year: number): readonly Placement[] {
  const day = lastDayOf(year)
  return rows.filter((row) => row.from <= day && (row.until === null || row.until >= day))
}

export const children = (rows: readonly Placement[]): number => new Set(rows.map((row) => row.child)).size

/** After-care with a contact person only is support, not a placement. */
export const placementsOnly = (rows: readonly Placement[], codes: CodeLists): readonly Placement[] =>
  rows.filter((row) => !codes.notPlacementForms.includes(row.form))

/** The stock of placed children on 31 December of one year. */
export function* placementStock(
  all: readonly Placement[],
  year: number,
  codes: CodeLists,
  municipalities: readonly string[],
  ages: readonly number[],
): Generator<MetricValue> {
  const stock = placementsOnly(inForceAtYearEnd(all, year), codes)
  for (const municipality of scopesOf(municipalities)) {
    const rows = inScope(stock, municipality)
    const dims = { year, municipality }
    const total = children(rows)
    yield count('placements-count', dims, total, rows)
    const narrow = rows.filter((row) => !codes.formsOutside2012Definition.includes(row.form))
    yield count('placements-count-2012-definition', dims, children(narrow), narrow)
    const byForm = groupBy(rows, (row) => row.form)
    for (const form of codesWithUnknown(
      codes.placementForms,
      stock.map((row) => row.form),
    )) {
      const ofForm = byForm.get(form) ?? []
      yield count('placements-type-count', { ...dims, form }, children(ofForm), ofForm)
      yield share('placements-type-share-pct', { ...dims, form }, children(ofForm), total, ofForm)
    }
    for (const age of ages) {
      const ofAge = rows.filter((row) => year - row.birthYear === age)
      yield count('placements-by-age', { ...dims, age }, children(ofAge), ofAge)
    }
    for (const [sex, name] of [
      ['boy', 'boys'],
      ['girl', 'girls'],
    ] as const) {
      const ofSex = rows.filter((row) => row.sex === sex)
      yield count('placements-by-sex', { ...dims, sex: name }, children(ofSex), ofSex)
    }
  }
}

/** Ages that the stock of the years spans, from 0: on 31 December a child is as old as the years between. */
export function stockAges(all: readonly Placement[], years: readonly number[], codes: CodeLists): readonly number[] {
  const seen = years.flatMap((year) =>
    placementsOnly(inForceAtYearEnd(all, year), codes).map((row) => year - row.birthYear),
  )
  return range(0, Math.max(OLDEST_SHOWN, ...seen))
}

/** Consent and after-care on 31 December of the report year. */
export function* placementConsent(
  all: readonly Placement[],
  year: number,
  codes: CodeLists,
  municipalities: readonly string[],
): Generator<MetricValue> {
  const inForce = inForceAtYearEnd(all, year)
  for (const municipality of scopesOf(municipalities)) {
    const rows = inScope(inForce, municipality)
    const placed = placementsOnly(rows, codes)
    const dims = { year, municipality }
    const afterCare = rows.filter((row) => row.afterCare !== 'none')
    const placedAfterCare = afterCare.filter((row) => row.afterCare === 'placed')
    const contactPerson = afterCare.filter((row) => row.afterCare === 'contact-person')
    const forced = placed.filter((row) => row.withoutConsent === true)
    const base = children(placed)
    yield count('aftercare-count', dims, children(afterCare), afterCare)
    yield count('aftercare-count-placed', dims, children(placedAfterCare), placedAfterCare)
    yield count('aftercare-count-contact-person', dims, children(contactPerson), contactPerson)
    yield share('aftercare-share-pct', dims, children(afterCare), base, afterCare)
    yield share('aftercare-placed-share-pct', dims, children(placedAfterCare), base, placedAfterCare)
    yield count('placements-forced-count', dims, children(forced), forced)
    yield share('placements-forced-share-pct', dims, children(forced), base, forced)
  }
}
