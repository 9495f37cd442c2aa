import type { Reader } from '../reader.ts'
import { yardstick } from '../yardsticks.ts'

interface DuckDb {
  readonly DuckDBInstance: {
    create(path: string): Promise<{ connect(): Promise<Connection> }>
  }
}

interface Connection {
  run(sql: string): Promise<unknown>
  runAndReadAll(sql: string): Promise<{ getRows(): readonly (readonly unknown[])[] }>
}

const reader: Reader = {
  label: 'DuckDB 1.5.6 read_csv into a table, 2 threads',
  format: 'csv',
  packages: ['@duckdb/node-api@1.5.6-r.1'],
  large: true,
  async read(file) {
    const { DuckDBInstance } = yardstick<DuckDb>('@duckdb/node-api')
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    await connection.run('SET threads = 2')
    await connection.run(
      `CREATE TABLE postings AS SELECT * FROM read_csv('${file.replaceAll("'", "''")}', delim = ';', header = true, encoding = 'latin-1', all_varchar = true)`,
    )
    const sums = await connection.runAndReadAll(
      `SELECT count(*)::DOUBLE, sum(replace(replace(Beløb, '.', ''), ',', '.')::DECIMAL(18, 2))::DOUBLE,
        sum(strptime(Bogført, '%d-%m-%Y')::DATE - DATE '1899-12-30')::DOUBLE FROM postings`,
    )
    const [rows, amounts, days] = sums.getRows()[0]?.map(Number) ?? []
    return () => ({ rows: rows ?? 0, amounts: Math.round((amounts ?? 0) * 100), days: days ?? 0 })
  },
}
export default reader
