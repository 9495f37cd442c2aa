import type { GridRow } from '../../../../../shared/domain/grid.ts'
import { cellText } from '../../cells/cellText.ts'

/** The different texts of a column with how many rows have each; numbers and dates are no texts. */
export function columnTexts(rows: readonly GridRow[], at: number): ReadonlyMap<string, number> {
  const written = new Map<string, number>()
  for (const row of rows) {
    const cell = row.cells[at]
    if (typeof cell === 'string') written.set(cell, (written.get(cell) ?? 0) + 1)
  }
  // Tidied once a text and not once a row; mostly there is nothing to tidy.
  if (isTidy(written.keys())) return written
  const texts = new Map<string, number>()
  for (const [cell, count] of written) {
    const text = cellText(cell) ?? ''
    if (text !== '') texts.set(text, (texts.get(text) ?? 0) + count)
  }
  return texts
}

function isTidy(texts: Iterable<string>): boolean {
  for (const text of texts) if (text === '' || cellText(text) !== text) return false
  return true
}
