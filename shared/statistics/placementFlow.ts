import { yearOf } from '../dates.ts'
import type { Placement } from '../domain/cases.ts'
import type { CodeLists } from '../domain/codeLists.ts'
import type { MetricValue } from './metric.ts'
import type { Period } from './period.ts'
import { placementsOnly } from './placementStock.ts'
import { inScope, scopesOf } from './scope.ts'
import { countRows, range } from './tally.ts'

const startedNew = (row: Placement, year: number, codes: CodeLists): boolean =>
  yearOf(row.from) === year && row.startReason.startsWith(codes.newPlacementReason)

const ended = (row: Placement, year: number, codes: CodeLists): boolean =>
  row.until !== null && yearOf(row.until) === year && row.endReason !== codes.moveReason

/** New and ended placements of the report year and the year before; a move to another place is neither. */
export function* placementFlow(all: readonly Placement[], codes: CodeLists, period: Period): Generator<MetricValue> {
  const rows = placementsOnly(all, codes)
  for (const municipality of scopesOf(period.municipalities)) {
    const own = inScope(rows, municipality)
    for (const year of [period.previous, period.year]) {
      const dims = { year, municipality }
      yield countRows(
        'placements-new-count',
        dims,
        own.filter((row) => startedNew(row, year, codes)),
      )
      yield countRows(
        'placements-ended-count',
        dims,
        own.filter((row) => ended(row, year, codes)),
      )
    }
  }
  yield* newByAge(
    rows.filter((row) => startedNew(row, period.year, codes)),
    period,
  )
}

/** Ages of new placements on 31 December of the year before, as the report has always counted them. */
function* newByAge(rows: readonly Placement[], period: Period): Generator<MetricValue> {
  const ageOf = (row: Placement): number => period.previous - row.birthYear
  const ages = range(0, Math.max(17, ...rows.map(ageOf)))
  const groups = ageRuns(ages, new Set(rows.map(ageOf)))
  for (const municipality of scopesOf(period.municipalities)) {
    const own = inScope(rows, municipality)
    const dims = { year: period.year, municipality }
    for (const age of ages)
      yield countRows(
        'placements-new-by-age',
        { ...dims, age },
        own.filter((row) => ageOf(row) === age),
      )
    for (const [first, last] of groups)
      yield countRows(
        'placements-new-count',
        { ...dims, age: `${first}-${last}` },
        own.filter((row) => ageOf(row) >= first && ageOf(row) <= last),
      )
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
