import type { SheetGrid, SheetNotes } from '../../../../../shared/domain/grid.ts'
import { Bail } from '../xlsx/bail.ts'
import { bookGlobals, type XlsBook, type XlsSheet } from './bookGlobals.ts'
import { streamNamed } from './compoundFile.ts'
import { kindOfPart, partKind } from './records.ts'
import { sheetCells, type XlsRows } from './sheetCells.ts'

const NO_ROWS: XlsRows = { rows: [], hiddenRows: 0, pivot: false }

function gridOf(stream: Buffer, book: XlsBook, { name, hidden, at }: XlsSheet, previewRows?: number): SheetGrid {
  const kind = kindOfPart(stream, at)
  if (kind !== partKind.worksheet && kind !== partKind.chart) throw new Bail('sheet of another kind')
  const isChart = kind === partKind.chart
  const { rows, hiddenRows, pivot } = isChart ? NO_ROWS : sheetCells(stream, at, book, previewRows)
  const notes: SheetNotes = {
    ...(hidden ? { hidden } : {}),
    ...(hiddenRows > 0 ? { hiddenRows } : {}),
    ...(pivot ? { pivot } : {}),
  }
  return { name, date1904: book.date1904, rows, ...(Object.keys(notes).length > 0 ? { notes } : {}) }
}

/**
 * Reads an .xls file of Excel 97 and later cell for cell as the library does, several times faster. Throws `Bail` for what
 * it does not know: older versions, encrypted and damaged files.
 */
export function readXls(bytes: Buffer, previewRows?: number): readonly SheetGrid[] {
  try {
    const stream = streamNamed(bytes, 'Workbook')
    const book = bookGlobals(stream)
    return book.sheets.map((sheet) => gridOf(stream, book, sheet, previewRows))
  } catch (thrown) {
    // A number was to be read beyond the end of the bytes.
    if (thrown instanceof RangeError) throw new Bail('cut off')
    throw thrown
  }
}
