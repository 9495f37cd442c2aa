import { buildReport } from '../../../shared/report/buildReport.ts'
import { checkReport } from '../../../shared/report/check/checkReport.ts'
import { reportText } from '../../../shared/report/check/document/reportText.ts'
import { checkKnowledge } from '../check/checkKnowledge.ts'
import { loadCheckWords } from '../check/loadCheckWords.ts'
import { reading } from '../database/project.ts'
import { acceptedFindings, keepAcceptedFindings } from '../database/settings.ts'
import { withSqliteProblems } from '../database/sqliteProblem.ts'
import type { Effects } from '../effects.ts'
import { reportInputOf } from '../report/reportInput.ts'
import type { Handlers } from './engine.ts'
import { checkedYear, type Session } from './session.ts'

type CheckMethods = 'report.check' | 'report.acceptFinding'

/** The consistency check over a report's text, and what somebody has accepted of it. */
export function checkHandlers(session: () => Session, effects: Effects): Pick<Handlers, CheckMethods> {
  const knowledge = checkKnowledge(loadCheckWords(effects.paths.templates))
  const ownText = (year: number): string => reportText(buildReport(reportInputOf(session(), year, effects)))

  return {
    'report.check': ({ year: asked, text: given }) => {
      const year = checkedYear(session(), asked)
      const text = given ?? ownText(year)
      const { findings, ...rest } = checkReport(text, knowledge(session(), year))
      const accepted = new Map(acceptedFindings(reading(session().project)).map(({ key, reason }) => [key, reason]))
      return {
        ...rest,
        text,
        findings: findings.map((each) => ({ ...each, accepted: accepted.get(each.key) ?? null })),
      }
    },

    'report.acceptFinding': ({ key, reason }) => {
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
