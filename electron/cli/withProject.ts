import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { CallOptions, Engine } from '../core/engine/engine.ts'
import { nodeEffects } from './nodeEffects.ts'
import { progressLine } from './progressLine.ts'

export interface ProjectCall {
  readonly engine: Engine
  readonly options: CallOptions
}

/** Runs a command on an engine, and closes it whatever happens. Ctrl+C cancels the running job. */
export async function withEngine(run: (call: ProjectCall) => Promise<void>): Promise<void> {
  // Loaded only now: --help and a mistyped command answer at once.
  const { createEngine } = await import('../core/createEngine.ts')
  const engine = createEngine(nodeEffects())
  const abort = new AbortController()
  const interrupted = (): void => abort.abort()
  const progress = progressLine()
  process.once('SIGINT', interrupted)
  try {
    await run({ engine, options: { onProgress: progress.show, signal: abort.signal } })
  } finally {
    progress.clear()
    process.off('SIGINT', interrupted)
    await engine.close()
  }
}

/** The same on an open project, which is left as it was if the command fails. `create` makes it where it does not exist yet. */
export const withProject = (
  file: string,
  mode: 'existing' | 'create',
  run: (call: ProjectCall) => Promise<void>,
): Promise<void> =>
  withEngine(async (call) => {
    const path = resolve(file)
    if (mode === 'create' && !existsSync(path)) {
      await call.engine.call('project.create', { file: path, name: basename(path).replace(/\.[^.]*$/, '') })
      process.stderr.write(`Projektet fandtes ikke og er oprettet: ${path}\n`)
    } else {
      await call.engine.call('project.open', { file: path })
    }
    await run(call)
  })
