import { openDatabase } from '../../../../electron/core/database/openDatabase.ts'
import { periodOf } from '../../../../shared/statistics/period.ts'
import { numberName } from '../numbers.ts'
import { everyNumber } from '../plainSql/everyNumber.ts'
import { FIRST_YEAR, municipalities, REPORT_YEAR } from '../syntheticCentre.ts'
import { timed, type Way } from '../way.ts'

type Row = readonly [metric: string, dim: string, of: unknown, year: unknown, municipality: string, value: number]

/** Every number of the year by SQL alone, read back under the names that the program gives them. */
const numbers: Way = {
  label: 'plain SQL over better-sqlite3, the same numbers',
  async count(file, reference) {
    const db = openDatabase(file, { mode: 'open' })
    const { result, ...times } = await timed(() => {
      for (const statement of everyNumber(reference, periodOf(REPORT_YEAR, municipalities), FIRST_YEAR))
        db.exec(statement)
      return db.prepare<[], Row>('SELECT * FROM number WHERE value IS NOT NULL').raw().all()
    })
    db.close()
    return {
      times: { ...times, numbers: result.length },
      numbers: () =>
        new Map(
          result.map(([metric, dim, of, year, municipality, value]) => [
            numberName(metric, { year: String(year), municipality, ...(dim === '' ? {} : { [dim]: String(of) }) }),
            value,
          ]),
        ),
    }
  },
}
export default numbers
