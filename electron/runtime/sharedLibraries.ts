import path from 'node:path'
import { runCommand } from './command.ts'
import { ElectronUnavailable } from './unavailable.ts'

/** Names in what `ldd` prints that the system does not have. */
export function missingLibraries(lddOutput: string): string[] {
  const names = [...lddOutput.matchAll(/^\s*(\S+) => not found$/gm)].map((found) => found[1] ?? '')
  return [...new Set(names)].sort()
}

export async function checkSharedLibraries(dist: string): Promise<void> {
  if (process.platform !== 'linux') return
  const listed = await runCommand('ldd', [path.join(dist, 'electron')])
  const missing = missingLibraries(listed.output)
  if (missing.length === 0) return
  throw new ElectronUnavailable(
    `Electron is here but cannot start: the system lacks ${missing.join(', ')} (Debian: apt-get install libgtk-3-0 libnss3 libasound2 libgbm1).`,
  )
}
