// DuckDB gets the rows of a centre once, by way of text files, into a file beside the centre's own.
import { closeSync, existsSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { openDatabase } from '../../../electron/core/database/openDatabase.ts'
import { yardstick } from '../readers/yardsticks.ts'

export const duckDbPackages = ['@duckdb/node-api@1.5.6-r.1']

interface Connection {
  run(sql: string): Promise<unknown>
  runAndReadAll(sql: string): Promise<{ getRows(): readonly (readonly unknown[])[] }>
  closeSync(): void
}

interface DuckDb {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection>; closeSync(): void }> }
}

const ROWS_AT_ONCE = 5_000

export const duckDbFile = (centre: string): string => `${centre}.duckdb`

export async function openDuckDb(file: string): Promise<Connection> {
  const { DuckDBInstance } = yardstick<DuckDb>('@duckdb/node-api')
  return (await DuckDBInstance.create(file)).connect()
}

/** None of the generated words holds a tab or a quotation mark. */
function writeTable(centre: string, table: string, text: string): void {
  const db = openDatabase(centre, { mode: 'open' })
  const rows = db.prepare<[], unknown[]>(`SELECT * FROM ${table} ORDER BY id`).raw()
  const names = rows.columns().map(({ name }) => name)
  const output = openSync(text, 'w')
  let lines = [names.join('\t')]
  const flush = () => {
    writeSync(output, `${lines.join('\n')}\n`)
    lines = []
  }
  for (const row of rows.iterate()) {
    lines.push(row.map((cell) => cell ?? '').join('\t'))
    if (lines.length >= ROWS_AT_ONCE) flush()
  }
  if (lines.length > 0) flush()
  closeSync(output)
  db.close()
}

/** Copies the centre's rows, once. */
export async function copyToDuckDb(centre: string): Promise<void> {
  const file = duckDbFile(centre)
  if (existsSync(file)) return
  const part = `${file}.part`
  rmSync(part, { force: true })
  const { DuckDBInstance } = yardstick<DuckDb>('@duckdb/node-api')
  const instance = await DuckDBInstance.create(part)
  const connection = await instance.connect()
  for (const table of ['notification', 'placement']) {
    const text = `${part}.${table}.tsv`
    writeTable(centre, table, text)
    await connection.run(
      `CREATE TABLE ${table} AS SELECT * FROM read_csv('${text.replaceAll("'", "''")}', delim = '\t', header = true, nullstr = '', quote = '')`,
    )
    rmSync(text)
  }
  await connection.run('CHECKPOINT')
  connection.closeSync()
  instance.closeSync()
  renameSync(part, file)
}
