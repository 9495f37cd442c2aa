import { createHash } from 'node:crypto'
import type { ReadDatabase } from '../../electron/core/database/connection.ts'
import { tableNames } from '../../electron/core/database/dataTables.ts'

/** One hash over every row of every table of imported data, with ids, provenance and what is in force. */
export function hashOfData(db: ReadDatabase): string {
  const hash = createHash('sha256')
  for (const table of tableNames) {
    hash.update(`${table}\n`)
    for (const row of db.prepare<[], unknown[]>(`SELECT * FROM ${table} ORDER BY id`).raw().all())
      hash.update(`${JSON.stringify(row)}\n`)
  }
  return hash.digest('hex')
}
