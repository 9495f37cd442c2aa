import { engineMethods, type InputOf, type MethodName, type OutputOf } from '../../shared/contract/engine.ts'
import { fail } from '../../shared/problems.ts'
import { loadCheckWords } from './check/loadCheckWords.ts'
import { reportChecks } from './check/reportChecks.ts'
import { classifySqliteError } from './database/sqliteProblem.ts'
import type { Effects } from './effects.ts'
import { appearanceHandlers } from './engine/appearanceHandlers.ts'
import { chapterHandlers } from './engine/chapterHandlers.ts'
import { checkHandlers } from './engine/checkHandlers.ts'
import type { CallOptions, Engine, Handlers } from './engine/engine.ts'
import { exportHandlers } from './engine/exportHandlers.ts'
import { importHandlers } from './engine/importHandlers.ts'
import { insertableHandlers } from './engine/insertableHandlers.ts'
import { overviewHandlers } from './engine/overviewHandlers.ts'
import { projectHandlers, type SessionHolder } from './engine/projectHandlers.ts'
import { reportHandlers } from './engine/reportHandlers.ts'
import type { Session } from './engine/session.ts'
import { settingsHandlers } from './engine/settingsHandlers.ts'
import { smallNumbersHandlers } from './engine/smallNumbersHandlers.ts'
import { statisticsHandlers } from './engine/statisticsHandlers.ts'
import { createTurns, type TurnKind } from './engine/turns.ts'
import { loadImportTemplates } from './import/loadTemplates.ts'
import { createJobs } from './jobs/createJobs.ts'
import { reportOpener } from './report/openReport.ts'
import { loadReference } from './statistics/reference.ts'

/** What is not named here only reads. */
const turnOf: { readonly [Name in MethodName]?: TurnKind } = {
  'project.open': 'write',
  'project.create': 'write',
  'project.openSample': 'exclusive',
  'import.plan': 'write',
  'import.commit': 'exclusive',
  'import.discard': 'write',
  'import.undo': 'write',
  'import.chooseNational': 'write',
  'import.forget': 'write',
  'import.importMemory': 'write',
  'report.acceptFinding': 'write',
  'report.saveChapter': 'write',
  'report.resetChapter': 'write',
  'report.accept': 'write',
  'settings.savePeerGroup': 'write',
  'settings.removePeerGroup': 'write',
  'settings.choosePeerGroup': 'write',
  'settings.saveAppearance': 'write',
  'settings.chooseLogo': 'write',
  'settings.removeLogo': 'write',
  'settings.saveSmallNumbers': 'write',
}

/** Wires the engine: everything is built here, in the order of its dependencies, with its dependencies as arguments. */
export function createEngine(effects: Effects): Engine {
  const templates = loadImportTemplates(effects.paths.templates)
  const reference = loadReference(effects.paths.templates, templates)
  const jobs = createJobs(effects)
  const holder = sessionHolder()
  const turns = createTurns()
  const importing = { jobs, templates }
  const statistics = statisticsHandlers(holder.current)
  const openReport = reportOpener(effects)
  const checks = reportChecks(loadCheckWords(effects.paths.templates))
  const handlers: Handlers = {
    ...projectHandlers(holder, reference, effects, importing),
    ...importHandlers(holder.current, importing),
    ...statistics,
    ...exportHandlers(statistics['statistics.view'], effects, jobs),
    ...reportHandlers(holder.current, effects, jobs, openReport, checks),
    ...chapterHandlers(holder.current, effects, openReport),
    ...insertableHandlers(holder.current, openReport),
    ...checkHandlers(holder.current, effects, openReport, checks),
    ...overviewHandlers(holder.current),
    ...appearanceHandlers(holder.current, effects, jobs),
    ...smallNumbersHandlers(holder.current, effects),
    ...settingsHandlers(holder.current, templates.codeLists, effects),
  }

  async function call<Name extends MethodName>(
    name: Name,
    input: InputOf<Name>,
    options: CallOptions = {},
  ): Promise<OutputOf<Name>> {
    const parsed = engineMethods[name].input.safeParse(input)
    if (!parsed.success)
      fail('input.invalid', {
        da: 'Programmet fik en forespørgsel, det ikke forstår.',
        en: 'The program was asked something that it does not understand.',
      })
    try {
      return await turns.take(turnOf[name] ?? 'read', () => handlers[name](input, options))
    } catch (thrown) {
      throw classifySqliteError(thrown)
    }
  }

  return {
    call,
    close: async () => {
      await jobs.close()
      await turns.take('exclusive', () => holder.peek()?.close())
    },
  }
}

function sessionHolder(): SessionHolder {
  let session: Session | null = null
  return {
    peek: () => session,
    current: () =>
      session ?? fail('project.not-open', { da: 'Der er ikke åbnet et projekt.', en: 'No project is open.' }),
    replace: (next) => {
      session?.close()
      session = next
    },
  }
}
