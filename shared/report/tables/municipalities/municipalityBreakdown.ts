import { nameInside } from '../../../narrative/phrase.ts'
import { addUpTo } from '../../../statistics/againstTotal.ts'
import type { Bilingual, Dims } from '../../../statistics/metric.ts'
import { type Scope, said, TOGETHER } from '../../compose/scope.ts'
import type { ReportInput } from '../../reportInput.ts'
import type { TableCell, TableModel, TableRow } from '../../reportModel.ts'
import type { Category } from '../../sentences/categories.ts'
import { countsAndShares } from '../countsAndShares.ts'
import { type CellFormat, cellOf, columnsOf, metricAt, rowOf, sourceOf, tableWords, textCell } from '../tableParts.ts'
import { leftOut } from './leftOut.ts'
import { shownApart } from './shownApart.ts'

/** Categories of one count side by side for every municipality, in the report's year. */
export interface MunicipalityBreakdown {
  readonly key: string
  readonly title: Bilingual
  readonly unit: Bilingual
  readonly heading: Bilingual
  readonly dimension: string
  readonly categories: (input: ReportInput) => readonly Category[]
  readonly count: string
  readonly share: string
  readonly total: { readonly label: Bilingual; readonly metric: string; readonly dims: (input: ReportInput) => Dims }
  readonly note: Bilingual
}

/** With more municipalities than these the counts would make the table too wide, and the shares stand alone. */
const MOST_WITH_COUNTS = 2
const FIRST_WIDTH = 0.36

const notWhole: Bilingual = {
  da: 'Rækkerne kan ikke lægges sammen til alle: Nogle tæller i flere rækker eller i ingen.',
  en: 'The rows do not add up to all: some count in several rows or in none.',
}

interface Column {
  readonly municipality: string
  readonly of: 'count' | 'share'
  readonly format: CellFormat
}

const countsBeside = ({ input }: Scope): boolean => input.municipalities.length <= MOST_WITH_COUNTS

function columnsFor(scope: Scope): readonly Column[] {
  const { municipalities } = scope.input
  const columns = (names: readonly string[], of: Column['of'], format: CellFormat) =>
    names.map((municipality): Column => ({ municipality, of, format }))
  if (!countsBeside(scope)) return columns([...municipalities, TOGETHER], 'share', 'percent')
  return [...columns(municipalities, 'count', 'count'), ...columns(municipalities, 'share', 'percent')]
}

const sharesHeading =
  (scope: Scope) =>
  ({ municipality }: Column): string =>
    `${municipality === TOGETHER ? said(scope, tableWords.together) : municipality} (%)`

/** A comparison needs two municipalities and two categories; with less there is no table. */
export function municipalityBreakdown(scope: Scope, plan: MunicipalityBreakdown): TableModel | null {
  const { input } = scope
  const { year } = input
  const listed = plan.categories(input).filter(({ value }) => isCounted(scope, plan, value))
  const kept = shownApart(scope, plan.count, plan.dimension, listed)
  if (input.municipalities.length < 2 || kept.length < 2) return null
  const columns = columnsFor(scope)
  const first = said(scope, plan.heading)
  const cell = ({ municipality, of, format }: Column, dims: Dims): TableCell =>
    cellOf(metricAt(scope, plan[of], { year, municipality, ...dims }), format)
  const body = kept.map(({ label, value }) =>
    rowOf([textCell(label), ...columns.map((column) => cell(column, { [plan.dimension]: value }))]),
  )
  const left = listed
    .filter((category) => !kept.includes(category))
    .map(({ label }) => nameInside(label, scope.input.language))
  const whole = left.length > 0 || !countsBeside(scope) || comesToAll(scope, plan, kept)
  return {
    key: plan.key,
    title: said(scope, plan.title),
    subtitle: `${said(scope, plan.unit)} · ${year}`,
    ...(countsBeside(scope)
      ? countsAndShares(scope, [first, FIRST_WIDTH], input.municipalities)
      : { columns: columnsOf(first, FIRST_WIDTH, columns.map(sharesHeading(scope))) }),
    rows: [...body, ...totalRow(scope, plan, columns, left.length === 0 && whole)],
    source: sourceOf(scope, plan.count),
    note: [said(scope, plan.note), ...leftOut(scope, left), ...(whole ? [] : [said(scope, notWhole)])].join(' '),
  }
}

const isCounted = ({ input, metrics }: Scope, { count, dimension }: MunicipalityBreakdown, value: string | number) =>
  (metrics.get(count, { year: input.year, municipality: TOGETHER, [dimension]: value })?.value?.numerator ?? 0) > 0

/** Whether the rows come to all of every municipality: somebody may count in several of them, or in none. */
function comesToAll(
  { input, metrics }: Scope,
  { count, dimension, total }: MunicipalityBreakdown,
  kept: readonly Category[],
): boolean {
  const { year } = input
  return input.municipalities.every((municipality) => {
    const all = metrics.get(total.metric, { year, municipality, ...total.dims(input) })?.value
    const parts = kept.map(({ value }) => metrics.get(count, { year, municipality, [dimension]: value })?.value)
    return !all || addUpTo(parts, all)
  })
}

/** What the shares are of; only where counts stand beside them. */
function totalRow(
  scope: Scope,
  { total }: MunicipalityBreakdown,
  columns: readonly Column[],
  complete: boolean,
): readonly TableRow[] {
  if (columns.every(({ of }) => of === 'share')) return []
  const { input } = scope
  const cells = columns.map(({ of, municipality }) =>
    of === 'share'
      ? textCell('')
      : cellOf(metricAt(scope, total.metric, { year: input.year, municipality, ...total.dims(input) }), 'count'),
  )
  return [rowOf([textCell(said(scope, total.label)), ...cells], complete ? 'total' : 'subtotal')]
}
