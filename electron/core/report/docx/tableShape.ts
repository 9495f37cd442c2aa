import type { TableModel } from '../../../../shared/report/reportModel.ts'
import { columnWidths, leastWidths, wishedWidths } from '../pdf/table/columnWidths.ts'
import type { Faces } from '../pdf/type/faces.ts'
import type { Hyphenate } from '../pdf/type/hyphenation.ts'
import { textWidth, wideTextWidth } from '../pdf/type/styles.ts'

export const CELL_SIZE = 9
/** Columns have room for a typeface that stands in for ours, and for its bold. */
const MEASURED_SIZE = CELL_SIZE * 1.05
/** On each side of a cell, in points; the measured widths have room for it in all columns but the last. */
export const CELL_MARGIN = 3

export interface TableShape {
  /** In points. */
  readonly widths: readonly number[]
  readonly landscape: boolean
}

/** How wide the columns are, and whether the table needs a page on its side. */
export function tableShape(table: TableModel, faces: Faces, hyphenate: Hyphenate): TableShape {
  // Word draws no bars behind the numbers, so no room is kept for them.
  const columns = table.columns.map(({ heading, align, width }) => ({
    heading,
    align,
    width,
  }))
  const shares = columns.map(({ width }) => width)
  const least = leastWidths({ ...table, columns }, MEASURED_SIZE, faces, hyphenate)
  const wished = wishedWidths({ ...table, columns }, MEASURED_SIZE, faces)
  const closing = 2 * CELL_MARGIN
  const widthsIn = (room: number): number[] | null => {
    const widths = columnWidths(shares, least, wished, room - closing)
    return widths?.map((width, index) => (index === widths.length - 1 ? width + closing : width)) ?? null
  }
  const upright = widthsIn(textWidth)
  if (upright) return { widths: upright, landscape: false }
  const needed = least.reduce((sum, each) => sum + each, 0)
  return {
    widths: widthsIn(wideTextWidth) ?? least.map((each) => (each * wideTextWidth) / needed),
    landscape: true,
  }
}
