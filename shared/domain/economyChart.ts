import type { LedgerRowKind } from './ledger.ts'

/** A sum named in the report that is made of rows of the table, found by their labels. */
interface Area {
  readonly rows: readonly string[]
}

/**
 * What is local about a municipality's budget table: names of groups and kinds that the file does not print, and which
 * rows make up the areas that the report speaks of. Read from templates/reference/economy/*.json.
 */
export interface EconomyChart {
  readonly municipality: string
  /** By label of the row; everything not named here is found out from the file itself. */
  readonly rows: readonly { readonly label: string; readonly group?: string; readonly kind?: LedgerRowKind }[]
  readonly areas: { readonly placement: Area; readonly prevention: Area; readonly total: Area; readonly cash: Area }
  /** The table's own grand total, or null where the file has none and it is computed from `total` and `cash`. */
  readonly grandTotal: string | null
  /** Refund rows and the expenses they refund, for the check of the refund's share. */
  readonly refunds: readonly { readonly key: string; readonly refund: string; readonly of: readonly string[] }[]
  /**
   * Rows that pay for certain forms of placement: what their average price is made of. Forms that share rows have one
   * price together; a form that is not named here has none.
   */
  readonly placementPrices?: readonly { readonly forms: readonly string[]; readonly rows: readonly string[] }[]
}
