import type { CodeLists } from '../../domain/codeLists.ts'
import type { Fraction } from '../../quantities.ts'
import { isWithin } from '../evidence.ts'
import { type Count, childrenTogether, excessOf, named, shareOf, shareOfWhole, totalOf } from '../measure.ts'
import { mergeSmall } from '../mergeSmall.ts'
import type { Dims, MetricValue } from '../metric.ts'
import type { MetricSet } from '../metricSet.ts'
import type { Period } from '../period.ts'
import { scopesOf } from '../scope.ts'
import { addedRows, type Breakdown, breakdowns, categoriesAt, sourceBreakdown, yearsShown } from './breakdown.ts'

type NamedCount = MetricValue<'count'>

/** One category with its number in each of the years shown. */
interface CategoryRow {
  readonly label: string
  readonly counts: readonly Fraction[]
  readonly numbers: readonly NamedCount[]
}

/**
 * The rows that tables and figures show beside the categories themselves: the small ones together, what no category
 * counts, and all. They are computed here like any other number, so that nothing is added up where it is shown.
 */
export function* breakdownRows(metrics: MetricSet, codes: CodeLists, period: Period): Generator<MetricValue> {
  for (const municipality of scopesOf(period.municipalities)) {
    const place = { municipality }
    for (const breakdown of breakdowns) {
      const rows = rowsOf(metrics, breakdown, place, categoriesAt(metrics, breakdown, place), period)
      yield* jointRow(metrics, breakdown, place, {}, rows)
      yield* unlistedRow(metrics, breakdown, place, rows)
      yield* allRow(metrics, breakdown, place, rows)
    }
    for (const { name, sources } of codes.sourceGroups)
      yield* jointRow(
        metrics,
        sourceBreakdown,
        place,
        { source: name },
        rowsOf(metrics, sourceBreakdown, place, sources, period),
      )
    const groups = codes.sourceGroups.map(({ name }) => name)
    yield* unlistedRow(metrics, sourceBreakdown, place, rowsOf(metrics, sourceBreakdown, place, groups, period))
    yield* allRow(
      metrics,
      sourceBreakdown,
      place,
      rowsOf(metrics, sourceBreakdown, place, categoriesAt(metrics, sourceBreakdown, place), period),
    )
  }
}

interface CategoryRows {
  readonly years: readonly number[]
  readonly rows: readonly CategoryRow[]
}

/** Categories that are counted in every year that has any: one that is missing in a year has no number to add. */
function rowsOf(
  metrics: MetricSet,
  breakdown: Breakdown,
  place: Dims,
  values: readonly (string | number)[],
  period: Period,
): CategoryRows {
  const countAt = (value: string | number, year: number) =>
    metrics.count(breakdown.count, { ...place, year, [breakdown.dimension]: value })
  const years = yearsShown(breakdown, period).filter((year) => values.some((value) => countAt(value, year)))
  const rows = values.flatMap((value): CategoryRow[] => {
    const numbers = years.flatMap((year) => countAt(value, year) ?? [])
    const counts = numbers.flatMap((each) => each.value ?? [])
    return years.length > 0 && counts.length === years.length ? [{ label: String(value), counts, numbers }] : []
  })
  return { years, rows }
}

function* jointRow(
  metrics: MetricSet,
  breakdown: Breakdown,
  place: Dims,
  within: Dims,
  { years, rows }: CategoryRows,
): Generator<MetricValue> {
  const { merged } = breakdown.merged ? mergeSmall(rows) : { merged: [] }
  if (merged.length === 0) return
  const { jointCount, jointShare } = addedRows(breakdown.count)
  for (const [index, year] of years.entries()) {
    const dims = { ...place, ...within, year }
    const parts = numbersOf(merged, index)
    const joint = named(jointCount, dims, breakdown.inSeveral ? childrenTogether(parts) : totalOf('count', parts))
    yield joint
    const total = totalAt(metrics, breakdown, place, year)
    if (breakdown.shares && total) yield named(jointShare, dims, shareAmong(joint, total))
  }
}

function* unlistedRow(
  metrics: MetricSet,
  breakdown: Breakdown,
  place: Dims,
  { years, rows }: CategoryRows,
): Generator<MetricValue> {
  if (breakdown.inSeveral) return
  const { unlistedCount, unlistedShare } = addedRows(breakdown.count)
  const found = years.flatMap((year, index) => {
    const total = totalAt(metrics, breakdown, place, year)
    const dims = { ...place, year }
    return total
      ? [{ total, rest: named(unlistedCount, dims, excessOf(total, totalOf('count', numbersOf(rows, index)))) }]
      : []
  })
  if (found.every(({ rest }) => rest.value === null || rest.value.numerator === 0)) return
  for (const { rest, total } of found) {
    yield rest
    if (breakdown.shares) yield named(unlistedShare, rest.dims, shareAmong(rest, total))
  }
}

function* allRow(
  metrics: MetricSet,
  breakdown: Breakdown,
  place: Dims,
  { years }: CategoryRows,
): Generator<MetricValue> {
  if (!breakdown.shares) return
  for (const year of years) {
    const total = totalAt(metrics, breakdown, place, year)
    if (total) yield named(addedRows(breakdown.count).allShare, { ...place, year }, shareOf(total, total))
  }
}

const totalAt = (metrics: MetricSet, { total }: Breakdown, place: Dims, year: number): NamedCount | undefined =>
  metrics.count(total, { ...place, year })

const numbersOf = (rows: readonly CategoryRow[], index: number): readonly NamedCount[] =>
  rows.flatMap(({ numbers }) => numbers[index] ?? [])

/** Counts that come ready from a file stand in rows of their own, and not among the rows of the whole. */
const shareAmong = (part: Count, whole: Count) =>
  isWithin(part.evidence, whole.evidence) ? shareOf(part, whole) : shareOfWhole(part, whole)
