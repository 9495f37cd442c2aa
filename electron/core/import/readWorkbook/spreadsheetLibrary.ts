// The only file that knows SheetJS.
import { type CellObject, read, SSF, set_cptable, type WorkBook, type WorkSheet, write } from 'xlsx'
import type { CellValue, GridRow, SheetGrid, SheetNotes } from '../../../../shared/domain/grid.ts'
import { isCellError, isSerial } from '../../../../shared/domain/grid.ts'
import { harmlessText } from '../../../../shared/harmlessText.ts'
import { errorText } from './errorTexts.ts'
import { FileFault } from './fileFault.ts'

const MAX_COLUMNS = 16_384
const MAX_ROWS = 1_048_576

const isDateFormat = (cell: CellObject): boolean => typeof cell.z === 'string' && SSF.is_date(cell.z) === true

function cellValue(cell: CellObject | undefined): CellValue {
  if (cell?.t === 'e') return { error: errorText(Number(cell.v ?? -1)) }
  if (cell === undefined || cell.v === undefined || cell.v === '') return null
  switch (cell.t) {
    case 'n':
      if (typeof cell.v !== 'number') return null
      if (!Number.isFinite(cell.v)) return { error: '#NUM!' }
      return isDateFormat(cell) ? { serial: cell.v } : cell.v
    case 'b':
      return cell.v === true
    case 'd':
      return cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : String(cell.v)
    default: {
      const text = String(cell.v)
      return text.trim() === '' ? null : text
    }
  }
}

/** Rows that are hidden and have content: the others nobody misses. */
const hiddenRows = (sheet: WorkSheet | undefined, rows: readonly GridRow[]): number =>
  rows.filter(({ number }) => sheet?.['!rows']?.[number - 1]?.hidden === true).length

function gridOf(book: WorkBook, name: string, index: number): SheetGrid {
  // The library gives a sheet that it failed to read no object of its own.
  if (!Object.hasOwn(book.Sheets, name)) throw new FileFault('damaged', 'a sheet is missing')
  const sheet = book.Sheets[name]
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  const isChart = sheet?.['!type'] === 'chart'
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = isChart ? [] : (sheet?.['!data'] ?? [])
  if (data.length > MAX_ROWS) throw new FileFault('damaged', 'row beyond 1,048,576')
  const rows: GridRow[] = []
  for (const [at, row] of data.entries()) {
    if (!row) continue
    if (row.length > MAX_COLUMNS) throw new FileFault('damaged', 'column beyond XFD')
    const cells = Array.from({ length: row.length }, (_, column) => cellValue(row[column]))
    while (cells.at(-1) === null) cells.pop()
    if (cells.length > 0) rows.push({ number: at + 1, cells })
  }
  const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0
  const concealed = hiddenRows(sheet, rows)
  const notes: SheetNotes = { ...(hidden ? { hidden } : {}), ...(concealed > 0 ? { hiddenRows: concealed } : {}) }
  return { name, date1904, rows, ...(Object.keys(notes).length > 0 ? { notes } : {}) }
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
  // Only with styles does the library say which rows are hidden.
  cellStyles: true,
  // The library hides a damaged sheet unless it is told to fail.
  WTF: true,
} as const

/** Reads the cells of any spreadsheet that the library knows. What it throws may be a plain string. */
export function readWithLibrary(bytes: Buffer, previewRows?: number): readonly SheetGrid[] {
  const book = read(bytes, { ...options, ...(previewRows === undefined ? {} : { sheetRows: previewRows }) })
  return book.SheetNames.map((name, index) => gridOf(book, name, index))
}

/** The tables of old code pages: needed by .xls files of the nineties, and slow to load. */
export async function loadCodePages(): Promise<void> {
  set_cptable(await import('xlsx/dist/cpexcel'))
}

/** A number with the way in which the spreadsheet shows it. */
export interface FormattedNumber {
  readonly number: number
  readonly format: string
}

/** A text that leads to the beginning of another sheet. */
export interface SheetLink {
  readonly text: string
  readonly sheet: string
}

export type WrittenValue = CellValue | FormattedNumber | SheetLink

/** What the file says of itself. */
export interface BookProperties {
  readonly title: string
  readonly author: string
  readonly language: string
  /** The day the file is dated, as an ISO date. */
  readonly date: string
}

export interface SheetToWrite {
  readonly name: string
  readonly rows: readonly (readonly WrittenValue[])[]
  /** Widths of the columns, in characters. */
  readonly widths?: readonly number[]
}

function writtenCell(value: WrittenValue): CellObject | null {
  if (value === null) return null
  if (typeof value === 'string') return { t: 's', v: harmlessText(value) }
  if (typeof value === 'number') return { t: 'n', v: value }
  if (typeof value === 'boolean') return { t: 'b', v: value }
  if ('number' in value) return { t: 'n', v: value.number, z: value.format }
  if ('sheet' in value)
    return { t: 's', v: harmlessText(value.text), l: { Target: `#'${value.sheet.replaceAll("'", "''")}'!A1` } }
  if (isSerial(value)) return { t: 'n', v: value.serial, z: 'dd-mm-yyyy' }
  return { t: 's', v: isCellError(value) ? value.error : '' }
}

const LONGEST_SHEET_NAME = 31

const sheetName = (name: string): string =>
  name
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, LONGEST_SHEET_NAME)
    .trim() || '1'

function writtenSheet({ rows, widths }: SheetToWrite): WorkSheet {
  const data = rows.map((row) => row.map((value) => writtenCell(value) ?? { t: 'z' as const }))
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1)
  return {
    // Of a sheet without a row, the library's writer asks for the first all the same.
    '!data': data.length === 0 ? [[]] : data,
    '!ref': `A1:${columnName(width)}${Math.max(1, rows.length)}`,
    ...(widths ? { '!cols': widths.map((wch) => ({ wch })) } : {}),
  }
}

/** An .xlsx file. Numbers stay numbers; a text that could become a formula gets an apostrophe before it. */
export function writeSheets(sheets: readonly SheetToWrite[], about?: BookProperties): Uint8Array {
  const named = sheets.map((sheet) => [sheetName(sheet.name), writtenSheet(sheet)] as const)
  const properties = about && {
    Title: about.title,
    Author: about.author,
    Language: about.language,
    CreatedDate: new Date(`${about.date}T00:00:00Z`),
  }
  const book: WorkBook = {
    SheetNames: named.map(([name]) => name),
    Sheets: Object.fromEntries(named),
    ...(properties ? { Props: properties } : {}),
  }
  return write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true })
}

/** An .xlsx file with one sheet. */
export const writeWithLibrary = (name: string, rows: readonly (readonly CellValue[])[]): Uint8Array =>
  writeSheets([{ name, rows }])

function columnName(count: number): string {
  let name = ''
  for (let rest = count; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}
