import type { Language } from '../../danish.ts'
import { enumerateText, nameInside } from '../../narrative/phrase.ts'
import { needsRoundingNote, roundingNote } from '../../narrative/roundingNote.ts'
import { compare, type Fraction, fraction } from '../../quantities.ts'
import { againstTotal } from '../../statistics/againstTotal.ts'
import {
  addedRows,
  type Breakdown,
  breakdowns,
  categoriesAt,
  yearsShown,
} from '../../statistics/breakdowns/breakdown.ts'
import type { MergedRows } from '../../statistics/mergeSmall.ts'
import type { Bilingual, Dims } from '../../statistics/metric.ts'
import { languageOf, municipalityOf, type Scope, said, TOGETHER } from '../compose/scope.ts'
import { categoriesTogether } from '../compose/smallNumbers.ts'
import type { TableCell, TableModel } from '../reportModel.ts'
import { breakdownOf, labelOf } from '../sentences/categories.ts'
import { countsAndShares } from './countsAndShares.ts'
import { cellOf, columnsOf, hasNumbers, metricAt, rowOf, sourceOf, tableWords, textCell } from './tableParts.ts'

const ZERO = fraction(0)

const unlisted: Bilingual = { da: 'Uden for listens kategorier', en: 'Outside the categories of the list' }

const inSeveral: Bilingual = {
  da: 'Et barn kan tælle i flere rækker, og de giver derfor tilsammen mere end totalen.',
  en: 'A child can count in several rows, which therefore come to more than the total.',
}
const notEveryYear: Bilingual = {
  da: 'Det, der ikke er opgjort i alle de viste år, har ingen række.',
  en: 'What was not counted in every year shown has no row.',
}

export interface BreakdownTable {
  readonly key: string
  readonly title: Bilingual
  readonly count: string
  /** Metric of the shares, or null for counts alone. */
  readonly share: string | null
  readonly total: string
  readonly over: string
  /** Those of its breakdown: the rows that are shown together are counted in the very same years. */
  readonly years: Breakdown['years']
  readonly unit: Bilingual
  readonly sorted: boolean
  /** Merges rows of fewer than five persons. */
  readonly merge: boolean
  readonly note?: Bilingual
  /** A last row outside the categories ("Ufødte"). */
  readonly extra?: { readonly label: Bilingual; readonly value: string }
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
  const together = categoriesTogether(scope, plan.count, dimension, { municipality, year })
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
  if (merged.length > 0)
    body.push(rowOf([textCell(said(scope, tableWords.others)), ...cellsOf(added.jointCount, added.jointShare)]))
  const hasUnlisted = scope.metrics.get(added.unlistedCount, { year, municipality }) !== undefined
  if (hasUnlisted)
    body.push(rowOf([textCell(said(scope, unlisted)), ...cellsOf(added.unlistedCount, added.unlistedShare)]))
  const total = [textCell(said(scope, tableWords.total)), ...cellsOf(plan.total, added.allShare)]
  const against = yearsAgainstTotal(scope, plan, years, { kept, merged })
  const isOver = against.some((sign) => sign > 0)
  const isShort = against.some((sign) => sign < 0)
  const table = [...body, rowOf(total, isOver || isShort ? 'subtotal' : 'total')]
  if (!hasNumbers(table)) return null
  const roundsBadly = merged.length === 0 && !hasUnlisted && !isOver && sharesRoundBadly(scope, plan, years, kept)
  const notes = [
    plan.note,
    joinedNote(merged, languageOf(scope)),
    isOver ? inSeveral : null,
    isShort ? notEveryYear : null,
    roundsBadly ? roundingNote : null,
  ].filter((note) => note !== null && note !== undefined)
  const first = said(scope, heading)
  const counts = years.map((one) => `${said(scope, tableWords.count)} ${one}`)
  return {
    key: plan.key,
    title: said(scope, plan.title),
    subtitle: `${said(scope, plan.unit)} · ${placeName(scope)} · ${years.length > 1 ? `${years[0]}–${year}` : year}`,
    ...(plan.share === null
      ? { columns: columnsOf(first, 0.52, counts) }
      : countsAndShares(scope, [first, 0.4], years.map(String))),
    rows: table,
    source: sourceOf(scope, plan.count),
    note: notes.length > 0 ? notes.map((note) => said(scope, note)).join(' ') : null,
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
  const own = categories(scope.input)
  const listed = plan.extra ? [...own, { value: plan.extra.value, label: said(scope, plan.extra.label) }] : own
  const breakdown = breakdowns.find(({ count }) => count === plan.count && plan.merge)
  const beyond = (breakdown ? categoriesAt(scope.metrics, breakdown, { municipality }) : [])
    .filter((value) => !listed.some((category) => category.value === value))
    .map((value) => ({ value, label: labelOf(scope.input, value) }))
  return [...listed, ...beyond].flatMap(({ label, value }): CategoryRow[] => {
    const dims = { [dimension]: value }
    const counts = years.map(
      (one) => scope.metrics.get(plan.count, { year: one, municipality, ...dims })?.value ?? null,
    )
    return counts.every(isKnown) ? [{ label, dims, counts }] : []
  })
}

/**
 * Year by year how what the rows come to compares with the total: more where somebody stands in several of them, less
 * where a category was not counted in every year and has no row.
 */
function yearsAgainstTotal(
  { metrics, municipality: own }: Scope,
  { count, total, merge }: BreakdownTable,
  years: readonly number[],
  { kept, merged }: MergedRows<CategoryRow>,
): readonly number[] {
  const municipality = own ?? TOGETHER
  if (!merge || !breakdowns.some((each) => each.count === count && each.inSeveral)) return []
  return years.map((year, index) => {
    const joint = merged.length > 0 ? metrics.get(addedRows(count).jointCount, { year, municipality })?.value : null
    const parts = kept.map(({ counts }) => counts[index])
    const whole = metrics.get(total, { year, municipality })?.value
    return whole ? againstTotal([...parts, joint], whole) : 0
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

function joinedNote(merged: readonly CategoryRow[], language: Language): Bilingual | null {
  if (merged.length === 0) return null
  const names = enumerateText(
    merged.map(({ label }) => nameInside(label, language)),
    language,
  )
  return {
    da: `Øvrige omfatter ${names}. De vises samlet, fordi der er færre end fem i en eller flere af dem.`,
    en: `Others are ${names}. They are shown together because one or more of them have fewer than five.`,
  }
}

/** The municipality of the scope, or all of them by name. */
export const placeName = (scope: Scope): string =>
  scope.municipality ?? enumerateText(scope.input.municipalities, languageOf(scope))
