import { utils, write } from 'xlsx'
import { type CellValue, isCellError, isSerial } from '../../../shared/domain/grid.ts'
import type { MessySheet } from './cells.ts'

export type MessyFormat = 'xlsx' | 'xlsb' | 'xls' | 'ods' | 'csv-utf8' | 'csv-1252' | 'csv-utf16' | 'tsv'

/** What Excel allows for the name of a sheet. */
const LONGEST_NAME = 31

function bookCell(cell: CellValue) {
  if (isSerial(cell)) return { t: 'n' as const, v: cell.serial, z: 'dd/mm/yyyy' }
  return isCellError(cell) ? cell.error : cell
}

function book(sheets: readonly MessySheet[], bookType: 'xlsx' | 'xlsb' | 'xls' | 'ods'): Uint8Array {
  const made = utils.book_new()
  for (const { name, rows } of sheets) {
    const cells = utils.aoa_to_sheet(rows.map((row) => row.map(bookCell)))
    utils.book_append_sheet(made, cells, name.slice(0, LONGEST_NAME))
  }
  made.Workbook = { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) }
  const bytes: Uint8Array = write(made, { type: 'buffer', bookType: bookType === 'xls' ? 'biff8' : bookType })
  return bytes
}

const quoted = (text: string, mark: string): string =>
  text.includes(mark) || text.includes('"') || text.includes('\n') ? `"${text.replaceAll('"', '""')}"` : text

/** As Danish Excel shows a cell: a comma in numbers, day first in dates. */
function csvText(cell: CellValue, mark: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  if (isSerial(cell)) throw new Error('Dates are written as texts before a sheet becomes a text file')
  return quoted(String(cell), mark)
}

export function writeMessy(sheets: readonly MessySheet[], format: MessyFormat): Uint8Array {
  if (format === 'xlsx' || format === 'xlsb' || format === 'xls' || format === 'ods') return book(sheets, format)
  const mark = format === 'tsv' ? '\t' : ';'
  const [sheet] = sheets
  const text = (sheet?.rows ?? []).map((row) => `${row.map((cell) => csvText(cell, mark)).join(mark)}\r\n`).join('')
  if (format === 'csv-1252') return Buffer.from(text, 'latin1')
  return format === 'csv-utf16' ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(`\ufeff${text}`, 'utf8')
}

export const extensionOf = (format: MessyFormat): string =>
  format === 'tsv' ? 'txt' : format.startsWith('csv') ? 'csv' : format
