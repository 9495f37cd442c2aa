import { buildOverview } from '../../../shared/overview/buildOverview.ts'
import { caveatsOf } from '../../../shared/statistics/breaks/caveats.ts'
import { ALL } from '../../../shared/statistics/scope.ts'
import { issuesInForce } from '../import/importing.ts'
import type { Handlers } from './engine.ts'
import { checkedYear, type Session } from './session.ts'

/** The year at a glance, from the same numbers as every other screen. */
export function overviewHandlers(session: () => Session): Pick<Handlers, 'overview.get'> {
  return {
    'overview.get': ({ year, comparison, municipality, language }) => {
      const open = session()
      const facts = open.facts()
      return buildOverview({
        metrics: open.metrics(checkedYear(open, year), comparison),
        facts,
        period: open.period(year, comparison),
        municipality: municipality ?? ALL,
        caveats: caveatsOf(open.reference(), facts),
        issues: issuesInForce(open.project),
        language,
      })
    },
  }
}
