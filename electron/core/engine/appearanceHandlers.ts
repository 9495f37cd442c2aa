import type { AppearanceSettings } from '../../../shared/contract/settings.ts'
import { fail } from '../../../shared/problems.ts'
import { appearanceProblems } from '../../../shared/report/appearance/checkAppearance.ts'
import { reading } from '../database/project.ts'
import { keepSetting, type Setting } from '../database/settings.ts'
import { withSqliteProblems } from '../database/sqliteProblem.ts'
import type { Effects } from '../effects.ts'
import type { Jobs } from '../jobs/createJobs.ts'
import { chosenIn, complete } from '../report/appearance.ts'
import type { Handlers } from './engine.ts'
import type { Session } from './session.ts'

type AppearanceMethods = Extract<
  keyof Handlers,
  'settings.appearance' | 'settings.saveAppearance' | `settings.${string}Logo`
>

/** The report's look: theme, colours and logo. Nothing is kept that could not be read on paper. */
export function appearanceHandlers(
  session: () => Session,
  effects: Effects,
  jobs: Jobs,
): Pick<Handlers, AppearanceMethods> {
  const state = (): AppearanceSettings => {
    const chosen = chosenIn(reading(session().project))
    const { logo, ...look } = complete(chosen)
    return {
      ...look,
      ownAccent: chosen.accent !== null,
      ownFigures: chosen.figures !== null,
      logo: logo && { png: logo.png, description: logo.description },
    }
  }

  const keep = (change: Partial<Setting<'appearance'>>): AppearanceSettings => {
    const { db } = session().project
    withSqliteProblems(() =>
      db
        .transaction(() => {
          keepSetting(db, 'appearance', { ...chosenIn(db), ...change }, effects.now().toISOString())
        })
        .immediate(),
    )
    return state()
  }

  return {
    'settings.appearance': state,

    'settings.saveAppearance': (look) => {
      const problems = appearanceProblems(complete({ ...look, logo: null }))
      if (problems.length > 0) {
        const told = (language: 'da' | 'en') => problems.map(({ text }) => text[language]).join(' ')
        fail('input.invalid', { da: told('da'), en: told('en') })
      }
      return keep(look)
    },

    'settings.chooseLogo': async ({ file, description }, { signal, onProgress }) => {
      const logo = await jobs.run(
        'readLogo',
        { path: file, rasteriser: effects.paths.rasteriser },
        { ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) },
      )
      return keep({ logo: { ...logo, description } })
    },

    'settings.removeLogo': () => keep({ logo: null }),
  }
}
