import type { EconomyChart } from '../domain/economyChart.ts'
import type { LedgerRow } from '../domain/ledger.ts'
import { ledgerDims } from './ledgerDims.ts'
import { rowsLabelled } from './ledgerLabels.ts'
import { type BudgetAndAccounts, deviationBetween, ledgerMeasures } from './ledgerMeasures.ts'
import { addUp, type LedgerSum, ledgerSums } from './ledgerSums.ts'
import type { Dims, MetricValue } from './metric.ts'
import type { Period } from './period.ts'
import { ALL } from './scope.ts'
import { groupBy } from './tally.ts'

export type EconomyArea = 'placement' | 'prevention' | 'total' | 'cash' | 'grand'

/** The areas that the report speaks of, in the order of its tables. */
export const economyAreas: readonly EconomyArea[] = ['placement', 'prevention', 'total', 'cash', 'grand']

const labelsOf = (chart: EconomyChart, area: EconomyArea): readonly string[] => {
  if (area !== 'grand') return chart.areas[area].rows
  return chart.grandTotal === null ? [...chart.areas.total.rows, ...chart.areas.cash.rows] : [chart.grandTotal]
}

/** Whether a row may be blank: within a table it may, a whole table without accounts leaves the sum of all unknown. */
type Blank = 'counts-as-nothing' | 'leaves-unknown'

/** Null where a row of the area is missing from the table, because a sum without it would pass for the whole. */
function sumOf(
  parts: readonly (Pick<BudgetAndAccounts, 'budget' | 'accounts' | 'lines'> | null)[],
  blank: Blank,
): BudgetAndAccounts | null {
  const known = parts.filter((part) => part !== null)
  if (known.length === 0 || known.length < parts.length) return null
  const total = (cells: readonly (number | null)[]): number | null =>
    blank === 'leaves-unknown' && cells.includes(null) ? null : addUp(cells)
  const sum = {
    budget: total(known.map(({ budget }) => budget)),
    accounts: total(known.map(({ accounts }) => accounts)),
  }
  return { ...sum, deviation: deviationBetween(sum), lines: known.flatMap(({ lines }) => lines) }
}

function areaSum(sums: readonly LedgerSum[], labels: readonly string[]): BudgetAndAccounts | null {
  const rows = rowsLabelled(
    sums.map(({ row }) => row),
    labels,
  )
  const wanted = new Set(rows)
  return (
    rows &&
    sumOf(
      sums.filter(({ row }) => wanted.has(row)),
      'counts-as-nothing',
    )
  )
}

/**
 * The areas that the report's text speaks of, from the same recomputed rows that its tables show: text and table
 * cannot differ, whatever totals the source prints.
 */
export function* economyAreaSums(
  rows: readonly LedgerRow[],
  charts: readonly EconomyChart[],
  period: Period,
): Generator<MetricValue> {
  const tables = groupBy(rows, (row) => row.municipality)
  const own = period.municipalities.map((municipality) => ({
    municipality,
    chart: charts.find((chart) => chart.municipality === municipality),
    sums: ledgerSums(tables.get(municipality) ?? []),
  }))
  for (const area of economyAreas) {
    const found = own.map(({ chart, sums }) => (chart ? areaSum(sums, labelsOf(chart, area)) : null))
    for (const [index, { municipality }] of own.entries())
      yield* areaMetrics(found[index] ?? null, { year: period.year, municipality, area })
    yield* areaMetrics(sumOf(found, 'leaves-unknown'), { year: period.year, municipality: ALL, area })
  }
}

function* areaMetrics(area: BudgetAndAccounts | null, dims: Dims): Generator<MetricValue> {
  if (area === null) return
  const from = (metric: string) =>
    area.lines.map((line) => ({ metric: metric.replace('economy-area', 'economy'), dims: ledgerDims(line) }))
  yield* ledgerMeasures('economy-area', '', dims, area, from)
}
