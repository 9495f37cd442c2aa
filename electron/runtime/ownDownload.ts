import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { runCommand } from './command.ts'
import type { Say } from './registryDist.ts'

const OFFICIAL = 'https://github.com/electron/electron/releases/download/'
const REACH_LIMIT_MS = 3_000
const DOWNLOAD_LIMIT_MS = 240_000

/** The Electron that the `electron` package itself has downloaded, if it has. */
export function ownDist(projectRoot: string): string | undefined {
  const folder = path.join(projectRoot, 'node_modules/electron')
  const named = path.join(folder, 'path.txt')
  if (!existsSync(named)) return undefined
  return existsSync(path.join(folder, 'dist', readFileSync(named, 'utf8'))) ? path.join(folder, 'dist') : undefined
}

/** Lets the `electron` package download its own Electron, but only from a place that answers at once. */
export async function downloadOwn(projectRoot: string, say: Say): Promise<string | undefined> {
  const mirror = process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror || OFFICIAL
  if (!(await answers(mirror))) return undefined
  say('Downloading Electron (once) …')
  const script = path.join(projectRoot, 'node_modules/electron/install.js')
  const installed = await runCommand(process.execPath, [script], { timeLimitMs: DOWNLOAD_LIMIT_MS })
  return installed.code === 0 ? ownDist(projectRoot) : undefined
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(REACH_LIMIT_MS) })
    return true
  } catch {
    return false
  }
}
