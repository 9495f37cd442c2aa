import { openDatabase } from '../../../../electron/core/database/openDatabase.ts'
import { aggregates, type Dialect, preparation } from '../aggregates.ts'
import { type Counts, takeAnswer } from '../counts.ts'
import { timed, type Way } from '../way.ts'

export const sqliteWords: Dialect = {
  year: (day) => `CAST(substr(${day}, 1, 4) AS INTEGER)`,
  month: (day) => `CAST(substr(${day}, 6, 2) AS INTEGER)`,
  days: (from, until) => `CAST(julianday(${until}) - julianday(${from}) AS INTEGER)`,
  day: (text) => `'${text}'`,
}

/** The hand-written questions, asked over the product's own connection to the same file. */
const sqlite: Way = {
  label: 'plain SQL over better-sqlite3, counts only',
  async count(file, { codes }) {
    const db = openDatabase(file, { mode: 'open' })
    const { result, ...times } = await timed(() => {
      const counts: Counts = new Map()
      for (const statement of preparation(sqliteWords)) db.exec(statement)
      for (const aggregate of aggregates(codes, sqliteWords))
        takeAnswer(counts, aggregate, db.prepare<[], unknown[]>(aggregate.sql).raw().all())
      return counts
    })
    db.close()
    return { times, counts: () => result }
  },
}
export default sqlite
