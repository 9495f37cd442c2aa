// Large files are made once and kept in a cache folder.
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Raise it when the files change: old ones are then no longer used. */
const EDITION = 3
export const filesFolder = join(tmpdir(), `aarsrapport-bench-files-${EDITION}`)

/** Makes a file of the cache once; written under another name first, so that a broken-off run leaves none half-done. */
export async function cachedFile(name: string, make: () => Promise<Buffer>): Promise<string> {
  const path = join(filesFolder, name)
  if (!existsSync(path)) {
    mkdirSync(filesFolder, { recursive: true })
    writeFileSync(`${path}.part`, await make())
    renameSync(`${path}.part`, path)
  }
  return path
}
