import type { ReadDatabase } from '../../database/connection.ts'
import { giveWay } from '../../jobs/createJobs.ts'

const ROWS_AT_ONCE = 2_000

/** What a look through a table needs: what to select, from where, and under which condition. */
export interface Scan {
  readonly select: string
  readonly from: string
  readonly where: string
}

/**
 * Goes through a table in the order of its keys, a few rows at a time, so that nothing else has to wait. `from` is the
 * least key; `select` names the columns besides `key`.
 */
export async function scanRows<Row extends object>(
  db: ReadDatabase,
  { select, from, where }: Scan,
  key: { readonly column: 'id' | 'place'; readonly from: number },
  visit: (row: Row) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const statement = db.prepare<[number, number], Row & { readonly key: number }>(
    `SELECT ${key.column} AS key, ${select} FROM ${from} WHERE ${key.column} >= ? AND ${where} ORDER BY ${key.column} LIMIT ?`,
  )
  for (let next = key.from; ; ) {
    const rows = statement.all(next, ROWS_AT_ONCE)
    for (const row of rows) visit(row)
    const last = rows.at(-1)
    if (!last || rows.length < ROWS_AT_ONCE) return
    next = last.key + 1
    await giveWay(signal)
  }
}
