import type { LedgerRowKind } from '../domain/ledger.ts'
import type { Dims } from '../statistics/metric.ts'

/** A row of the controllers' table. Money is kroner as exact integer øre; percent is null without a budget. */
export interface EconomyRow {
  readonly municipality: string
  readonly position: number
  readonly parent: number | null
  /** 0 for a grand total or a row without parent, one more for each level below. */
  readonly depth: number
  readonly label: string
  readonly group: string
  readonly kind: LedgerRowKind
  /** The row among the metrics: `economy-budget`, `-accounts`, `-deviation` and `-deviation-pct` explain its cells. */
  readonly dims: Dims
  readonly budgetOre: number | null
  readonly accountsOre: number | null
  /** Null in a table without any accounts, or without any budget. */
  readonly deviationOre: number | null
  /** True for a row budgeted as income (a refund, a payment from others): less than budgeted is then more income. */
  readonly income: boolean
  /** Deviation in percent of the budget, exact. */
  readonly deviationPercent: { readonly numerator: number; readonly denominator: number } | null
  /** Findings about the row ("printed total differs by 1 kr."), in the asked language. */
  readonly findings: readonly string[]
}

export interface EconomyTable {
  readonly year: number
  readonly asOf: string | null
  readonly rows: readonly EconomyRow[]
}
