import type { SheetGrid } from '../../../../shared/domain/grid.ts'
import { cellText } from '../cells/cellText.ts'

/** The texts above a table: the first text of each row before the header. */
export const titlesAbove = (sheet: SheetGrid, headerRow: number): string[] =>
  sheet.rows
    .filter((row) => row.number < headerRow)
    .flatMap((row) => cellText(row.cells.find((cell) => typeof cell === 'string')) ?? [])
