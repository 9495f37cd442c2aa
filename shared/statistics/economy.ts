import type { EconomyChart } from '../domain/economyChart.ts'
import { economyAreaSums } from './economyAreaSums.ts'
import { printedAreas } from './economyAreas.ts'
import { rowsOf } from './evidence.ts'
import type { Facts } from './facts/facts.ts'
import { ledgerDims } from './ledgerDims.ts'
import { ledgerMeasures } from './ledgerMeasures.ts'
import { printedCells } from './ledgerPrinted.ts'
import { type LedgerSum, ledgerSums } from './ledgerSums.ts'
import type { MetricValue } from './metric.ts'
import type { Period } from './period.ts'
import { ALL } from './scope.ts'
import { groupBy } from './tally.ts'
import { type Change, yearChanges } from './yearChanges.ts'

/**
 * Chapter 13: budget, accounts and deviation of every row, recomputed from the lines, and the printed areas; of the year
 * and of the year it is compared to, and what changed from one to the other.
 */
export function* economyMetrics(facts: Facts, charts: readonly EconomyChart[], period: Period): Generator<MetricValue> {
  const found = [period.previous, period.year].flatMap((year) => [...yearMetrics(facts, charts, { ...period, year })])
  yield* found
  yield* yearChanges(found, changes, period.previous, period.year)
}

const changes: readonly Change[] = [
  { metric: 'economy-area-budget-change-pct', of: 'economy-area-budget', as: 'percent' },
  { metric: 'economy-area-accounts-change-pct', of: 'economy-area-accounts', as: 'percent' },
]

function* yearMetrics(facts: Facts, charts: readonly EconomyChart[], period: Period): Generator<MetricValue> {
  const rows = facts.ledger.filter((row) => row.year === period.year)
  for (const [, table] of groupBy(rows, (row) => row.municipality))
    for (const sum of ledgerSums(table)) {
      yield* rowMetrics(sum, period.year)
      yield* printedCells(sum)
    }
  const [dated] = [...rows]
    .filter((row) => row.asOf !== null)
    .sort((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? 1 : -1))
  if (dated?.asOf)
    yield {
      metric: 'accounts-as-of-date',
      dims: { year: period.year, municipality: ALL },
      kind: 'date',
      value: null,
      date: dated.asOf,
      evidence: [rowsOf('ledger_row', [dated])],
      from: [],
    }
  yield* economyAreaSums(rows, charts, period)
  yield* printedAreas(rows, charts, period)
}

function* rowMetrics(sum: LedgerSum, year: number): Generator<MetricValue> {
  const isSum = sum.lines.length !== 1 || sum.lines[0] !== sum.row
  const from = (metric: string) => (isSum ? sum.lines.map((line) => ({ metric, dims: ledgerDims(line) })) : [])
  yield* ledgerMeasures('economy', '', { ...ledgerDims(sum.row), year }, sum, from)
}
