import type Database from 'better-sqlite3'
import type { ReadDatabase, SqlValue, WriteDatabase } from './connection.ts'
import { dataTables, type TableName, tableNames } from './dataTables.ts'

/** One change that committing the plan will make. `values` stand in the order of the table's columns. */
export interface StagedRow {
  readonly place: number
  readonly action: 'new' | 'changed' | 'withdrawn'
  readonly sheet: string
  readonly row: number
  readonly key: string
  readonly occurrence: number
  readonly hash: string
  readonly values: readonly SqlValue[]
}

/** Rows a statement: fewer calls into SQLite than a row each, and still far from its limit of variables. */
const ROWS_A_STATEMENT = 16
const OWN_COLUMNS = 'place, action, sheet, row_no, natural_key, occurrence, row_hash'
const OWN_COUNT = 7

const columnsOf = (table: TableName): string => dataTables[table].map((column) => `"${column}"`).join(', ')

/** Puts rows into the staging tables, with a prepared statement a table and size. */
export class StagingWriter {
  readonly #db: WriteDatabase
  readonly #statements = new Map<string, Database.Statement<SqlValue[]>>()

  constructor(db: WriteDatabase) {
    this.#db = db
  }

  #statement(table: TableName, rows: number): Database.Statement<SqlValue[]> {
    const id = `${table} ${rows}`
    const known = this.#statements.get(id)
    if (known) return known
    const places = `(${Array.from({ length: OWN_COUNT + dataTables[table].length }, () => '?').join(', ')})`
    const statement = this.#db.prepare<SqlValue[]>(
      `INSERT INTO staged_${table} (${OWN_COLUMNS}, ${columnsOf(table)}) VALUES ${Array.from({ length: rows }, () => places).join(', ')}`,
    )
    this.#statements.set(id, statement)
    return statement
  }

  insert(table: TableName, rows: readonly StagedRow[]): void {
    for (let from = 0; from < rows.length; ) {
      const size = rows.length - from >= ROWS_A_STATEMENT ? ROWS_A_STATEMENT : 1
      const bound: SqlValue[] = []
      for (let index = from; index < from + size; index += 1) {
        const row = rows[index]
        if (!row) throw new Error('A statement reaches beyond its rows')
        bound.push(row.place, row.action, row.sheet, row.row, row.key, row.occurrence, row.hash)
        for (const value of row.values) bound.push(value)
      }
      this.#statement(table, size).run(...bound)
      from += size
    }
  }
}

/** The first free place after all that is staged. */
export function nextPlace(db: ReadDatabase): number {
  const last = tableNames.map((table) => `SELECT max(place) AS place FROM staged_${table}`).join(' UNION ALL ')
  return (db.prepare<[], number | null>(`SELECT max(place) FROM (${last})`).pluck().get() ?? 0) + 1
}

/** A stretch of places, first and last. */
export type Stretch = readonly [number, number]

/**
 * Carries out one stretch of a table's staged changes for a batch: old versions out of force, new ones in. Returns how
 * many rows were stored.
 */
export function applyStretch(db: WriteDatabase, table: TableName, batch: number, [first, last]: Stretch): number {
  const staged = `FROM staged_${table} AS staged WHERE staged.place BETWEEN @first AND @last`
  const bound = { batch, first, last }
  const replacing = db
    .prepare<[typeof bound], number>(`SELECT count(*) ${staged} AND staged.action <> 'new'`)
    .pluck()
    .get(bound)
  if (replacing) {
    const { changes } = db
      .prepare(
        `UPDATE ${table} SET replaced_by = @batch ${staged} AND staged.action <> 'new'
         AND ${table}.natural_key = staged.natural_key AND ${table}.occurrence = staged.occurrence
         AND ${table}.replaced_by IS NULL`,
      )
      .run(bound)
    // There must be exactly one for each, or the plan does not fit the database.
    if (changes !== replacing) throw new Error(`The plan replaces ${changes} rows of ${table} instead of ${replacing}`)
  }
  return db
    .prepare(
      `INSERT INTO ${table} (batch_id, sheet, row_no, natural_key, occurrence, row_hash, ${columnsOf(table)})
       SELECT @batch, sheet, row_no, natural_key, occurrence, row_hash, ${columnsOf(table)}
       ${staged} AND staged.action <> 'withdrawn' ORDER BY staged.place`,
    )
    .run(bound).changes
}

/** Cuts a range into stretches of so many places. */
export function* stretches([first, last]: Stretch, size: number): Generator<Stretch> {
  for (let from = first; from <= last; from += size) yield [from, Math.min(last, from + size - 1)]
}

/** The least and the greatest place of a table; two questions, because SQLite answers each at once and both together slowly. */
function boundsOf(db: ReadDatabase, table: TableName): Stretch | null {
  const found = db
    .prepare<[], { least: number | null; most: number | null }>(
      `SELECT (SELECT min(place) FROM staged_${table}) AS least, (SELECT max(place) FROM staged_${table}) AS most`,
    )
    .get()
  return found?.least != null && found.most != null ? [found.least, found.most] : null
}

/**
 * Removes staged rows before and after the places that are still needed, so many at a time; true while there may be more.
 * Large plans are removed bit by bit, because every freed page is overwritten.
 */
export function clearSome(db: WriteDatabase, [first, last]: Stretch, rows: number): boolean {
  for (const table of tableNames) {
    const bounds = boundsOf(db, table)
    if (!bounds) continue
    const [least, most] = bounds
    const remove = db.prepare<[number, number]>(`DELETE FROM staged_${table} WHERE place BETWEEN ? AND ?`)
    if (least < first) remove.run(least, Math.min(least + rows, first) - 1)
    else if (most > last) remove.run(Math.max(most - rows, last) + 1, most)
    else continue
    return true
  }
  return false
}
