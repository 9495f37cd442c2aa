import type { ReportChecks } from '../check/reportChecks.ts'
import { acceptedFindings, keepAcceptedFindings } from '../database/settings.ts'
import { withSqliteProblems } from '../database/sqliteProblem.ts'
import type { Effects } from '../effects.ts'
import type { OpensReport } from '../report/openReport.ts'
import { checkReason } from './checkReason.ts'
import type { Handlers } from './engine.ts'
import { checkedYear, type Session } from './session.ts'

type CheckMethods = 'report.check' | 'report.acceptFinding'

/** The consistency check over a report's text, and what somebody has accepted of it. */
export function checkHandlers(
  session: () => Session,
  effects: Effects,
  openReport: OpensReport,
  checks: ReportChecks,
): Pick<Handlers, CheckMethods> {
  return {
    'report.check': ({ year, edition, text }) => {
      const open = session()
      return text === undefined
        ? checks.own(open, openReport(open, { year, edition }))
        : checks.given(open, checkedYear(open, year), text)
    },

    'report.acceptFinding': ({ key, reason }) => {
      if (reason !== null) checkReason(reason)
      const { db } = session().project
      const at = effects.now().toISOString()
      withSqliteProblems(() =>
        db
          .transaction(() => {
            const others = acceptedFindings(db).filter((each) => each.key !== key)
            keepAcceptedFindings(db, reason === null ? others : [...others, { key, reason, at }], at)
          })
          .immediate(),
      )
      return null
    },
  }
}
