import type { CellValue } from '../../../shared/domain/grid.ts'
import { blankRow, columnAt, headerAt, type MessySheet } from './cells.ts'

/** Something that offices do to a table before they send it. */
export type Change = (sheet: MessySheet) => MessySheet

type Row = readonly CellValue[]

const withRows = (sheet: MessySheet, rows: readonly Row[]): MessySheet => ({ ...sheet, rows })

export const inTurn =
  (...changes: readonly Change[]): Change =>
  (sheet) =>
    changes.reduce((current, change) => change(current), sheet)

/** Other names for some of the columns. */
export const rename =
  (names: Readonly<Record<string, string>>): Change =>
  (sheet) => {
    const at = headerAt(sheet)
    for (const name of Object.keys(names)) columnAt(sheet, name)
    return withRows(
      sheet,
      sheet.rows.map((row, index) =>
        index === at ? row.map((cell) => (typeof cell === 'string' ? (names[cell] ?? cell) : cell)) : row,
      ),
    )
  }

/** The columns from the last to the first. */
export const reverseColumns: Change = (sheet) => {
  const width = Math.max(...sheet.rows.map((row) => row.length))
  const at = headerAt(sheet)
  const turned = (row: Row): Row => Array.from({ length: width }, (_, column) => row[width - 1 - column] ?? null)
  return withRows(
    sheet,
    sheet.rows.map((row, index) => (index < at ? row : turned(row))),
  )
}

/** Lines above the table, as reports have them. */
export const linesAbove =
  (...lines: readonly Row[]): Change =>
  (sheet) =>
    withRows(sheet, [...lines, ...sheet.rows])

export const linesBelow =
  (...lines: readonly Row[]): Change =>
  (sheet) =>
    withRows(sheet, [...sheet.rows, ...lines])

/** A blank column before each of some columns. */
export const spacersBefore =
  (...columns: readonly number[]): Change =>
  (sheet) =>
    withRows(
      sheet,
      sheet.rows.map((row) => row.flatMap((cell, at) => (columns.includes(at) ? [null, cell] : [cell]))),
    )

export const columnsAtEnd =
  (header: string, value: (row: number) => CellValue): Change =>
  (sheet) => {
    const at = headerAt(sheet)
    const width = (sheet.rows[at] ?? []).length
    return withRows(
      sheet,
      sheet.rows.map((row, index) => {
        const padded = [...row, ...Array<null>(Math.max(0, width - row.length)).fill(null)]
        return index < at ? row : [...padded, index === at ? header : value(index)]
      }),
    )
  }

/** The cells of one column, each as `write` gives it. */
export const rewrite =
  (header: string, write: (cell: CellValue, row: number) => CellValue): Change =>
  (sheet) => {
    const [at, headAt] = [columnAt(sheet, header), headerAt(sheet)]
    return withRows(
      sheet,
      sheet.rows.map((row, index) =>
        index <= headAt ? row : row.map((cell, column) => (column === at && cell !== null ? write(cell, index) : cell)),
      ),
    )
  }

/** Two lines of header: for each column the word that moves up. */
export const splitHeader =
  (upper: (header: string) => string | null): Change =>
  (sheet) => {
    const at = headerAt(sheet)
    const header = sheet.rows[at] ?? []
    const above = header.map((cell) => (typeof cell === 'string' ? upper(cell) : null))
    const below = header.map((cell, column) => {
      const word = above[column] ?? null
      return typeof cell === 'string' && word !== null && cell.startsWith(`${word} `)
        ? cell.slice(word.length + 1)
        : cell
    })
    return withRows(sheet, [...sheet.rows.slice(0, at), above, below, ...sheet.rows.slice(at + 1)])
  }

/** A row of group names over the header, written once over each group as merged cells are. */
export const groupsAboveHeader =
  (groups: Readonly<Record<string, string>>): Change =>
  (sheet) => {
    const at = headerAt(sheet)
    const line = (sheet.rows[at] ?? []).map((cell) => (typeof cell === 'string' ? (groups[cell] ?? null) : null))
    return withRows(sheet, [...sheet.rows.slice(0, at), line, ...sheet.rows.slice(at)])
  }

/** The records in pieces: `between` is put before each piece but the first. */
export const inPieces =
  (size: number, between: (header: Row, piece: readonly Row[]) => readonly Row[]): Change =>
  (sheet) => {
    const at = headerAt(sheet)
    const header = sheet.rows[at] ?? []
    const records = sheet.rows.slice(at + 1)
    const rows: Row[] = []
    for (let from = 0; from < records.length; from += size) {
      const piece = records.slice(from, from + size)
      rows.push(...(from === 0 ? [] : between(header, piece)), ...piece)
    }
    return withRows(sheet, [...sheet.rows.slice(0, at + 1), ...rows])
  }

/** Every n-th record a second time, right below itself. */
export const twice =
  (every: number): Change =>
  (sheet) => {
    const at = headerAt(sheet)
    return withRows(
      sheet,
      sheet.rows.flatMap((row, index) => (index > at && (index - at) % every === 0 ? [row, row] : [row])),
    )
  }

/** The spreadsheet's row numbers of the copies that `twice` makes. */
export function copiesOf(sheet: MessySheet, every: number): number[] {
  const at = headerAt(sheet)
  const copied = sheet.rows.flatMap((_, index) => (index > at && (index - at) % every === 0 ? [index] : []))
  return copied.map((index, before) => index + before + 2)
}

/** Another table to the right, with a blank column in between. */
export const beside =
  (other: MessySheet): Change =>
  (sheet) => {
    const [left, right] = [sheet.rows.slice(headerAt(sheet)), other.rows.slice(headerAt(other))]
    const width = Math.max(...left.map((row) => row.length))
    const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
      const own = left[index] ?? []
      return [...own, ...Array<null>(width - own.length + 1).fill(null), ...(right[index] ?? [])]
    })
    return withRows(sheet, rows)
  }

/** Another table below, with a title over it. */
export const below =
  (other: MessySheet, title: string): Change =>
  (sheet) =>
    withRows(sheet, [...sheet.rows, blankRow, [title], ...other.rows.slice(headerAt(other))])
