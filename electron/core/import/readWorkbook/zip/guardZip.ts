import { FileFault, type FileVerdict } from '../fileFault.ts'
import type { ZipEntry } from './zipDirectory.ts'

/** What may be unpacked, in bytes. */
export interface ZipLimits {
  readonly entry: number
  readonly total: number
}

/** For readers that hold a part of a sheet at a time: 1,048,576 rows of ten numbers are 330 MB of XML. */
export const streamingLimits: ZipLimits = { entry: 1_000_000_000, total: 1_500_000_000 }

/** For the library, which takes about eight times the memory of what it unpacks. */
export const libraryLimits: ZipLimits = { entry: 150_000_000, total: 200_000_000 }

const MAX_RATIO = 200
/** Small parts compress well without being bombs. */
const RATIO_FLOOR_BYTES = 20_000_000
const STORED = 0
const DEFLATED = 8
const AES = 99
const ENCRYPTED_FLAG = 1

function checkEntry(entry: ZipEntry, bytes: Buffer): void {
  const fault = (verdict: FileVerdict): never => {
    throw new FileFault(verdict, entry.name)
  }
  if ((entry.flags & ENCRYPTED_FLAG) !== 0 || entry.method === AES) fault('encrypted')
  if (entry.method !== STORED && entry.method !== DEFLATED) fault('damaged')
  if (entry.name.includes('\0') || entry.name.startsWith('/') || entry.name.split('/').includes('..')) fault('damaged')
  if (entry.offset + 30 + entry.compressedSize > bytes.length) fault('damaged')
  if (entry.method === STORED && entry.size !== entry.compressedSize) fault('damaged')
  if (entry.size > RATIO_FLOOR_BYTES && entry.size > entry.compressedSize * MAX_RATIO) fault('too-large')
}

/** Two names for the same bytes are how a small file unpacks to a thousand times its size. */
function checkOverlap(entries: readonly ZipEntry[]): void {
  let end = 0
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.offset < end) throw new FileFault('damaged', `${entry.name} overlaps`)
    end = entry.offset + 30 + entry.compressedSize
  }
}

/** Refuses, from the directory alone, what is not safe or not whole. */
export function guardZip(bytes: Buffer, entries: readonly ZipEntry[], limits: ZipLimits): void {
  const names = new Set<string>()
  let total = 0
  for (const entry of entries) {
    checkEntry(entry, bytes)
    const name = entry.name.toLowerCase()
    if (names.has(name)) throw new FileFault('damaged', `${entry.name} twice`)
    names.add(name)
    total += entry.size
    if (entry.size > limits.entry || total > limits.total) throw new FileFault('too-large', entry.name)
  }
  checkOverlap(entries)
}
