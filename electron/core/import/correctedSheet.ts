import type { CellValue, GridRow, SheetGrid } from '../../../shared/domain/grid.ts'
import type { Correction } from '../../../shared/domain/importChoices.ts'
import { sheetOfTable } from './tableNames.ts'

function correctedCells(cells: readonly CellValue[], corrections: readonly Correction[]): CellValue[] {
  const changed = [...cells]
  for (const { at, text } of corrections) {
    while (changed.length <= at) changed.push(null)
    changed[at] = text.trim() === '' ? null : text
  }
  return changed
}

/** The sheet with the cells that a person has typed instead. Rows without corrections are the same objects. */
export function correctedSheet(sheet: SheetGrid, corrections: readonly Correction[]): SheetGrid {
  const byRow = new Map<number, Correction[]>()
  for (const correction of corrections) {
    if (correction.sheet !== sheet.name && sheetOfTable(correction.sheet) !== sheet.name) continue
    const own = byRow.get(correction.row)
    if (own) own.push(correction)
    else byRow.set(correction.row, [correction])
  }
  if (byRow.size === 0) return sheet
  const rows: GridRow[] = sheet.rows.map((row) => {
    const own = byRow.get(row.number)
    byRow.delete(row.number)
    return own ? { number: row.number, cells: correctedCells(row.cells, own) } : row
  })
  // What is left is about rows that were empty, which the grid leaves out.
  for (const [number, own] of byRow) rows.push({ number, cells: correctedCells([], own) })
  return { ...sheet, rows: byRow.size === 0 ? rows : rows.toSorted((a, b) => a.number - b.number) }
}
