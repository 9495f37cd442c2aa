import type { GridRow } from './tableGrid.ts'

/** A part of a table has at least three rows. */
export const LEAST_ROWS = 3
/** With so many rows on a page and no good place among them, any place between two rows must do. */
const MANY_ROWS = 12

type Row = Pick<GridRow, 'kind' | 'height'>

/** Not between a group's heading and its rows, nor between rows and their sum. */
const mayCutBetween = (above: Row | undefined, below: Row | undefined): boolean =>
  above?.kind !== 'group' && (below?.kind === 'row' || below?.kind === 'group')

/** How many rows stay above when the table is cut to fit the room; 0 when it had better not be cut. */
export function cutRows(rows: readonly Row[], room: number): number {
  let height = 0
  let fitting = 0
  let good = 0
  for (const [index, row] of rows.entries()) {
    height += row.height
    if (height > room) break
    fitting = index + 1
    const enough = fitting >= LEAST_ROWS && rows.length - fitting >= LEAST_ROWS
    if (enough && mayCutBetween(row, rows[fitting])) good = fitting
  }
  return good === 0 && fitting >= MANY_ROWS && fitting < rows.length ? fitting : good
}

/** As many rows as fit, but not all of them. */
export function fittingRows(rows: readonly Pick<GridRow, 'height'>[], room: number): number {
  let height = 0
  const fitting = rows.findIndex((row) => {
    height += row.height
    return height > room
  })
  return fitting < 0 ? rows.length - 1 : fitting
}
