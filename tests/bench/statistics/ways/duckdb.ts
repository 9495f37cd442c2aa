import { aggregates, type Dialect, preparation } from '../aggregates.ts'
import { type Counts, takeAnswer } from '../counts.ts'
import { duckDbFile, openDuckDb } from '../duckDbFile.ts'
import { timed, type Way } from '../way.ts'

const words: Dialect = {
  year: (day) => `year(${day})`,
  month: (day) => `month(${day})`,
  days: (from, until) => `date_diff('day', ${from}, ${until})`,
  day: (text) => `DATE '${text}'`,
}

/** The same questions over the same rows, which DuckDB holds in a file of its own kind. */
const duckdb: Way = {
  label: 'the same SQL over DuckDB 1.5.6, 2 threads, counts only',
  async count(file, { codes }) {
    const connection = await openDuckDb(duckDbFile(file))
    await connection.run('SET threads = 2')
    const { result, ...times } = await timed(async () => {
      const counts: Counts = new Map()
      for (const statement of preparation(words)) await connection.run(statement)
      for (const aggregate of aggregates(codes, words))
        takeAnswer(counts, aggregate, (await connection.runAndReadAll(aggregate.sql)).getRows())
      return counts
    })
    return { times, counts: () => result }
  },
}
export default duckdb
