import { enumerateText, lowerFirst } from '../../narrative/phrase.ts'
import { needsRoundingNote, roundingNote } from '../../narrative/roundingNote.ts'
import { compare, type Fraction, fraction, percentOf, subtract, sum } from '../../quantities.ts'
import { type CountRow, mergeSmall, sumOfCounts } from '../../statistics/mergeSmall.ts'
import type { Dims } from '../../statistics/metric.ts'
import { municipalityOf, type Scope } from '../compose/scope.ts'
import type { TableModel, TableRow } from '../reportModel.ts'
import { breakdownOf } from '../sentences/categories.ts'
import { cellOf, columnsOf, hasNumbers, metricAt, rowOf, textCell, valueCell } from './tableParts.ts'

export interface BreakdownTable {
  readonly key: string
  readonly title: string
  readonly count: string
  /** Metric of the shares, or null for counts alone. */
  readonly share: string | null
  readonly total: string
  readonly over: string
  /** Years before the report's year that are shown beside it. */
  readonly yearsBack: number
  readonly unit: string
  readonly sorted: boolean
  /** Merges rows of fewer than five persons. */
  readonly merge: boolean
  readonly note?: string
  /** A last row outside the categories ("Ufødte"). */
  readonly extra?: { readonly label: string; readonly value: string }
}

interface CategoryRow extends CountRow {
  readonly dims: Dims
}

const isKnown = (value: Fraction | null): value is Fraction => value !== null

/** Counts and shares by category, for the report's year and the years before, with the total as its own metric. */
export function breakdownTable(scope: Scope, plan: BreakdownTable): TableModel | null {
  const { year } = scope.input
  const municipality = municipalityOf(scope)
  const { dimension, heading, categories } = breakdownOf(plan.over, { file: plan.key, line: 1 })
  const ofMunicipality = scope.metrics.of(plan.count).filter(({ dims }) => dims.municipality === municipality)
  const brokenDown = new Set(
    ofMunicipality.filter(({ dims }) => dims[dimension] !== undefined).map(({ dims }) => dims.year),
  )
  const years = Array.from({ length: plan.yearsBack + 1 }, (_, index) => year - plan.yearsBack + index).filter((one) =>
    brokenDown.has(one),
  )
  const valueAt = (metric: string, one: number, dims: Dims): Fraction | null =>
    scope.metrics.get(metric, { year: one, municipality, ...dims })?.value ?? null
  const listed = plan.extra ? [...categories(scope.input), plan.extra] : categories(scope.input)
  const rows = listed.flatMap(({ label, value }): CategoryRow[] => {
    const dims = { [dimension]: value }
    const counts = years.map((one) => valueAt(plan.count, one, dims))
    return counts.every(isKnown) ? [{ label, dims, counts }] : []
  })
  if (rows.length === 0) return null
  const ordered = plan.sorted
    ? [...rows].sort((a, b) => compare(b.counts.at(-1) ?? fraction(0), a.counts.at(-1) ?? fraction(0)))
    : rows
  const { kept, merged } = plan.merge ? mergeSmall(ordered) : { kept: ordered, merged: [] }
  const totals = years.map((one) => valueAt(plan.total, one, {}) ?? fraction(0))
  const shareOf = (counts: readonly Fraction[]): readonly (Fraction | null)[] =>
    plan.share === null ? [] : counts.map((count, index) => percentOf(count.numerator, totals[index]?.numerator ?? 0))
  const plainRow = (label: string, counts: readonly Fraction[]): TableRow =>
    rowOf([
      textCell(label),
      ...counts.map((count) => valueCell(count, 'count')),
      ...shareOf(counts).map((s) => valueCell(s, 'percent')),
    ])
  const body = kept.map(({ label, dims, counts }): TableRow => {
    const at = (metric: string, one: number) => metricAt(scope, metric, { year: one, municipality, ...dims })
    const shares = plan.share === null ? [] : years.map((one) => cellOf(at(plan.share ?? '', one), 'percent'))
    return rowOf([
      textCell(label),
      ...counts.map((_, index) => cellOf(at(plan.count, years[index] ?? year), 'count')),
      ...shares,
    ])
  })
  if (merged.length > 0) body.push(plainRow('Øvrige', sumOfCounts(merged)))
  const listedSums = sumOfCounts(rows)
  const rest = totals.map((total, index) => subtract(total, listedSums[index] ?? fraction(0)))
  if (rest.some(({ numerator }) => numerator !== 0)) body.push(plainRow('Uden for listens kategorier', rest))
  const totalCells = years.map((one) => cellOf(metricAt(scope, plan.total, { year: one, municipality }), 'count'))
  const hundred =
    plan.share === null ? [] : totals.map((total) => valueCell(percentOf(total.numerator, total.numerator), 'percent'))
  const shown = shareOf(kept.map((row) => row.counts.at(-1) ?? fraction(0)))
  const roundsBadly =
    plan.share !== null &&
    merged.length === 0 &&
    needsRoundingNote(shown.filter(isKnown), 1) &&
    sum(rest).numerator === 0
  const notes = [
    plan.note,
    merged.length > 0
      ? `Øvrige omfatter ${enumerateText(merged.map(({ label }) => lowerFirst(label)))}. De vises samlet, fordi der er færre end fem i en eller flere af dem.`
      : null,
    roundsBadly ? roundingNote : null,
  ].filter((note) => note !== null && note !== undefined)
  const table = [...body, rowOf([textCell('I alt'), ...totalCells, ...hundred], 'total')]
  if (!hasNumbers(table)) return null
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

/** The municipality of the scope, or all of them by name. */
export const placeName = (scope: Scope): string => scope.municipality ?? enumerateText(scope.input.municipalities)
