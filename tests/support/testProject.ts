import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { closeProject, createProject, type Project } from '../../electron/core/database/project.ts'
import type { Effects, LogEntry } from '../../electron/core/effects.ts'
import { commitImport, type Importing, planImport } from '../../electron/core/import/importing.ts'
import { loadImportTemplates } from '../../electron/core/import/loadTemplates.ts'
import { createJobs } from '../../electron/core/jobs/createJobs.ts'
import type { ImportBatch, ImportPlan } from '../../shared/domain/importing.ts'

const root = join(import.meta.dirname, '..', '..')
export const templatesFolder = join(root, 'templates')
export const samplesFolder = join(templatesFolder, 'samples', '2013')

export interface TestProject {
  readonly folder: string
  readonly project: Project
  readonly effects: Effects
  readonly importing: Importing
  readonly log: readonly LogEntry[]
  plan(...files: string[]): Promise<ImportPlan>
  /** Plans and commits in one go, for tests about what comes after. */
  take(...files: string[]): Promise<ImportBatch[]>
  close(): Promise<void>
}

/** Surroundings for the engine in a folder of their own, with a clock that stands still. */
export function testEffects(folder: string, log: LogEntry[] = []): Effects {
  return {
    now: () => new Date('2014-02-03T10:00:00Z'),
    userName: 'Test Testesen',
    log: (entry) => {
      log.push(entry)
    },
    createWorker: (options) => new Worker(join(root, 'electron', 'core', 'worker.ts'), options),
    paths: {
      templates: templatesFolder,
      fonts: join(root, 'node_modules', '@fontsource'),
      rasteriser: join(root, 'node_modules', '@resvg', 'resvg-wasm', 'index_bg.wasm'),
      keys: join(folder, 'keys'),
      samples: join(folder, 'samples'),
      editions: join(folder, 'udgaver'),
    },
  }
}

export const testFolder = (): string => mkdtempSync(join(tmpdir(), 'aarsrapport-'))

/** A fresh, empty project in a folder of its own; `close` removes everything. */
export function createTestProject(): TestProject {
  const folder = testFolder()
  const log: LogEntry[] = []
  const effects = testEffects(folder, log)
  const project = createProject(effects, join(folder, 'test.aarsrapport'), {
    name: 'Test',
    centre: 'Testcentret',
    sample: false,
  })
  const jobs = createJobs(effects)
  const importing = { jobs, templates: loadImportTemplates(templatesFolder) }
  const plan = (...files: string[]): Promise<ImportPlan> => planImport(importing, project, files)
  const close = async (): Promise<void> => {
    await jobs.close()
    closeProject(project)
    rmSync(folder, { recursive: true, force: true })
  }
  return {
    folder,
    project,
    effects,
    importing,
    log,
    plan,
    take: async (...files) => commitImport(project, (await plan(...files)).id),
    close,
  }
}
