import type { LedgerSum } from './ledgerSums.ts'

/** A cell of a printed table that does not follow from the table's own lines. Whole øre. */
export interface LedgerDiscrepancy {
  readonly quantity: 'budget' | 'accounts' | 'deviation'
  /** Null where the cell is blank in the source. */
  readonly printed: number | null
  readonly computed: number
  /** Computed − printed: what the source would have to add; null where it prints nothing. */
  readonly difference: number | null
}

/** What the source prints beside what its lines give. A blank sum says nothing; a blank deviation hides one. */
export function discrepanciesOf({ row, budget, accounts, deviation }: LedgerSum): readonly LedgerDiscrepancy[] {
  const cells = [
    { quantity: 'budget', printed: row.budget, computed: budget, blankMatters: false },
    { quantity: 'accounts', printed: row.accounts, computed: accounts, blankMatters: false },
    { quantity: 'deviation', printed: row.printedDeviation, computed: deviation, blankMatters: true },
  ] as const
  return cells.flatMap(({ quantity, printed, computed, blankMatters }): LedgerDiscrepancy[] => {
    if (computed === null || printed === computed) return []
    if (printed === null)
      return blankMatters && computed !== 0 ? [{ quantity, printed, computed, difference: null }] : []
    return [{ quantity, printed, computed, difference: computed - printed }]
  })
}

export type LedgerMatter = 'negative-expense' | 'blank-budget' | 'no-budget'

/** What the source does not explain about a line and a controller should. Sums are judged by their lines. */
export function matterOf({ row, budget, accounts }: LedgerSum): LedgerMatter | null {
  if (row.kind !== 'line' || accounts === null || accounts === 0) return null
  if ((budget ?? 0) >= 0 && accounts < 0) return 'negative-expense'
  if (budget === null) return 'blank-budget'
  return budget === 0 ? 'no-budget' : null
}
