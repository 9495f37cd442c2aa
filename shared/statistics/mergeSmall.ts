import { compare, type Fraction, fraction, sum } from '../quantities.ts'
import { isSmallCell } from './smallCells.ts'

export interface CountRow {
  readonly label: string
  /** One count a year, latest last. */
  readonly counts: readonly Fraction[]
}

export interface MergedRows<Row extends CountRow> {
  readonly kept: readonly Row[]
  /** The rows that are shown as one; empty when nothing had to be merged. */
  readonly merged: readonly Row[]
}

const latest = (row: CountRow): Fraction => row.counts.at(-1) ?? fraction(0)
const isSmall = (row: CountRow): boolean => row.counts.some(isSmallCell)

/**
 * Rows with fewer than five are shown together. The joint row is made of at least two rows and has no small count of
 * its own, since a single hidden row could be worked out from the total.
 */
export function mergeSmall<Row extends CountRow>(rows: readonly Row[]): MergedRows<Row> {
  if (!rows.some(isSmall)) return { kept: rows, merged: [] }
  const bySize = [...rows].sort((a, b) => compare(latest(a), latest(b)))
  const merged = new Set(rows.filter((row) => isSmall(row) || latest(row).numerator === 0))
  const joint = (): readonly Fraction[] =>
    (rows[0]?.counts ?? []).map((_, year) => sum([...merged].map((row) => row.counts[year] ?? fraction(0))))
  for (const row of bySize) {
    const nonZero = [...merged].filter((one) => latest(one).numerator !== 0)
    if (nonZero.length > 1 && !joint().some(isSmallCell)) break
    merged.add(row)
  }
  return { kept: rows.filter((row) => !merged.has(row)), merged: rows.filter((row) => merged.has(row)) }
}
