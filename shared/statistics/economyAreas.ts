import { fold } from '../danish.ts'
import type { EconomyChart } from '../domain/economyChart.ts'
import type { LedgerRow } from '../domain/ledger.ts'
import { fraction, percentOf } from '../quantities.ts'
import type { MetricValue } from './metric.ts'
import type { Period } from './period.ts'
import { ALL } from './scope.ts'
import { groupBy } from './tally.ts'

type Measure = 'budget' | 'accounts' | 'deviation'
const measures: readonly Measure[] = ['budget', 'accounts', 'deviation']

/** An area as the file prints it: øre of its rows added up, whatever the lines below them give. */
interface PrintedArea {
  readonly rows: readonly LedgerRow[]
  readonly budget: number
  readonly accounts: number
}

const printed = (rows: readonly LedgerRow[]): PrintedArea => ({
  rows,
  budget: rows.reduce((sum, row) => sum + (row.budget ?? 0), 0),
  accounts: rows.reduce((sum, row) => sum + (row.accounts ?? 0), 0),
})

const measureOf = (area: PrintedArea, measure: Measure): number =>
  measure === 'deviation' ? area.accounts - area.budget : area[measure]

/** Names of the metrics of an area; the total keeps the ending that says it belongs to the 2013 report's text. */
const areaNames = [
  ['placement', 'economy-placement-', ''],
  ['prevention', 'economy-prevention-', ''],
  ['total', 'economy-total-', '-text'],
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
    const found = local.map(({ chart, table }) => ({ chart, area: printed(labelled(table, chart.areas[area].rows)) }))
    for (const { chart, area: own } of found) {
      const dims = { year: period.year, municipality: chart.municipality }
      for (const measure of measures)
        yield {
          metric: `${prefix}${measure}${suffix}`,
          dims,
          value: fraction(measureOf(own, measure), 100),
          rows: own.rows,
        }
      const deviation = measureOf(own, 'deviation')
      yield {
        metric: `${prefix}deviation-pct${suffix}`,
        dims,
        value: percentOf(deviation, own.budget),
        basis: { part: deviation, whole: own.budget },
        rows: own.rows,
      }
    }
    if (found.length !== period.municipalities.length) continue
    for (const measure of measures)
      yield {
        metric: `${prefix}${measure}${suffix}`,
        dims: { year: period.year, municipality: ALL },
        value: fraction(
          found.reduce((sum, { area: own }) => sum + measureOf(own, measure), 0),
          100,
        ),
        rows: found.flatMap(({ area: own }) => own.rows),
      }
  }
  for (const { chart, table } of local) yield* grandTotalAndRefunds(chart, table, period.year)
}

function labelled(table: readonly LedgerRow[], labels: readonly string[]): readonly LedgerRow[] {
  const wanted = new Set(labels.map(fold))
  return table.filter((row) => wanted.has(fold(row.label)))
}

function* grandTotalAndRefunds(chart: EconomyChart, table: readonly LedgerRow[], year: number): Generator<MetricValue> {
  const dims = { year, municipality: chart.municipality }
  if (chart.grandTotal === null) {
    const whole = printed(labelled(table, [...chart.areas.total.rows, ...chart.areas.cash.rows]))
    for (const measure of measures)
      yield {
        metric: `economy-grand-total-${measure}`,
        dims,
        value: fraction(measureOf(whole, measure), 100),
        rows: whole.rows,
      }
  }
  for (const { key, refund, of } of chart.refunds) {
    const [refunded, expense] = [printed(labelled(table, [refund])), printed(labelled(table, of))]
    if (refunded.rows.length === 0) continue
    for (const measure of ['budget', 'accounts'] as const)
      yield {
        metric: `${key}-refund-share-pct-${measure}`,
        dims,
        value: percentOf(-refunded[measure], expense[measure]),
        basis: { part: -refunded[measure], whole: expense[measure] },
        rows: [...refunded.rows, ...expense.rows],
      }
  }
}
