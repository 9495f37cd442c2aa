import { fold } from '../danish.ts'
import type { EconomyChart } from '../domain/economyChart.ts'
import type { LedgerRow } from '../domain/ledger.ts'
import { ledgerDims } from './ledgerDims.ts'
import { ledgerMeasures } from './ledgerMeasures.ts'
import { type LedgerSum, ledgerSums } from './ledgerSums.ts'
import type { Dims, MetricValue } from './metric.ts'
import type { Period } from './period.ts'
import { ALL } from './scope.ts'
import { groupBy } from './tally.ts'

export type EconomyArea = 'placement' | 'prevention' | 'total' | 'cash' | 'grand'

/** The areas that the report speaks of, in the order of its tables. */
export const economyAreas: readonly EconomyArea[] = ['placement', 'prevention', 'total', 'cash', 'grand']

/** Øre; null where a row of the area is missing from the table, because a sum without it would pass for the whole. */
interface AreaSum {
  readonly budget: number
  readonly accounts: number
  readonly lines: readonly LedgerRow[]
}

const labelsOf = (chart: EconomyChart, area: EconomyArea): readonly string[] => {
  if (area !== 'grand') return chart.areas[area].rows
  return chart.grandTotal === null ? [...chart.areas.total.rows, ...chart.areas.cash.rows] : [chart.grandTotal]
}

function sumOf(parts: readonly (AreaSum | null)[]): AreaSum | null {
  const known = parts.filter((part) => part !== null)
  if (known.length === 0 || known.length < parts.length) return null
  return {
    budget: known.reduce((sum, part) => sum + part.budget, 0),
    accounts: known.reduce((sum, part) => sum + part.accounts, 0),
    lines: known.flatMap((part) => part.lines),
  }
}

function areaSum(sums: readonly LedgerSum[], labels: readonly string[]): AreaSum | null {
  return sumOf(
    labels.map((label) => {
      const found = sums.find(({ row }) => fold(row.label) === fold(label))
      return found ? { budget: found.budget ?? 0, accounts: found.accounts ?? 0, lines: found.lines } : null
    }),
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
    yield* areaMetrics(sumOf(found), { year: period.year, municipality: ALL, area })
  }
}

function* areaMetrics(area: AreaSum | null, dims: Dims): Generator<MetricValue> {
  if (area === null) return
  const from = (metric: string) =>
    area.lines.map((line) => ({ metric: metric.replace('economy-area', 'economy'), dims: ledgerDims(line) }))
  yield* ledgerMeasures('economy-area', '', dims, area, from)
}
