import type { EconomyChart } from '../domain/economyChart.ts'
import type { LedgerRow } from '../domain/ledger.ts'
import { fraction, percentOf } from '../quantities.ts'
import { economyAreaSums } from './economyAreaSums.ts'
import { printedAreas } from './economyAreas.ts'
import type { Facts } from './facts.ts'
import { type LedgerSum, ledgerSums } from './ledgerSums.ts'
import type { Dims, MetricValue } from './metric.ts'
import type { Period } from './period.ts'
import { ALL } from './scope.ts'
import { groupBy } from './tally.ts'

/** Whole øre as kroner. */
export const kroner = (ore: number | null) => (ore === null ? null : fraction(ore, 100))

/** Chapter 13: budget, accounts and deviation of every row, recomputed from the lines, and the printed areas. */
export function* economyMetrics(facts: Facts, charts: readonly EconomyChart[], period: Period): Generator<MetricValue> {
  const rows = facts.ledger.filter((row) => row.year === period.year)
  for (const [, table] of groupBy(rows, (row) => row.municipality))
    for (const sum of ledgerSums(table)) yield* rowMetrics(sum, period.year)
  const [dated] = [...rows]
    .filter((row) => row.asOf !== null)
    .sort((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? 1 : -1))
  if (dated?.asOf)
    yield {
      metric: 'accounts-as-of-date',
      dims: { year: period.year, municipality: ALL },
      value: null,
      date: dated.asOf,
      rows: [dated],
    }
  yield* economyAreaSums(rows, charts, period)
  yield* printedAreas(rows, charts, period)
}

export const ledgerDims = (row: LedgerRow): Dims => ({
  year: row.year,
  municipality: row.municipality,
  line: row.label,
  kind: row.kind,
  group: row.group,
})

function* rowMetrics(sum: LedgerSum, year: number): Generator<MetricValue> {
  const dims = { ...ledgerDims(sum.row), year }
  const rows = sum.lines
  yield { metric: 'economy-budget', dims, value: kroner(sum.budget), rows }
  yield { metric: 'economy-accounts', dims, value: kroner(sum.accounts), rows }
  yield { metric: 'economy-deviation', dims, value: kroner(sum.deviation), rows }
  yield {
    metric: 'economy-deviation-pct',
    dims,
    value: percentOf(sum.deviation, sum.budget ?? 0),
    basis: { part: sum.deviation, whole: sum.budget ?? 0 },
    rows,
  }
}
