import type Database from 'better-sqlite3'
import type { SqlValue, WriteDatabase } from './connection.ts'
import { dataTables, type TableName } from './dataTables.ts'

export interface RowToStore {
  readonly sheet: string
  readonly row: number
  readonly key: string
  readonly occurrence: number
  readonly hash: string
  readonly values: Readonly<Record<string, SqlValue>>
}

/** Adds and replaces rows of one batch, a prepared statement a table. */
export class RowWriter {
  readonly #db: WriteDatabase
  readonly #batch: number
  readonly #inserts = new Map<TableName, Database.Statement<SqlValue[]>>()
  readonly #replacements = new Map<TableName, Database.Statement<SqlValue[]>>()

  constructor(db: WriteDatabase, batch: number) {
    this.#db = db
    this.#batch = batch
  }

  insert(table: TableName, row: RowToStore): void {
    const columns = dataTables[table]
    let statement = this.#inserts.get(table)
    if (!statement) {
      const places = Array.from({ length: columns.length + 6 }, () => '?').join(', ')
      statement = this.#db.prepare<SqlValue[]>(
        `INSERT INTO ${table} (batch_id, sheet, row_no, natural_key, occurrence, row_hash, ${columns.join(', ')})
         VALUES (${places})`,
      )
      this.#inserts.set(table, statement)
    }
    const own = columns.map((column) => row.values[column] ?? null)
    statement.run(this.#batch, row.sheet, row.row, row.key, row.occurrence, row.hash, ...own)
  }

  /** Puts the row of that key out of force. There must be exactly one, or the plan does not fit the database. */
  replace(table: TableName, row: { readonly key: string; readonly occurrence: number }): void {
    let statement = this.#replacements.get(table)
    if (!statement) {
      statement = this.#db.prepare<SqlValue[]>(
        `UPDATE ${table} SET replaced_by = ? WHERE natural_key = ? AND occurrence = ? AND replaced_by IS NULL`,
      )
      this.#replacements.set(table, statement)
    }
    const { changes } = statement.run(this.#batch, row.key, row.occurrence)
    if (changes !== 1) throw new Error(`The plan replaces ${changes} rows of ${table} instead of one`)
  }
}
