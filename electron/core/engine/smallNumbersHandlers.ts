import type { SmallNumbersSettings } from '../../../shared/contract/settings.ts'
import { reading } from '../database/project.ts'
import { keepSetting, smallNumberDecisions, smallNumbersOf } from '../database/settings.ts'
import { withSqliteProblems } from '../database/sqliteProblem.ts'
import type { Effects } from '../effects.ts'
import { checkReason } from './checkReason.ts'
import type { Handlers } from './engine.ts'
import type { Session } from './session.ts'

type SmallNumbersMethods = 'settings.smallNumbers' | 'settings.saveSmallNumbers'

/** Whether the project's reports show small numbers. Every choice is kept; to hide what is hidden is none. */
export function smallNumbersHandlers(session: () => Session, effects: Effects): Pick<Handlers, SmallNumbersMethods> {
  const state = (): SmallNumbersSettings => {
    const db = reading(session().project)
    return { choice: smallNumbersOf(db), decisions: smallNumberDecisions(db).toReversed() }
  }

  return {
    'settings.smallNumbers': state,

    'settings.saveSmallNumbers': (wanted) => {
      const { db } = session().project
      const at = effects.now().toISOString()
      const reason = wanted.choice === 'shown' ? wanted.reason.trim() : null
      if (reason !== null) checkReason(reason)
      withSqliteProblems(() =>
        db
          .transaction(() => {
            const decisions = smallNumberDecisions(db)
            if (reason === null && smallNumbersOf(db) === wanted.choice) return
            keepSetting(
              db,
              'smallNumbers',
              [...decisions, { choice: wanted.choice, by: effects.userName, at, reason }],
              at,
            )
          })
          .immediate(),
      )
      effects.log({ level: 'info', event: 'settings.small-numbers', details: { choice: wanted.choice } })
      return state()
    },
  }
}
