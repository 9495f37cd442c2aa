import { dayNumber, lastDayOf } from '../dates.ts'
import type { CodeLists } from '../domain/codeLists.ts'
import { NO_DAY } from './cohort/caseTable.ts'
import type { PlacementCases } from './facts/placementCases.ts'
import { casesIn, childrenIn, named } from './measure.ts'
import type { Dims, MetricValue } from './metric.ts'
import type { Period } from './period.ts'
import type { PlacementCoverage } from './placementCoverage.ts'
import type { YearEnds } from './placementStock.ts'
import { casesOf, scopesOf } from './scope.ts'
import { range } from './tally.ts'

const OLDEST_SHOWN = 17

/** Begun in the year, for another reason than a move. */
export const startedNew = (cases: PlacementCases, year: number, codes: CodeLists): PlacementCases =>
  cases
    .where('startYear', year)
    .whereField('startReason', (reason) => String(reason).startsWith(codes.newPlacementReason), {
      field: 'startReason',
      is: codes.newPlacementReason,
    })

/** Ended in the year, for another reason than a move. */
export const ended = (cases: PlacementCases, year: number, codes: CodeLists): PlacementCases =>
  cases.where('endYear', year).whereField('endReason', (reason) => reason !== codes.moveReason, {
    field: 'endReasonOtherThan',
    is: codes.moveReason,
  })

/** In force on at least one day of the year: everybody who has been placed in it, and not only at its end. */
function inForceDuring(cases: PlacementCases, year: number): PlacementCases {
  const { from, until } = cases.cases.days
  const [first, last] = [dayNumber(lastDayOf(year - 1)) + 1, dayNumber(lastDayOf(year))]
  return cases.keep({ field: 'inForceDuring', is: year }, (row) => {
    const end = until[row] ?? NO_DAY
    return (from[row] ?? 0) <= last && (end === NO_DAY || end >= first)
  })
}

/**
 * What moved in the years that are compared: new and ended placements, moves to another place, and the children who
 * came and went. Last year's stock, those who entered and those who left make this year's stock.
 */
export function* placementFlow(
  cases: PlacementCases,
  ends: YearEnds,
  coverage: PlacementCoverage,
  codes: CodeLists,
  period: Period,
): Generator<MetricValue> {
  const years = [period.previous, period.year].filter((year) => coverage.hasFlow(year))
  for (const year of years) {
    const during = inForceDuring(cases, year)
    for (const municipality of scopesOf(period.municipalities)) {
      const own = casesOf(cases, municipality)
      const dims = { year, municipality }
      yield named('placements-new-count', dims, casesIn(startedNew(own, year, codes)))
      yield named('placements-ended-count', dims, casesIn(ended(own, year, codes)))
      const moved = own.where('startYear', year).where('startReason', codes.moveReason)
      yield named('placements-moves-count', dims, casesIn(moved))
      yield named('placements-moved-children-count', dims, childrenIn(moved))
      yield named('placements-during-year-count', dims, childrenIn(casesOf(during, municipality)))
      if (coverage.hasStock(year - 1))
        yield* comings(casesOf(ends.placed(year - 1), municipality), casesOf(ends.placed(year), municipality), dims)
    }
  }
  if (years.includes(period.year)) yield* newByAge(startedNew(cases, period.year, codes), period)
}

/** Children of one stock who are not in the other: those who entered since, and those who left. */
function* comings(before: PlacementCases, now: PlacementCases, dims: Dims & { year: number }): Generator<MetricValue> {
  const { codes } = now.cases.children
  const isIn = (stock: PlacementCases) => {
    const times = stock.casesPerChild()
    return (row: number) => (times[codes[row] ?? 0] ?? 0) > 0
  }
  const [wasPlaced, isPlaced] = [isIn(before), isIn(now)]
  const entered = now.keep({ field: 'notInForceOn', is: lastDayOf(dims.year - 1) }, (row) => !wasPlaced(row))
  const left = before.keep({ field: 'notInForceOn', is: lastDayOf(dims.year) }, (row) => !isPlaced(row))
  yield named('placements-entered-children-count', dims, childrenIn(entered))
  yield named('placements-left-children-count', dims, childrenIn(left))
}

/** Ages of new placements on 31 December of the year before, as the report has always counted them. */
function* newByAge(cases: PlacementCases, period: Period): Generator<MetricValue> {
  const yearBefore = period.year - 1
  const occurring = cases.values('birthYear').map((birthYear) => yearBefore - Number(birthYear))
  const ages = range(0, Math.max(OLDEST_SHOWN, ...occurring))
  const unborn = cases.whereField('birthYear', (birthYear) => Number(birthYear) > yearBefore, {
    field: 'birthYear',
    is: { from: yearBefore + 1, to: null },
  })
  const runs = ageRuns(ages, new Set(occurring))
  for (const municipality of scopesOf(period.municipalities)) {
    const own = casesOf(cases, municipality)
    const dims = { year: period.year, municipality }
    // A baby placed in its first year had no age on that day.
    if (unborn.size > 0)
      yield named('placements-new-by-age', { ...dims, age: 'ufødt' }, casesIn(casesOf(unborn, municipality)))
    for (const age of ages)
      yield named('placements-new-by-age', { ...dims, age }, casesIn(own.where('birthYear', yearBefore - age)))
    for (const [first, last] of runs) {
      const birthYears = range(first, last).map((age) => yearBefore - age)
      yield named(
        'placements-new-count',
        { ...dims, age: `${first}-${last}` },
        casesIn(own.whereAny('birthYear', birthYears)),
      )
    }
  }
}

/** Unbroken runs of ages that occur: the age groups that a sentence can name without an empty year in them. */
export function ageRuns(
  ages: readonly number[],
  occurring: ReadonlySet<number>,
): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  for (const age of ages.filter((each) => occurring.has(each))) {
    const run = runs.at(-1)
    if (run && run[1] === age - 1) run[1] = age
    else runs.push([age, age])
  }
  return runs
}
