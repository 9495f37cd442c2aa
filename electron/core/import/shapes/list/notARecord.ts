import type { GridRow } from '../../../../../shared/domain/grid.ts'
import { cellText } from '../../cells/cellText.ts'
import { foldHeader } from '../../headerText.ts'
import type { FoundColumn } from './assignColumns.ts'

const SUM_LABEL = /^(i alt|ialt|alle|sum|subtotal|total|note|kilde|anm|bemaerk|udtraek|udskrevet)( |$)/

/** A table of fewer columns may well have rows with one cell. */
const FEWEST_COLUMNS = 3

/**
 * A note, a group heading or a printed sum between the records: what must be filled is not, and the row is hardly
 * anything else. A sum is known by its label, or by being nothing but numbers.
 */
export function isNotARecord(row: GridRow, columns: readonly FoundColumn[]): boolean {
  let lacking = 0
  let needed = 0
  for (const { column, at } of columns) {
    if (!column.filled) continue
    needed += 1
    if ((row.cells[at] ?? null) === null) lacking += 1
  }
  if (lacking === 0) return false
  const filled = row.cells.filter((cell) => cell !== null)
  if (filled.length === 1) return columns.length >= FEWEST_COLUMNS
  const label = cellText(filled.find((cell) => typeof cell === 'string'))
  if (label === null) return lacking * 2 > needed && filled.every((cell) => typeof cell === 'number')
  return SUM_LABEL.test(foldHeader(label))
}

export const isBlank = (row: GridRow): boolean => row.cells.every((cell) => cell === null || cell === '')
