import { footnotesAt } from '../../../../shared/report/notePlace.ts'
import type { PlacedNote, TableModel } from '../../../../shared/report/reportModel.ts'
import { columnWidths, comfortableRoom, larger, leastWidths, wishedWidths } from '../pdf/table/columnWidths.ts'
import { markWidths, noMarks } from '../pdf/table/noteMark.ts'
import type { Faces } from '../pdf/type/faces.ts'
import type { Hyphenate } from '../pdf/type/hyphenation.ts'
import { wideTextWidth } from '../pdf/type/styles.ts'

/** The size of the styles of cells. */
export const CELL_SIZE = 9
/** The widest typeface that stands in for ours (DejaVu, bold digits), and those that Word has everywhere (Arial). */
const WIDEST = 1.4
const USUAL = 1.15
/** On each side of a cell, in points; the measured widths have room for it in all columns but the last. */
export const CELL_MARGIN = 3

export interface TableShape {
  /** In points. */
  readonly widths: readonly number[]
  readonly size: number
  readonly landscape: boolean
}

/** How wide a text may become in another typeface. */
export const widestOf = (text: string, size: number, bold: boolean, faces: Faces): number =>
  faces.measure(text, size * WIDEST, bold ? 'sans-strong' : 'sans')

const wholeWords: Hyphenate = (word) => [word]

/**
 * What stays undivided: numbers and words in every typeface; numbers in every typeface and words in the usual ones; or in
 * the usual ones numbers and syllables.
 */
type Undivided = 'everywhere' | 'usually' | 'syllables'

const inSizes = (sizes: readonly number[], undivided: Undivided, landscape: boolean) =>
  sizes.map((size) => ({ size, undivided, landscape }))

/** Rather a little smaller than with a divided head, and rather that than on its side. */
const attempts = [false, true].flatMap((landscape) => [
  ...inSizes([CELL_SIZE, 8], 'everywhere', landscape),
  ...inSizes(landscape ? [CELL_SIZE, 8, 7] : [CELL_SIZE, 8], 'usually', landscape),
  ...inSizes(landscape ? [CELL_SIZE, 8, 7] : [CELL_SIZE, 8], 'syllables', landscape),
])

/** How wide the columns are, how large the type is, and whether the table needs a page on its side. */
export function tableShape(
  table: TableModel,
  faces: Faces,
  hyphenate: Hyphenate,
  notes: readonly PlacedNote[] = [],
): TableShape {
  // Word draws no bars behind the numbers, so no room is kept for them.
  const columns = table.columns.map(({ heading, align, width }) => ({ heading, align, width }))
  const drawn = { ...table, columns }
  const shares = columns.map(({ width }) => width)
  const closing = 2 * CELL_MARGIN
  const mark = (size: number) => (notes.length === 0 ? noMarks : markWidths(footnotesAt(notes), size, faces))
  const leastAt = (size: number, words: Hyphenate): number[] => leastWidths(drawn, size, faces, words, mark(size))
  const leasts: Readonly<Record<Undivided, (size: number) => number[]>> = {
    everywhere: (size) => leastAt(size * WIDEST, wholeWords),
    usually: (size) => larger(leastAt(size * WIDEST, hyphenate), leastAt(size * USUAL, wholeWords)),
    syllables: (size) => leastAt(size * USUAL, hyphenate),
  }
  for (const { size, undivided, landscape } of attempts) {
    const measured = size * (undivided === 'everywhere' ? WIDEST : USUAL)
    const wished = wishedWidths(drawn, measured, faces, mark(measured))
    const least = leasts[undivided](size)
    const room = landscape ? wideTextWidth : comfortableRoom(columns, least, wished)
    const widths = columnWidths(shares, least, wished, room - closing)
    if (!widths) continue
    const last = widths.length - 1
    return { widths: widths.map((width, index) => (index === last ? width + closing : width)), size, landscape }
  }
  // Too wide for any page: every column gives up the same part.
  const least = leastAt(7, hyphenate)
  const needed = least.reduce((sum, each) => sum + each, 0)
  return { widths: least.map((each) => (each * wideTextWidth) / needed), size: 7, landscape: true }
}
