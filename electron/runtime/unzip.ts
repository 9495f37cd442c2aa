import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import yauzl from 'yauzl'

const FILE_TYPE = 0o170000
const LINK = 0o120000

/** Unpacks a zip file with its permissions. yauzl refuses names that lead out of the folder; links are refused here. */
export async function unzip(file: string, folder: string): Promise<void> {
  const archive = await yauzl.openPromise(file, { lazyEntries: true })
  try {
    for await (const entry of archive.eachEntry()) {
      const target = path.join(folder, entry.fileName)
      const mode = entry.externalFileAttributes >>> 16
      if ((mode & FILE_TYPE) === LINK) throw new Error(`The archive holds a link: ${entry.fileName}`)
      if (entry.fileName.endsWith('/')) {
        await mkdir(target, { recursive: true })
        continue
      }
      await mkdir(path.dirname(target), { recursive: true })
      await pipeline(
        await archive.openReadStreamPromise(entry),
        createWriteStream(target, { mode: mode & 0o111 ? 0o755 : 0o644 }),
      )
    }
  } finally {
    archive.close()
  }
}
