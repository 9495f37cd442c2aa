import { readCell } from '../numbers/numberText.ts'
import type { Cell } from './document.ts'
import type { Line } from './lines.ts'

const CELL_TEXT = String.raw`\(?[-−–]?\d{1,3}(?:\.\d{3})+(?:,\d+)?\)?|\(?[-−–]?\d+(?:,\d+)?\)?`
const ROW = new RegExp(String.raw`^(?<label>.*?\p{L}(?:.*?\S)??)?\s*(?<cells>(?:(?:^|\s+)(?:${CELL_TEXT}))+)$`, 'u')

export interface PlainRow {
  readonly label: string
  readonly cells: readonly Cell[]
  readonly line: number
}

/** A line that ends with numbers: a row of a table, or the numbers of a row that broke over lines. */
export function readRow(line: Line): PlainRow | null {
  const match = ROW.exec(line.text)
  if (!match) return null
  const { label = '', cells = '' } = match.groups ?? {}
  const offset = line.text.length - cells.length
  const read = [...cells.matchAll(/\S+/g)].flatMap((found): Cell[] => {
    const number = readCell(found[0])
    return number ? [{ ...number, text: found[0], line: line.number, column: line.column + offset + found.index }] : []
  })
  return read.length === 0 ? null : { label: label.trim(), cells: read, line: line.number }
}

const YEAR = /^(?:19|20)\d\d$/

/** A sentence can end with a number, and a title with a year; neither is a row of a table. */
export const isTableRow = ({ label, cells }: PlainRow): boolean =>
  cells.length >= 2 &&
  label.length <= 60 &&
  !cells.every(({ text }) => YEAR.test(text)) &&
  !/[.:;,] \p{Ll}.*\s(?:i|til|på|er|var|og)$/u.test(label)

/** The same for tables with one column of numbers, which need company to be believed. */
export const isNarrowRow = ({ label, cells: [cell, second] }: PlainRow): boolean =>
  cell !== undefined &&
  second === undefined &&
  label !== '' &&
  label.length <= 45 &&
  !YEAR.test(cell.text) &&
  !/[,:;]|(?:^|\s)(?:i|til|på|er|var|og|de|af|med|fra|over|under)$/.test(label)
