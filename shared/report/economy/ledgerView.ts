import type { LedgerRow } from '../../domain/ledger.ts'
import type { Dims } from '../../statistics/metric.ts'
import { hasValue, type ResolvedMetric, resolvedAt, type Scope } from '../compose/scope.ts'

/** A row of a printed budget table with its recomputed numbers. */
export interface LedgerEntry {
  readonly row: LedgerRow
  readonly budget: ResolvedMetric
  readonly accounts: ResolvedMetric
  readonly deviation: ResolvedMetric
  readonly percent: ResolvedMetric
}

/** The budget table of a municipality in its own order. Values come from the metrics, only order and form from the rows. */
export function ledgerOf(scope: Scope, municipality: string): readonly LedgerEntry[] {
  const { facts, year } = scope.input
  return facts.ledger
    .filter((row) => row.municipality === municipality && row.year === year)
    .sort((a, b) => a.position - b.position)
    .flatMap((row): LedgerEntry[] => {
      const dims: Dims = { year, municipality, line: row.label, kind: row.kind, group: row.group }
      const resolve = (id: string): ResolvedMetric | null => {
        const definition = scope.definitions.get(id)
        return definition ? resolvedAt(scope, definition, dims) : null
      }
      const [budget, accounts] = [resolve('economy-budget'), resolve('economy-accounts')]
      const [deviation, percent] = [resolve('economy-deviation'), resolve('economy-deviation-pct')]
      return budget && accounts && deviation && percent ? [{ row, budget, accounts, deviation, percent }] : []
    })
}

/**
 * The rows on which a deviation means something: single lines, but the sum where the budget lies on one line and the
 * accounts on several, because there only the sum can be compared.
 */
export function comparableRows(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const childrenOf = (position: number): readonly LedgerEntry[] => entries.filter(({ row }) => row.parent === position)
  const isSpread = (entry: LedgerEntry): boolean =>
    childrenOf(entry.row.position).some(
      ({ row, budget, accounts }) =>
        row.kind === 'line' &&
        (!hasValue(budget) || budget.found?.value?.numerator === 0) &&
        (accounts.found?.value?.numerator ?? 0) !== 0,
    )
  return entries.filter((entry) => {
    if (entry.row.kind !== 'line') return isSpread(entry)
    const parent = entries.find(({ row }) => row.position === entry.row.parent)
    return !(parent && parent.row.kind !== 'line' && isSpread(parent))
  })
}
