import type { CellValue, GridRow } from '../../../../../shared/domain/grid.ts'

const filled = (cell: CellValue | undefined): boolean => cell !== null && cell !== undefined

/** The first row that has several cells but none in its first column: Statistikbanken leaves the stubs without heading. */
function headerIndex(rows: readonly GridRow[]): number {
  const at = rows.findIndex((row) => row.cells.length > 1)
  return at > 0 && !filled(rows[at]?.cells[0]) ? at : -1
}

/** The stub level that a row names when it holds nothing else. */
function loneLabel(row: GridRow, stubs: number): number {
  const at = row.cells.findIndex(filled)
  return at < stubs && at === row.cells.length - 1 ? at : -1
}

/**
 * Statistikbanken's indented layout puts every stub level on a line of its own above its values. Gives the layout of its
 * workbooks instead, where the labels stand in front of the first row that they hold for. Other tables stay as they are.
 */
export function unindent(rows: GridRow[]): GridRow[] {
  const top = headerIndex(rows)
  const header = rows[top]
  const below = rows[top + 1]
  if (!header || !below) return rows
  const stubs = header.cells.findIndex(filled)
  if (stubs < 2 || loneLabel(below, stubs) !== 0) return rows
  const moved = rows.slice(0, top + 1)
  let pending: GridRow[] = []
  for (const row of rows.slice(top + 1)) {
    const level = loneLabel(row, stubs)
    // The innermost level stands beside its values; alone it is a footnote or an empty line of the table.
    if (level >= 0 && level < stubs - 1) {
      pending.push(row)
      continue
    }
    const cells = [...row.cells]
    for (const label of pending) {
      const at = label.cells.length - 1
      if (!filled(cells[at])) cells[at] = label.cells[at] ?? null
    }
    moved.push({ number: row.number, cells })
    pending = []
  }
  return [...moved, ...pending]
}
