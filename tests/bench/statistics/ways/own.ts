import { openDatabase } from '../../../../electron/core/database/openDatabase.ts'
import { gatherFacts } from '../../../../electron/core/statistics/gatherFacts.ts'
import { computeStatistics } from '../../../../shared/statistics/computeStatistics.ts'
import { periodOf } from '../../../../shared/statistics/period.ts'
import { municipalitiesOf } from '../../../../shared/statistics/scope.ts'
import { aggregates } from '../aggregates.ts'
import { countsOf } from '../counts.ts'
import { numbersOf } from '../numbers.ts'
import { REPORT_YEAR } from '../syntheticCentre.ts'
import { timed, type Way } from '../way.ts'
import { sqliteWords } from './sqlite.ts'

/** What the product does when a number is asked for the first time: every metric of the year, with its way back. */
const own: Way = {
  label: 'our own: all metrics, exact and explained',
  async count(file, reference) {
    const db = openDatabase(file, { mode: 'open' })
    const gathered = await timed(() => gatherFacts(db))
    const facts = gathered.result
    const computed = await timed(() =>
      computeStatistics(facts, reference, periodOf(REPORT_YEAR, municipalitiesOf(facts))),
    )
    db.close()
    return {
      times: {
        wall: gathered.wall + computed.wall,
        cpu: gathered.cpu + computed.cpu,
        gather: gathered.wall,
        compute: computed.wall,
        numbers: computed.result.size,
      },
      numbers: () => numbersOf(computed.result),
      counts: () => countsOf(computed.result, aggregates(reference.codes, sqliteWords)),
    }
  },
}
export default own
