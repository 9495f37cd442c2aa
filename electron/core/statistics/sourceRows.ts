import type { FactTable } from '../../../shared/domain/factTables.ts'
import type { Evidence } from '../../../shared/statistics/evidence.ts'
import { groupBy } from '../../../shared/statistics/tally.ts'
import type { ReadDatabase } from '../database/connection.ts'

/** The rows of one sheet of one import that a number was counted from. */
export interface SheetRows {
  readonly batchId: number
  readonly sheet: string
  readonly rows: readonly number[]
}

/** Ids of the stored rows behind a number, each table and each row once, as the JSON list that SQLite takes. */
export function idsByTable(evidence: Evidence): ReadonlyMap<FactTable, string> {
  const parts = groupBy(evidence, ({ table }) => table)
  const idsOf = (ofTable: Evidence) => [...new Set(ofTable.flatMap((part) => [...part.ids()]))]
  return new Map([...parts].map(([table, ofTable]) => [table, JSON.stringify(idsOf(ofTable))]))
}

/** Which rows the evidence stands in: found in the database only now, when someone asks. */
export function sheetRowsOf(db: ReadDatabase, evidence: Evidence): readonly SheetRows[] {
  return [...idsByTable(evidence)].flatMap(([table, ids]) =>
    db
      .prepare<[string], { batchId: number; sheet: string; rows: string }>(
        `SELECT batch_id AS batchId, sheet, json_group_array(row_no ORDER BY row_no) AS rows
         FROM ${table} WHERE id IN (SELECT value FROM json_each(?)) GROUP BY batch_id, sheet ORDER BY batch_id, sheet`,
      )
      .all(ids)
      .map(({ batchId, sheet, rows }) => ({ batchId, sheet, rows: JSON.parse(rows) as number[] })),
  )
}
