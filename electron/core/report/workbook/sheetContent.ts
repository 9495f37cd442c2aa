import type { WrittenValue } from '../../import/readWorkbook/spreadsheetLibrary.ts'

/** A sheet, ready to be written. Rows and columns are counted from the top left; it crosses to the worker as it is. */
export interface SheetContent {
  readonly name: string
  readonly rows: readonly (readonly WrittenValue[])[]
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[]
  /** So many rows, up to the headings, and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  /** Indexes of the rows in bold: title, headings and sums. */
  readonly bold: readonly number[]
  /** The rows between headings and closing, if they hold long texts: those are broken into lines. */
  readonly broken: { readonly from: number; readonly to: number } | null
}

export interface SheetParts {
  readonly name: string
  readonly title: string
  readonly subtitle: string
  readonly toContents: WrittenValue
  readonly headings: readonly string[]
  readonly rows: readonly (readonly WrittenValue[])[]
  /** Indexes among `rows`. */
  readonly sums?: readonly number[]
  readonly closing?: readonly (readonly WrittenValue[])[]
}

const WIDEST = 60
const NARROWEST = 10

const textOf = (value: WrittenValue | undefined): string => (typeof value === 'string' ? value : '')

function widthsOf(headings: readonly string[], rows: SheetParts['rows']): number[] {
  return headings.map((heading, index) => {
    const longest = Math.max(heading.length, ...rows.map((row) => textOf(row[index]).length))
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 2))
  })
}

/** Every sheet is built alike: title and measure, the way back, headings that stay in sight, rows, source and note. */
export function sheetContent(parts: SheetParts): SheetContent {
  const { name, title, subtitle, toContents, headings, rows, sums = [], closing = [] } = parts
  const opening: (readonly WrittenValue[])[] = [[title], [subtitle === '' ? null : subtitle], [toContents], headings]
  return {
    name,
    rows: [...opening, ...rows, ...(closing.length > 0 ? [[], ...closing] : [])],
    widths: widthsOf(headings, rows),
    frozen: { rows: opening.length, columns: headings.length > 2 ? 1 : 0 },
    bold: [0, opening.length - 1, ...sums.map((index) => index + opening.length)],
    broken: rows.some((row) => row.some((value) => textOf(value).length > WIDEST))
      ? { from: opening.length, to: opening.length + rows.length }
      : null,
  }
}
