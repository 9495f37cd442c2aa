// The only file that knows SheetJS.
import { type CellObject, read, SSF, set_cptable, type WorkSheet } from 'xlsx'
import type { CellValue, SheetGrid } from '../../../../shared/domain/grid.ts'

const MAX_COLUMNS = 512

const isDateFormat = (cell: CellObject): boolean => typeof cell.z === 'string' && SSF.is_date(cell.z) === true

function cellValue(cell: CellObject | undefined): CellValue {
  if (cell === undefined || cell.v === undefined || cell.v === '') {
    return cell?.t === 'e' ? { error: String(cell.w ?? '#') } : null
  }
  switch (cell.t) {
    case 'n':
      if (typeof cell.v !== 'number') return null
      return isDateFormat(cell) ? { serial: cell.v } : cell.v
    case 'b':
      return cell.v === true
    case 'e':
      return { error: String(cell.w ?? cell.v) }
    case 'd':
      return cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : String(cell.v)
    default: {
      const text = String(cell.v)
      return text.trim() === '' ? null : text
    }
  }
}

function gridOf(name: string, sheet: WorkSheet | undefined, date1904: boolean): SheetGrid {
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet?.['!data'] ?? []
  const rows: { number: number; cells: CellValue[] }[] = []
  for (const [index, row] of data.entries()) {
    if (!row) continue
    const cells = Array.from({ length: Math.min(row.length, MAX_COLUMNS) }, (_, column) => cellValue(row[column]))
    while (cells.at(-1) === null) cells.pop()
    if (cells.length > 0) rows.push({ number: index + 1, cells })
  }
  return { name, date1904, rows }
}

const options = {
  type: 'buffer',
  dense: true,
  nodim: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellNF: true,
  cellDates: false,
} as const

/** Reads a spreadsheet's cells. SheetJS hides a damaged sheet unless it is told to fail, so that is tried first. */
export function readSpreadsheet(bytes: Buffer): readonly SheetGrid[] {
  const book = read(bytes, { ...options, WTF: true })
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  return book.SheetNames.map((name) => gridOf(name, book.Sheets[name], date1904))
}

/** The tables of old code pages: needed by .xls files of the nineties, and slow to load. */
export async function loadCodePages(): Promise<void> {
  set_cptable(await import('xlsx/dist/cpexcel'))
}
