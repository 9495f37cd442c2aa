import type Database from 'better-sqlite3'
import type { ReadDatabase, SqlValue } from '../database/connection.ts'
import { dataTables, type TableName } from '../database/dataTables.ts'
import type { Profile } from './profileSchema.ts'

/** Where a row in force stands: in the database, or staged at a place by an earlier file of the same plan. */
export type Standing = { readonly batch: number } | { readonly file: number; readonly place: number }

export interface RowInForce {
  readonly hash: string
  readonly standing: Standing
}

export interface RowIdentity {
  readonly key: string
  readonly occurrence: number
}

/** A row that a file of the plan adds or changes, as later files will find it. */
export interface RowAhead extends RowIdentity, RowInForce {
  readonly scope: string | null
}

export const idOf = (row: RowIdentity): string => `${row.occurrence} ${row.key}`

/** What one file of the plan does to a table: rows it adds or changes by their id; null where it withdraws one. */
export type TableAhead = Map<string, RowAhead | null>

const columnsOf = (table: TableName): string => dataTables[table].map((column) => `"${column}"`).join(', ')

type FindStatement = Database.Statement<[string, number], { batch_id: number; row_hash: string }>

/** The rows that will be in force when the files before this one have been committed. Nothing here writes. */
export class RowsInForce {
  readonly #db: ReadDatabase
  /** Null where the table has no row in force at all: nothing need be looked up. */
  readonly #statements = new Map<TableName, FindStatement | null>()
  readonly #ahead = new Map<TableName, TableAhead>()

  constructor(db: ReadDatabase) {
    this.#db = db
  }

  #statement(table: TableName): FindStatement | null {
    const known = this.#statements.get(table)
    if (known !== undefined) return known
    const any = this.#db.prepare(`SELECT 1 FROM ${table} WHERE replaced_by IS NULL LIMIT 1`).get()
    const statement = any
      ? this.#db.prepare<[string, number], { batch_id: number; row_hash: string }>(
          `SELECT batch_id, row_hash FROM ${table} WHERE natural_key = ? AND occurrence = ? AND replaced_by IS NULL`,
        )
      : null
    this.#statements.set(table, statement)
    return statement
  }

  find(table: TableName, row: RowIdentity): RowInForce | null {
    const ahead = this.#ahead.get(table)?.get(idOf(row))
    if (ahead !== undefined) return ahead
    const stored = this.#statement(table)?.get(row.key, row.occurrence)
    return stored ? { hash: stored.row_hash, standing: { batch: stored.batch_id } } : null
  }

  /** The values of a row in force, in the order of the table's columns. */
  values(table: TableName, row: RowIdentity, standing: Standing): readonly SqlValue[] {
    const found =
      'place' in standing
        ? this.#db
            .prepare<[number], SqlValue[]>(`SELECT ${columnsOf(table)} FROM staged_${table} WHERE place = ?`)
            .raw()
            .get(standing.place)
        : this.#db
            .prepare<[string, number], SqlValue[]>(
              `SELECT ${columnsOf(table)} FROM ${table}
               WHERE natural_key = ? AND occurrence = ? AND replaced_by IS NULL`,
            )
            .raw()
            .get(row.key, row.occurrence)
    return found ?? []
  }

  /** Adds what a file of the plan does, for the files after it. */
  follow(table: TableName, file: TableAhead): void {
    const known = this.#ahead.get(table)
    if (!known) this.#ahead.set(table, file)
    else for (const [id, row] of file) known.set(id, row)
  }

  /** Stored rows of some municipalities whose date falls in the years from first to last, so many after a row's id. */
  inYears(
    { table, dateColumn, years, municipalities }: YearsAsked,
    after: number,
    limit: number,
  ): (RowIdentity & { readonly id: number })[] {
    const marks = municipalities.map(() => '?').join(', ')
    return this.#db
      .prepare<SqlValue[], RowIdentity & { id: number }>(
        `SELECT id, natural_key AS key, occurrence FROM ${table}
         WHERE id > ? AND replaced_by IS NULL AND ${dateColumn} BETWEEN ? AND ? AND municipality IN (${marks})
         ORDER BY id LIMIT ?`,
      )
      .all(after, `${years[0]}-01-01`, `${years[1]}-12-31`, ...municipalities, limit)
  }

  /** Placements of a municipality that had begun before a year and had not ended then. */
  openPlacements(municipality: string, year: number): RowIdentity[] {
    const newYear = `${year}-01-01`
    return this.#db
      .prepare<[string, string, string], RowIdentity>(
        `SELECT natural_key AS key, occurrence FROM placement
         WHERE replaced_by IS NULL AND municipality = ? AND from_date < ? AND coalesce(until_date, '9999') >= ?`,
      )
      .all(municipality, newYear, newYear)
  }

  /** All rows in force within one scope of a profile. */
  inScope(profile: Profile, scope: string): (RowIdentity & RowInForce)[] {
    const values: SqlValue[] = JSON.parse(scope)
    const where = profile.scope.map((column) => `"${column}" IS ?`).join(' AND ')
    const stored = this.#db
      .prepare<SqlValue[], RowIdentity & { hash: string; batch: number }>(
        `SELECT natural_key AS key, occurrence, row_hash AS hash, batch_id AS batch FROM ${profile.table}
         WHERE replaced_by IS NULL AND ${where} ORDER BY id`,
      )
      .all(...values)
    const ahead = this.#ahead.get(profile.table)
    const remaining = stored.filter((row) => !ahead?.has(idOf(row)))
    const planned = [...(ahead?.values() ?? [])].flatMap((row) => (row && row.scope === scope ? [row] : []))
    return [
      ...remaining.map(({ key, occurrence, hash, batch }) => ({ key, occurrence, hash, standing: { batch } })),
      ...planned,
    ]
  }
}

export interface YearsAsked {
  readonly table: TableName
  readonly dateColumn: string
  readonly years: readonly [number, number]
  readonly municipalities: readonly string[]
}
