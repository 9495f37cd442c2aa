import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeEffects } from '../../electron/cli/nodeEffects.ts'
import { createEngine } from '../../electron/core/createEngine.ts'
import type { Engine } from '../../electron/core/engine/engine.ts'

export const samplesFolder = join(import.meta.dirname, '..', '..', 'templates', 'samples', '2013')
export const sampleFiles = (): string[] => readdirSync(samplesFolder).map((name) => join(samplesFolder, name))

export interface SampleProject {
  readonly engine: Engine
  readonly folder: string
  readonly file: string
  /** Where settings, keys and the office's own editions lie. */
  readonly userFolder: string
  close(): Promise<void>
}

/** The day on which tests take place. */
export const testDay = new Date('2014-02-03T10:00:00Z')

/** An engine with an empty project in a folder of its own; keys lie outside that folder. */
export async function emptyProject(): Promise<SampleProject> {
  const folder = mkdtempSync(join(tmpdir(), 'aarsrapport-'))
  const keys = mkdtempSync(join(tmpdir(), 'aarsrapport-user-'))
  const engine = createEngine(nodeEffects({ userFolder: keys, now: () => testDay }))
  const file = join(folder, 'test.aarsrapport')
  await engine.call('project.create', { file, name: 'Test', centre: 'Familiecentret', sample: true })
  return {
    engine,
    folder,
    file,
    userFolder: keys,
    close: async () => {
      await engine.close()
      for (const each of [folder, keys]) rmSync(each, { recursive: true, force: true })
    },
  }
}

/** The same with all files of the sample centre imported. */
export async function sampleProject(): Promise<SampleProject> {
  const project = await emptyProject()
  const plan = await project.engine.call('import.plan', { files: sampleFiles() })
  await project.engine.call('import.commit', { planId: plan.id })
  return project
}
