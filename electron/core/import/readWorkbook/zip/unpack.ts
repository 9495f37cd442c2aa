import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import { FileFault } from '../fileFault.ts'
import type { ZipEntry } from './zipDirectory.ts'

const LOCAL = 0x04034b50
const LOCAL_LENGTH = 30
const DEFLATED = 8
const CHUNK_BYTES = 256 * 1024

/** The stored bytes of a part. The local header says only how long itself is; sizes stand in the directory. */
function storedBytes(bytes: Buffer, entry: ZipEntry): Buffer {
  if (entry.offset + LOCAL_LENGTH > bytes.length || bytes.readUInt32LE(entry.offset) !== LOCAL)
    throw new FileFault('damaged', `${entry.name}: no local header`)
  const start =
    entry.offset + LOCAL_LENGTH + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28)
  if (start + entry.compressedSize > bytes.length) throw new FileFault('damaged', `${entry.name}: cut short`)
  return bytes.subarray(start, start + entry.compressedSize)
}

function* slices(stored: Buffer): Generator<Buffer> {
  for (let at = 0; at < stored.length; at += CHUNK_BYTES) yield stored.subarray(at, at + CHUNK_BYTES)
}

function inflated(stored: Buffer): AsyncIterable<Buffer> {
  const stream = createInflateRaw({ chunkSize: CHUNK_BYTES })
  stream.end(stored)
  return stream
}

/**
 * A part in chunks, never as a whole. A consumer that stops early ends the unpacking. More bytes than declared, fewer,
 * or others than the check sum says are a `FileFault`.
 */
export async function* unpackInChunks(bytes: Buffer, entry: ZipEntry): AsyncGenerator<Buffer> {
  const stored = storedBytes(bytes, entry)
  let size = 0
  let crc = 0
  try {
    for await (const chunk of entry.method === DEFLATED ? inflated(stored) : slices(stored)) {
      size += chunk.length
      if (size > entry.size) throw new FileFault('damaged', `${entry.name}: larger than declared`)
      crc = crc32(chunk, crc)
      yield chunk
    }
  } catch (thrown) {
    // What zlib says of broken data; what a consumer throws does not come this way.
    throw thrown instanceof FileFault ? thrown : new FileFault('damaged', `${entry.name}: broken data`)
  }
  if (size !== entry.size || crc !== entry.crc) throw new FileFault('damaged', `${entry.name}: check sum`)
}

/** A small part as a whole; one that is larger than `limit` is a `FileFault`. */
export function unpackWhole(bytes: Buffer, entry: ZipEntry, limit: number): Buffer {
  if (entry.size > limit) throw new FileFault('too-large', entry.name)
  const stored = storedBytes(bytes, entry)
  let part = stored
  if (entry.method === DEFLATED) {
    try {
      part = inflateRawSync(stored, { maxOutputLength: entry.size + 1 })
    } catch {
      throw new FileFault('damaged', `${entry.name}: broken data`)
    }
  }
  if (part.length !== entry.size || crc32(part) !== entry.crc)
    throw new FileFault('damaged', `${entry.name}: check sum`)
  return part
}
