import type { ReadDatabase } from '../../electron/core/database/connection.ts'
import { tableNames } from '../../electron/core/database/dataTables.ts'

/** How many rows plans have staged, over all tables. */
export const stagedRows = (db: ReadDatabase): number =>
  tableNames.reduce(
    (sum, table) => sum + (db.prepare<[], number>(`SELECT count(*) FROM staged_${table}`).pluck().get() ?? 0),
    0,
  )
