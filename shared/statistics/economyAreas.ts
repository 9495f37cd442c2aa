import type { EconomyChart } from '../domain/economyChart.ts'
import type { LedgerRow } from '../domain/ledger.ts'
import { rowsOf } from './evidence.ts'
import { rowsLabelled } from './ledgerLabels.ts'
import { type BudgetAndAccounts, deviationBetween, ledgerMeasures } from './ledgerMeasures.ts'
import { addUp } from './ledgerSums.ts'
import { amount, amountInPercent, named } from './measure.ts'
import type { Dims, MetricValue } from './metric.ts'
import type { Period } from './period.ts'
import { ALL } from './scope.ts'
import { groupBy } from './tally.ts'

/** An area as the file prints it: øre of its rows added up, whatever the lines below them give. */
function printed(lines: readonly LedgerRow[]): BudgetAndAccounts {
  const sum = { budget: addUp(lines.map((row) => row.budget)), accounts: addUp(lines.map((row) => row.accounts)) }
  return { ...sum, deviation: deviationBetween(sum), lines }
}

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
    const found = local.flatMap(({ chart, table }) => {
      const lines = rowsLabelled(table, chart.areas[area].rows)
      return lines ? [{ municipality: chart.municipality, lines }] : []
    })
    for (const { municipality, lines } of found)
      yield* ledgerMeasures(prefix, suffix, { year: period.year, municipality }, printed(lines))
    if (found.length === 0 || found.length < period.municipalities.length) continue
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
function* withoutPercent(prefix: string, suffix: string, dims: Dims, area: BudgetAndAccounts): Generator<MetricValue> {
  for (const value of ledgerMeasures(prefix, suffix, dims, area)) if (value.kind === 'money') yield value
}

function* grandTotalAndRefunds(chart: EconomyChart, table: readonly LedgerRow[], year: number): Generator<MetricValue> {
  const dims = { year, municipality: chart.municipality }
  if (chart.grandTotal === null) {
    const lines = rowsLabelled(table, [...chart.areas.total.rows, ...chart.areas.cash.rows])
    if (lines) yield* withoutPercent('economy-grand-total', '', dims, printed(lines))
  }
  for (const { key, refund, of } of chart.refunds) {
    const [refunded, expense] = [rowsLabelled(table, [refund]), rowsLabelled(table, of)]
    if (refunded && expense) yield* refundShares(key, dims, printed(refunded), printed(expense))
  }
}

function* refundShares(
  key: string,
  dims: Dims,
  refunded: BudgetAndAccounts,
  expense: BudgetAndAccounts,
): Generator<MetricValue> {
  const asAmount = ({ lines }: BudgetAndAccounts, ore: number | null) => amount(ore, [rowsOf('ledger_row', lines)])
  for (const measure of ['budget', 'accounts'] as const) {
    const refund = refunded[measure]
    yield named(
      `${key}-refund-share-pct-${measure}`,
      dims,
      amountInPercent(
        'share',
        asAmount(refunded, refund === null ? null : -refund),
        asAmount(expense, expense[measure]),
      ),
    )
  }
}
