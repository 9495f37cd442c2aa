import type { WrittenValue } from '../../import/readWorkbook/spreadsheetLibrary.ts'
import { brokenText } from './brokenText.ts'

/** How a cell looks; `broken` texts go on in the next line of their cell. */
export type Dress = 'plain' | 'bold' | 'linked' | 'broken' | 'heading' | 'numberHeading'

export interface DressedRow {
  readonly cells: readonly WrittenValue[]
  readonly dresses: readonly Dress[]
  /** Height of the row. */
  readonly lines: number
}

/** A sheet, ready to be written; it crosses to the worker as it is. */
export interface SheetContent {
  readonly name: string
  readonly title: string
  readonly rows: readonly DressedRow[]
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[]
  /** So many rows, up to the headings, and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number }
}

export interface SheetParts {
  readonly name: string
  readonly title: string
  /** Texts between title and headings, a line each. */
  readonly opening: readonly WrittenValue[]
  /** A second level of headings above the first: each above the first of its columns, nothing above the others. */
  readonly heads?: readonly WrittenValue[]
  readonly headings: readonly string[]
  readonly rows: readonly (readonly WrittenValue[])[]
  /** Indexes among `rows`: sums and the headings of groups. */
  readonly bold?: readonly number[]
  /** Texts below the numbers: source and note. */
  readonly closing?: readonly string[]
}

const WIDEST = 50
const WIDEST_NUMBERS = 18
const NARROWEST = 11
const NARROWEST_NOTE = 80

const textOf = (value: WrittenValue | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'object' && value !== null && 'text' in value ? value.text : ''

const isNumber = (value: WrittenValue | undefined): boolean =>
  typeof value === 'object' && value !== null && ('number' in value || 'serial' in value)

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

interface Column {
  readonly numbers: boolean
  readonly width: number
}

/** The heading of a group runs on over the empty cells beside it. */
const isGroup = (cells: readonly WrittenValue[]): boolean => cells.slice(1).every((cell) => cell === null)

function columnsOf({ headings, rows }: SheetParts): Column[] {
  const body = rows.filter((cells) => !isGroup(cells))
  return headings.map((heading, index) => {
    const numbers = rows.some((row) => isNumber(row[index]))
    const longest = Math.max(heading.length, ...body.map((row) => textOf(row[index]).length)) + 2
    return { numbers, width: clamp(longest, NARROWEST, numbers && index > 0 ? WIDEST_NUMBERS : WIDEST) }
  })
}

function bodyRow(cells: readonly WrittenValue[], bold: boolean, columns: readonly Column[]): DressedRow {
  const linesOf = (cell: WrittenValue, index: number): number =>
    brokenText(textOf(cell), columns[index]?.width ?? WIDEST).length
  const lines = bold || isGroup(cells) ? 1 : Math.max(1, ...cells.map(linesOf))
  const dresses = cells.map((cell): Dress => {
    if (typeof cell === 'object' && cell !== null && 'sheet' in cell) return 'linked'
    return bold ? 'bold' : lines > 1 ? 'broken' : 'plain'
  })
  return { cells, dresses, lines }
}

const line = (text: WrittenValue, dress: Dress): DressedRow => ({ cells: [text], dresses: [dress], lines: 1 })

/** Every sheet is built alike: title and measure, the way back, headings that stay in sight, rows, source and note. */
export function sheetContent(parts: SheetParts): SheetContent {
  const { name, title, opening, heads, headings, rows, bold = [], closing = [] } = parts
  const columns = columnsOf(parts)
  const widths = columns.map(({ width }) => width)
  const room = Math.max(
    NARROWEST_NOTE,
    widths.reduce((sum, width) => sum + width, 0),
  )
  const above = [
    line(title, 'bold'),
    ...opening.map((text) => line(text, typeof text === 'string' ? 'plain' : 'linked')),
    ...(heads ? [{ cells: heads, dresses: heads.map((): Dress => 'bold'), lines: 1 }] : []),
    {
      cells: headings,
      dresses: columns.map(({ numbers }): Dress => (numbers ? 'numberHeading' : 'heading')),
      lines: Math.max(...headings.map((heading, index) => brokenText(heading, widths[index] ?? WIDEST).length)),
    },
  ]
  const below = closing.flatMap((text) => brokenText(text, room)).map((text) => line(text, 'plain'))
  return {
    name,
    title,
    rows: [
      ...above,
      ...rows.map((cells, index) => bodyRow(cells, bold.includes(index), columns)),
      ...(below.length > 0 ? [line(null, 'plain'), ...below] : []),
    ],
    widths,
    frozen: { rows: above.length, columns: headings.length > 2 ? 1 : 0 },
  }
}
