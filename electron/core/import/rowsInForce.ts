import type Database from 'better-sqlite3'
import type { ReadDatabase, SqlValue } from '../database/connection.ts'
import type { TableName } from '../database/dataTables.ts'
import type { Profile } from './profileSchema.ts'

/** Where a row in force stands: in the database, or in an earlier file of the same plan. */
export type Standing = { readonly batch: number } | { readonly file: number }

export interface RowInForce {
  readonly hash: string
  readonly standing: Standing
}

export interface RowIdentity {
  readonly key: string
  readonly occurrence: number
}

interface Ahead extends RowInForce {
  readonly scope: string | null
}

const idOf = (row: RowIdentity): string => `${row.occurrence} ${row.key}`

/** The rows that will be in force when the files before this one have been committed. Nothing here writes. */
export class RowsInForce {
  readonly #db: ReadDatabase
  readonly #statements = new Map<
    TableName,
    Database.Statement<[string, number], { batch_id: number; row_hash: string }>
  >()
  /** What the plan's earlier files add or change; null where they withdraw a row. */
  readonly #ahead = new Map<TableName, Map<string, (RowIdentity & Ahead) | null>>()

  constructor(db: ReadDatabase) {
    this.#db = db
  }

  #aheadOf(table: TableName): Map<string, (RowIdentity & Ahead) | null> {
    const known = this.#ahead.get(table)
    if (known) return known
    const fresh = new Map<string, (RowIdentity & Ahead) | null>()
    this.#ahead.set(table, fresh)
    return fresh
  }

  find(table: TableName, row: RowIdentity): RowInForce | null {
    const ahead = this.#ahead.get(table)?.get(idOf(row))
    if (ahead !== undefined) return ahead
    let statement = this.#statements.get(table)
    if (!statement) {
      statement = this.#db.prepare<[string, number], { batch_id: number; row_hash: string }>(
        `SELECT batch_id, row_hash FROM ${table} WHERE natural_key = ? AND occurrence = ? AND replaced_by IS NULL`,
      )
      this.#statements.set(table, statement)
    }
    const stored = statement.get(row.key, row.occurrence)
    return stored ? { hash: stored.row_hash, standing: { batch: stored.batch_id } } : null
  }

  put(table: TableName, row: RowIdentity, hash: string, file: number, scope: string | null): void {
    this.#aheadOf(table).set(idOf(row), { ...row, hash, standing: { file }, scope })
  }

  withdraw(table: TableName, row: RowIdentity): void {
    this.#aheadOf(table).set(idOf(row), null)
  }

  /** Stored rows of some municipalities whose date falls in the years from first to last. */
  inYears(table: TableName, dateColumn: string, years: readonly [number, number], municipalities: readonly string[]) {
    const marks = municipalities.map(() => '?').join(', ')
    return this.#db
      .prepare<SqlValue[], RowIdentity>(
        `SELECT natural_key AS key, occurrence FROM ${table}
         WHERE replaced_by IS NULL AND ${dateColumn} BETWEEN ? AND ? AND municipality IN (${marks})`,
      )
      .all(`${years[0]}-01-01`, `${years[1]}-12-31`, ...municipalities)
  }

  /** All rows in force within one scope of a profile. */
  inScope(profile: Profile, scope: string): RowIdentity[] {
    const values: SqlValue[] = JSON.parse(scope)
    const where = profile.scope.map((column) => `${column} IS ?`).join(' AND ')
    const stored = this.#db
      .prepare<SqlValue[], RowIdentity>(
        `SELECT natural_key AS key, occurrence FROM ${profile.table} WHERE replaced_by IS NULL AND ${where} ORDER BY id`,
      )
      .all(...values)
    const ahead = this.#ahead.get(profile.table)
    const remaining = stored.filter((row) => !ahead?.has(idOf(row)))
    const planned = [...(ahead?.values() ?? [])].flatMap((row) => (row && row.scope === scope ? [row] : []))
    return [...remaining, ...planned]
  }
}
