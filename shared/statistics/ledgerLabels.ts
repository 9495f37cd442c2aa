import { fold } from '../danish.ts'
import type { LedgerRow } from '../domain/ledger.ts'

/**
 * The rows of one table that bear one of the labels. A label that stands on several rows (a refund in two groups) means
 * all of them; a row below another one of them is in it already. Null where a label is missing: a sum without it would
 * pass for the whole.
 */
export function rowsLabelled(table: readonly LedgerRow[], labels: readonly string[]): readonly LedgerRow[] | null {
  const wanted = new Set(labels.map(fold))
  const found = table.filter(({ label }) => wanted.has(fold(label)))
  if (new Set(found.map(({ label }) => fold(label))).size < wanted.size) return null
  const parents = new Map(table.map(({ position, parent }) => [position, parent]))
  const taken = new Set(found.map(({ position }) => position))
  const isBelow = (position: number | null | undefined): boolean =>
    position !== null && position !== undefined && (taken.has(position) || isBelow(parents.get(position)))
  return found.filter(({ parent }) => !isBelow(parent))
}
