import { enumerateText, lowerFirst } from '../../narrative/phrase.ts'
import { needsRoundingNote, roundingNote } from '../../narrative/roundingNote.ts'
import { compare, type Fraction, fraction } from '../../quantities.ts'
import {
  addedRows,
  type Breakdown,
  breakdowns,
  categoriesAt,
  joinedCategories,
  yearsShown,
} from '../../statistics/breakdowns/breakdown.ts'
import type { Dims } from '../../statistics/metric.ts'
import { municipalityOf, type Scope } from '../compose/scope.ts'
import type { TableCell, TableModel } from '../reportModel.ts'
import { breakdownOf, labelOf } from '../sentences/categories.ts'
import { cellOf, columnsOf, hasNumbers, metricAt, rowOf, textCell } from './tableParts.ts'

const ZERO = fraction(0)

export interface BreakdownTable {
  readonly key: string
  readonly title: string
  readonly count: string
  /** Metric of the shares, or null for counts alone. */
  readonly share: string | null
  readonly total: string
  readonly over: string
  /** Those of its breakdown: the rows that are shown together are counted in the very same years. */
  readonly years: Breakdown['years']
  readonly unit: string
  readonly sorted: boolean
  /** Merges rows of fewer than five persons. */
  readonly merge: boolean
  readonly note?: string
  /** A last row outside the categories ("Ufødte"). */
  readonly extra?: { readonly label: string; readonly value: string }
}

interface CategoryRow {
  readonly label: string
  readonly dims: Dims
  /** One count a year, latest last. */
  readonly counts: readonly Fraction[]
}

const isKnown = (value: Fraction | null): value is Fraction => value !== null

/** Counts and shares by category, for the report's year and those beside it, with the total as its own metric. */
export function breakdownTable(scope: Scope, plan: BreakdownTable): TableModel | null {
  const { year } = scope.input
  const municipality = municipalityOf(scope)
  const { dimension, heading } = breakdownOf(plan.over, { file: plan.key, line: 1 })
  const years = yearsOf(scope, plan, dimension)
  const rows = categoryRows(scope, plan, years)
  if (rows.length === 0) return null
  const ordered = plan.sorted
    ? [...rows].sort((a, b) => compare(b.counts.at(-1) ?? ZERO, a.counts.at(-1) ?? ZERO))
    : rows
  const together = joinedCategories(scope.metrics, plan.count, dimension, { municipality, year })
  const isJoined = ({ dims }: CategoryRow): boolean => together.has(dims[dimension] ?? '')
  const [kept, merged] = [ordered.filter((row) => !isJoined(row)), ordered.filter(isJoined)]

  const cellsOf = (count: string, share: string | null, dims: Dims = {}): readonly TableCell[] => {
    const at = (metric: string, one: number) => metricAt(scope, metric, { year: one, municipality, ...dims })
    return [
      ...years.map((one) => cellOf(at(count, one), 'count')),
      ...(plan.share === null || share === null ? [] : years.map((one) => cellOf(at(share, one), 'percent'))),
    ]
  }
  const added = addedRows(plan.count)
  const body = kept.map(({ label, dims }) => rowOf([textCell(label), ...cellsOf(plan.count, plan.share, dims)]))
  if (merged.length > 0) body.push(rowOf([textCell('Øvrige'), ...cellsOf(added.jointCount, added.jointShare)]))
  const hasUnlisted = scope.metrics.get(added.unlistedCount, { year, municipality }) !== undefined
  if (hasUnlisted)
    body.push(rowOf([textCell('Uden for listens kategorier'), ...cellsOf(added.unlistedCount, added.unlistedShare)]))
  const table = [...body, rowOf([textCell('I alt'), ...cellsOf(plan.total, added.allShare)], 'total')]
  if (!hasNumbers(table)) return null
  const roundsBadly = merged.length === 0 && !hasUnlisted && sharesRoundBadly(scope, plan, years, kept)
  const notes = [plan.note, joinedNote(merged), roundsBadly ? roundingNote : null].filter(
    (note) => note !== null && note !== undefined,
  )
  const headings = [
    ...years.map((one) => `Antal ${one}`),
    ...(plan.share === null ? [] : years.map((one) => `Andel ${one} (%)`)),
  ]
  return {
    key: plan.key,
    title: plan.title,
    subtitle: `${plan.unit} · ${placeName(scope)} · ${years.length > 1 ? `${years[0]}–${year}` : year}`,
    columns: columnsOf(heading, plan.share === null ? 0.52 : 0.4, headings),
    rows: table,
    source: scope.definitions.get(plan.count)?.source.da ?? null,
    note: notes.length > 0 ? notes.join(' ') : null,
  }
}

/** The report's year and those it is compared with, as far as they are broken down. */
function yearsOf(scope: Scope, plan: BreakdownTable, dimension: string): readonly number[] {
  const municipality = municipalityOf(scope)
  const brokenDown = new Set(
    scope.metrics
      .of(plan.count)
      .filter(({ dims }) => dims.municipality === municipality && dims[dimension] !== undefined)
      .map(({ dims }) => dims.year),
  )
  return yearsShown(plan, scope.input.period).filter((one) => brokenDown.has(one))
}

/** The categories of the list, then those that the rows use beyond it; all of them counted in every year shown. */
function categoryRows(scope: Scope, plan: BreakdownTable, years: readonly number[]): readonly CategoryRow[] {
  const municipality = municipalityOf(scope)
  const { dimension, categories } = breakdownOf(plan.over, { file: plan.key, line: 1 })
  const listed = plan.extra ? [...categories(scope.input), plan.extra] : categories(scope.input)
  const breakdown = breakdowns.find(({ count }) => count === plan.count && plan.merge)
  const beyond = (breakdown ? categoriesAt(scope.metrics, breakdown, { municipality }) : [])
    .filter((value) => !listed.some((category) => category.value === value))
    .map((value) => ({ value, label: labelOf(scope.input.laws, value, scope.input.year) }))
  return [...listed, ...beyond].flatMap(({ label, value }): CategoryRow[] => {
    const dims = { [dimension]: value }
    const counts = years.map(
      (one) => scope.metrics.get(plan.count, { year: one, municipality, ...dims })?.value ?? null,
    )
    return counts.every(isKnown) ? [{ label, dims, counts }] : []
  })
}

/** True where the printed shares of a year come to something else than 100. */
function sharesRoundBadly(scope: Scope, plan: BreakdownTable, years: readonly number[], rows: readonly CategoryRow[]) {
  const { share } = plan
  if (share === null) return false
  const municipality = municipalityOf(scope)
  return years.some((year) => {
    const shares = rows.map(({ dims }) => scope.metrics.get(share, { year, municipality, ...dims })?.value ?? null)
    return needsRoundingNote(shares.filter(isKnown), 1)
  })
}

const joinedNote = (merged: readonly CategoryRow[]): string | null =>
  merged.length === 0
    ? null
    : `Øvrige omfatter ${enumerateText(merged.map(({ label }) => lowerFirst(label)))}. De vises samlet, fordi der er færre end fem i en eller flere af dem.`

/** The municipality of the scope, or all of them by name. */
export const placeName = (scope: Scope): string => scope.municipality ?? enumerateText(scope.input.municipalities)
