import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ProjectInfo } from '../../../shared/contract/engine.ts'
import type { Reference } from '../../../shared/statistics/computeStatistics.ts'
import { checkProject } from '../database/checkProject.ts'
import { backupProject, createProject, openProject, type Project } from '../database/project.ts'
import type { Effects } from '../effects.ts'
import type { Importing } from '../import/importing.ts'
import { commitImport, planImport } from '../import/importing.ts'
import type { CallOptions, Handlers } from './engine.ts'
import { openSession, type Session } from './session.ts'

type ProjectMethods =
  | 'project.open'
  | 'project.create'
  | 'project.openSample'
  | 'project.info'
  | 'project.check'
  | 'project.backup'

/** The one open project of the engine. */
export interface SessionHolder {
  current(): Session
  peek(): Session | null
  replace(session: Session): void
}

const CENTRE = 'Familiecentret'

/** Opening and making projects. Another project takes the place of the open one only once it has opened well. */
export function projectHandlers(
  holder: SessionHolder,
  reference: Reference,
  effects: Effects,
  importing: Importing,
): Pick<Handlers, ProjectMethods> {
  function enter(project: Project): ProjectInfo {
    const session = openSession(project, reference)
    holder.replace(session)
    return infoOf(session)
  }

  return {
    'project.open': ({ file }) => enter(openProject(effects, file)),

    'project.create': ({ file, name, centre, sample }) =>
      enter(createProject(effects, file, { name, centre: centre ?? name, sample: sample ?? false })),

    'project.openSample': async (_input, options) => {
      const file = freshSampleFile(effects.paths.samples)
      const info = enter(createProject(effects, file, { name: 'Eksempel', centre: CENTRE, sample: true }))
      await importSample(holder.current().project, options)
      return { ...info, ...infoOf(holder.current()) }
    },

    'project.info': () => {
      const session = holder.peek()
      return session ? infoOf(session) : null
    },

    'project.check': () => checkProject(holder.current().project),

    'project.backup': ({ file }) => {
      backupProject(holder.current().project, file)
      return { fileName: basename(file) }
    },
  }

  async function importSample(project: Project, options: CallOptions): Promise<void> {
    const folder = join(effects.paths.templates, 'samples', '2013')
    const files = readdirSync(folder).map((name) => join(folder, name))
    const plan = await planImport(importing, project, files, options)
    await commitImport(project, plan.id, options)
  }
}

function infoOf(session: Session): ProjectInfo {
  const { info, file } = session.project
  const years = session.years()
  return {
    name: info.name,
    fileName: basename(file),
    sample: info.sample,
    centre: info.centre,
    municipalities: session.municipalities(),
    years,
    reportYear: years.at(-1) ?? null,
  }
}

/** Nothing is ever overwritten: a sample that someone has tried things in stays, and the next one gets a number. */
function freshSampleFile(folder: string): string {
  mkdirSync(folder, { recursive: true })
  for (let number = 1; ; number += 1) {
    const file = join(folder, `Eksempel 2013${number === 1 ? '' : ` (${number})`}.aarsrapport`)
    if (!existsSync(file)) return file
  }
}
