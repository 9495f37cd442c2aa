import { fold } from '../danish.ts'
import type { EconomyChart } from '../domain/economyChart.ts'
import type { LedgerRow } from '../domain/ledger.ts'
import { rowsOf } from './evidence.ts'
import { type BudgetAndAccounts, ledgerMeasures } from './ledgerMeasures.ts'
import { amount, amountInPercent, named } from './measure.ts'
import type { Dims, MetricValue } from './metric.ts'
import type { Period } from './period.ts'
import { ALL } from './scope.ts'
import { groupBy } from './tally.ts'

/** An area as the file prints it: øre of its rows added up, whatever the lines below them give. */
interface PrintedArea extends BudgetAndAccounts {
  readonly budget: number
  readonly accounts: number
}

const printed = (lines: readonly LedgerRow[]): PrintedArea => ({
  lines,
  budget: lines.reduce((sum, row) => sum + (row.budget ?? 0), 0),
  accounts: lines.reduce((sum, row) => sum + (row.accounts ?? 0), 0),
})

/** Names of the metrics of an area; the total keeps the ending that says it belongs to the 2013 report's text. */
const areaNames = [
  ['placement', 'economy-placement', ''],
  ['prevention', 'economy-prevention', ''],
  ['total', 'economy-total', '-text'],
] as const

/**
 * The areas by the totals that the source prints. They serve reconciliation only: text and tables of the report use
 * the sums of the lines, so that the two can never differ.
 */
export function* printedAreas(
  rows: readonly LedgerRow[],
  charts: readonly EconomyChart[],
  period: Period,
): Generator<MetricValue> {
  const tables = groupBy(rows, (row) => row.municipality)
  const local = charts.flatMap((chart) => {
    const table = tables.get(chart.municipality)
    return table ? [{ chart, table }] : []
  })
  for (const [area, prefix, suffix] of areaNames) {
    const found = local.map(({ chart, table }) => printed(labelled(table, chart.areas[area].rows)))
    for (const [index, own] of found.entries())
      yield* ledgerMeasures(
        prefix,
        suffix,
        { year: period.year, municipality: local[index]?.chart.municipality ?? '' },
        own,
      )
    if (found.length !== period.municipalities.length) continue
    yield* withoutPercent(
      prefix,
      suffix,
      { year: period.year, municipality: ALL },
      printed(found.flatMap(({ lines }) => lines)),
    )
  }
  for (const { chart, table } of local) yield* grandTotalAndRefunds(chart, table, period.year)
}

/** Where the report prints kroner only. */
function* withoutPercent(prefix: string, suffix: string, dims: Dims, area: PrintedArea): Generator<MetricValue> {
  for (const value of ledgerMeasures(prefix, suffix, dims, area)) if (value.kind === 'money') yield value
}

function labelled(table: readonly LedgerRow[], labels: readonly string[]): readonly LedgerRow[] {
  const wanted = new Set(labels.map(fold))
  return table.filter((row) => wanted.has(fold(row.label)))
}

function* grandTotalAndRefunds(chart: EconomyChart, table: readonly LedgerRow[], year: number): Generator<MetricValue> {
  const dims = { year, municipality: chart.municipality }
  if (chart.grandTotal === null) {
    const labels = [...chart.areas.total.rows, ...chart.areas.cash.rows]
    yield* withoutPercent('economy-grand-total', '', dims, printed(labelled(table, labels)))
  }
  for (const { key, refund, of } of chart.refunds) {
    const [refunded, expense] = [printed(labelled(table, [refund])), printed(labelled(table, of))]
    if (refunded.lines.length === 0) continue
    for (const measure of ['budget', 'accounts'] as const)
      yield named(
        `${key}-refund-share-pct-${measure}`,
        dims,
        amountInPercent(
          'share',
          amount(-refunded[measure], [rowsOf('ledger_row', refunded.lines)]),
          amount(expense[measure], [rowsOf('ledger_row', expense.lines)]),
        ),
      )
  }
}
