import { type GridRow, isSerial, type SheetGrid } from '../../../../../shared/domain/grid.ts'
import { cellText } from '../../cells/cellText.ts'
import { holdsCpr, maskCpr } from '../../cells/cpr.ts'
import { parseDateText } from '../../cells/dateText.ts'
import { foldHeader } from '../../headerText.ts'

/** Selections, titles and notes may stand above a table; further down it is data. */
const SEARCHED_ROWS = 200
/** A sheet may be as wide as Excel allows: headers further right, and many wide rows, are not looked at. */
const SEARCHED_COLUMNS = 1_000
const SEARCHED_CELLS = 40_000

/** What one column is called: as it is shown, and in all the ways in which it may be known. */
export interface HeaderCell {
  readonly at: number
  readonly label: string
  readonly folded: readonly string[]
}

/** One row, or two rows that together may be the header of a table. */
export interface HeaderLine {
  readonly first: GridRow
  readonly last: GridRow
  readonly cells: readonly HeaderCell[]
}

const shown = (row: GridRow | undefined, at: number): string | null => {
  const cell = row?.cells[at]
  return typeof cell === 'string' || typeof cell === 'number' ? maskCpr(cellText(cell) ?? '') : null
}

const isText = (row: GridRow): boolean => row.cells.filter((cell) => typeof cell === 'string').length >= 2

export function lineOf(row: GridRow): HeaderLine {
  const cells = row.cells.slice(0, SEARCHED_COLUMNS).flatMap((cell, at): HeaderCell[] => {
    if (typeof cell !== 'string') return []
    const label = shown(row, at) ?? ''
    return label === '' ? [] : [{ at, label, folded: [foldHeader(label)] }]
  })
  return { first: row, last: row, cells }
}

/** True for a row with a CPR number or a date: whatever it is, it is no header. */
export const isRecord = (row: GridRow): boolean =>
  row.cells.some(
    (cell) => isSerial(cell) || (typeof cell === 'string' && (holdsCpr(cell) || parseDateText(cell.trim()) !== null)),
  )

/** Stands for the header of a table that has none: all rows of the sheet are below it. */
export function noHeader(sheet: SheetGrid): HeaderLine {
  const row: GridRow = { number: (sheet.rows[0]?.number ?? 1) - 1, cells: [] }
  return { first: row, last: row, cells: [] }
}

/** Two rows as one header: "Underretning" over "Modtaget dato"; a heading above counts until the next one. */
function twoLines(upper: GridRow, lower: GridRow): HeaderLine {
  const width = Math.min(SEARCHED_COLUMNS, Math.max(upper.cells.length, lower.cells.length))
  let above: string | null = null
  const cells = Array.from({ length: width }, (_, at): HeaderCell[] => {
    const own = shown(upper, at)
    if (own !== null) above = own
    const below = shown(lower, at)
    if (below === null) return own === null ? [] : [{ at, label: own, folded: [foldHeader(own)] }]
    const joined = above === null ? below : `${above} ${below}`
    const ways = own === null ? [joined, below] : [joined, below, own]
    return [{ at, label: joined, folded: ways.map(foldHeader) }]
  }).flat()
  return { first: upper, last: lower, cells }
}

/** All that may be the header of a table in the upper rows of a sheet. Sought once a sheet, for all profiles. */
const linesOfSheets = new WeakMap<SheetGrid, readonly HeaderLine[]>()

export function headerLines(sheet: SheetGrid): readonly HeaderLine[] {
  const known = linesOfSheets.get(sheet)
  if (known) return known
  const rows: GridRow[] = []
  let cells = 0
  for (const row of sheet.rows.slice(0, SEARCHED_ROWS)) {
    cells += Math.min(row.cells.length, SEARCHED_COLUMNS)
    if (cells > SEARCHED_CELLS) break
    rows.push(row)
  }
  const lines = rows.flatMap((row, index): HeaderLine[] => {
    const next = rows[index + 1]
    const single = isText(row) ? [lineOf(row)] : []
    const pair = next && next.number === row.number + 1 && isText(next) ? [twoLines(row, next)] : []
    return [...single, ...pair]
  })
  linesOfSheets.set(sheet, lines)
  return lines
}
