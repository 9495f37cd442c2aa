import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Effects } from '../core/effects.ts'
import { editionFolder, keyFolder, userFolder } from '../core/userFolder.ts'
import { currentUserName } from '../core/userName.ts'

/** The engine's surroundings when it runs in Node itself: command line, demonstration, benchmark and tests. */
export function nodeEffects(overrides: { readonly userFolder?: string; readonly now?: () => Date } = {}): Effects {
  const root = join(import.meta.dirname, '..', '..')
  const folder = overrides.userFolder ?? userFolder()
  const require = createRequire(import.meta.url)
  return {
    now: overrides.now ?? (() => new Date()),
    userName: currentUserName(),
    log: ({ level, event, details }) => {
      if (process.env.AARSRAPPORT_LOG) process.stderr.write(`${level} ${event} ${JSON.stringify(details ?? {})}\n`)
    },
    createWorker: (options) => new Worker(new URL('../core/worker.ts', import.meta.url), options),
    paths: {
      templates: join(root, 'templates'),
      fonts: join(dirname(require.resolve('@fontsource/source-sans-3/package.json')), '..'),
      rasteriser: require.resolve('@resvg/resvg-wasm/index_bg.wasm'),
      keys: keyFolder(folder),
      samples: join(folder, 'samples'),
      editions: editionFolder(folder),
    },
  }
}
