import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { refuse } from './readWorkbook/refusals.ts'

/** SHA-256 of a file's bytes, in hexadecimal: what choices about the file are kept by. Runs in the worker. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash)
  } catch {
    return refuse.missing(basename(path))
  }
  return hash.digest('hex')
}
