import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

/** Root's cache is readable by others too: the sandbox only works for an ordinary user, who must reach the files. */
export function cacheFolder(): string {
  const base =
    process.env.XDG_CACHE_HOME || (process.getuid?.() === 0 ? '/var/cache' : path.join(os.homedir(), '.cache'))
  return path.join(base, 'aarsrapport')
}

/**
 * Fills `target` through a folder beside it that is renamed at the end, so that an interrupted run leaves nothing that
 * looks finished, and two runs at once do not mix.
 */
export async function fillOnce(target: string, fill: (work: string) => Promise<string>): Promise<string> {
  if (existsSync(target)) return target
  await mkdir(path.dirname(target), { recursive: true, mode: 0o755 })
  const work = await mkdtemp(path.join(path.dirname(target), 'work-'))
  try {
    const made = await fill(work)
    await rename(made, target).catch((error: unknown) => {
      if (!existsSync(target)) throw error
    })
    return target
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
