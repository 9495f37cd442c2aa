import type { ReadDatabase } from '../../database/connection.ts'
import { dataTables, type TableName } from '../../database/dataTables.ts'

interface Identified {
  readonly id: number
  readonly row_no: number
}

/** The rows in force one at a time, in the order of import: the same file gives the same facts. */
export function rowsInForce<Row>(db: ReadDatabase, table: TableName): IterableIterator<Row & Identified> {
  return db
    .prepare<[], Row & Identified>(
      `SELECT id, row_no, ${dataTables[table].join(', ')} FROM ${table} WHERE replaced_by IS NULL ORDER BY id`,
    )
    .iterate()
}

/** Stored rows as facts, all at once: for the small tables. */
export const factsOf = <Row, Fact>(
  db: ReadDatabase,
  table: TableName,
  fact: (row: Row & Identified) => Fact,
): readonly Fact[] => Array.from(rowsInForce<Row>(db, table), fact)

/** Stored rows as facts, one at a time: for the tables that may be large. */
export function* factsInTurn<Row, Fact>(
  db: ReadDatabase,
  table: TableName,
  fact: (row: Row & Identified) => Fact,
): Generator<Fact> {
  for (const row of rowsInForce<Row>(db, table)) yield fact(row)
}
