import type { LedgerRow } from '../domain/ledger.ts'

/** Budget and accounts of a row in øre: its own for a line, the sum of the lines below it for a total. */
export interface LedgerSum {
  readonly row: LedgerRow
  readonly budget: number | null
  readonly accounts: number | null
  /**
   * Accounts − budget; a blank cell counts as 0 here, and only here. Null in a table that has no accounts yet, or no
   * budget: there, nothing can deviate.
   */
  readonly deviation: number | null
  /** The lines that the numbers come from. */
  readonly lines: readonly LedgerRow[]
}

/** Null where all are blank: that is no sum of 0. */
export const addUp = (cells: readonly (number | null)[]): number | null =>
  cells.every((cell) => cell === null) ? null : cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0)

/**
 * Every row of one table with its numbers recomputed from the bottom. Printed totals are not trusted: the 2013 tables
 * print whole kroner, and five of their sums are one krone off.
 */
export function ledgerSums(table: readonly LedgerRow[]): readonly LedgerSum[] {
  const below = new Map<number, LedgerRow[]>()
  for (const row of table) if (row.parent !== null) below.set(row.parent, [...(below.get(row.parent) ?? []), row])
  const linesOf = (row: LedgerRow): readonly LedgerRow[] => below.get(row.position)?.flatMap(linesOf) ?? [row]
  const canDeviate = table.some((row) => row.budget !== null) && table.some((row) => row.accounts !== null)
  return table.map((row) => {
    const lines = linesOf(row)
    const budget = addUp(lines.map((line) => line.budget))
    const accounts = addUp(lines.map((line) => line.accounts))
    return { row, budget, accounts, deviation: canDeviate ? (accounts ?? 0) - (budget ?? 0) : null, lines }
  })
}
