import type { ReadDatabase, SqlValue } from './connection.ts'
import { dataTables, type TableName, tableNames } from './dataTables.ts'

/** A stored row with where it came from; `values` in the order of the table's columns. */
export interface StoredRow {
  readonly table: TableName
  readonly sheet: string
  readonly row: number
  readonly replacedBy: number | null
  readonly values: readonly SqlValue[]
}

const PROVENANCE = 3

/** So many rows of a batch from an offset on, table by table in the order in which they were stored. */
export function rowsOfBatch(
  db: ReadDatabase,
  batch: number,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): { readonly rows: readonly StoredRow[]; readonly total: number } {
  const rows: StoredRow[] = []
  let total = 0
  for (const table of tableNames) {
    const count =
      db.prepare<[number], number>(`SELECT count(*) FROM ${table} WHERE batch_id = ?`).pluck().get(batch) ?? 0
    const skipped = Math.max(0, offset - total)
    const wanted = limit - rows.length
    total += count
    if (wanted <= 0 || skipped >= count) continue
    const columns = dataTables[table].map((column) => `"${column}"`).join(', ')
    const found = db
      .prepare<[number, number, number], [string, number, number | null, ...SqlValue[]]>(
        `SELECT sheet, row_no, replaced_by, ${columns} FROM ${table} WHERE batch_id = ? ORDER BY id LIMIT ? OFFSET ?`,
      )
      .raw()
      .all(batch, wanted, skipped)
    for (const record of found) {
      const [sheet, row, replacedBy] = record
      rows.push({ table, sheet, row, replacedBy, values: record.slice(PROVENANCE) })
    }
  }
  return { rows, total }
}
