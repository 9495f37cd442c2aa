import { FileFault } from '../fileFault.ts'

/** A part of the archive as the directory at its end describes it; nothing is unpacked yet. */
export interface ZipEntry {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  /** Where its local header begins. */
  readonly offset: number
}

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const CENTRAL = 0x02014b50
const END_LENGTH = 22
const MAX_COMMENT = 0xffff
const MAX_ENTRIES = 5_000
const UNKNOWN_32 = 0xffffffff
const UNKNOWN_16 = 0xffff

const damaged = (detail: string): never => {
  throw new FileFault('damaged', detail)
}

function endRecordAt(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_LENGTH - MAX_COMMENT)
  for (let at = bytes.length - END_LENGTH; at >= first; at -= 1) if (bytes.readUInt32LE(at) === END) return at
  return damaged('no end record')
}

/** Reads a 64-bit number; one beyond 2^53 becomes a size that no check lets through. */
const wide = (bytes: Buffer, at: number): number => Number(bytes.readBigUInt64LE(at))

function directoryPlace(bytes: Buffer): { count: number; start: number; end: number } {
  const at = endRecordAt(bytes)
  const place = { count: bytes.readUInt16LE(at + 10), start: bytes.readUInt32LE(at + 16), end: at }
  const inWideRecord = place.count === UNKNOWN_16 || place.start === UNKNOWN_32
  if (!inWideRecord || at < 20 || bytes.readUInt32LE(at - 20) !== LOCATOR_64) return place
  const record = wide(bytes, at - 12)
  if (record + 56 > bytes.length || bytes.readUInt32LE(record) !== END_64) damaged('no wide end record')
  return { count: wide(bytes, record + 32), start: wide(bytes, record + 48), end: record }
}

/** The extra field with id 1 holds, in this order, those of the three numbers that did not fit in 32 bits. */
function widened(entry: ZipEntry, extra: Buffer): ZipEntry {
  let at = 0
  while (at + 4 <= extra.length) {
    const length = extra.readUInt16LE(at + 2)
    const end = at + 4 + length
    if (extra.readUInt16LE(at) === 1 && end <= extra.length) {
      let next = at + 4
      const take = (value: number): number => {
        if (value !== UNKNOWN_32 || next + 8 > end) return value
        next += 8
        return wide(extra, next - 8)
      }
      const size = take(entry.size)
      const compressedSize = take(entry.compressedSize)
      return { ...entry, size, compressedSize, offset: take(entry.offset) }
    }
    at = end
  }
  return entry
}

function entryAt(bytes: Buffer, at: number, limit: number): { entry: ZipEntry; next: number } {
  if (at + 46 > limit || bytes.readUInt32LE(at) !== CENTRAL) damaged('directory cut short')
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 30)
  const next = extraEnd + bytes.readUInt16LE(at + 32)
  if (next > limit) damaged('directory cut short')
  const entry: ZipEntry = {
    name: bytes.toString('utf8', at + 46, nameEnd).replaceAll('\\', '/'),
    flags: bytes.readUInt16LE(at + 8),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    compressedSize: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
  }
  return { entry: widened(entry, bytes.subarray(nameEnd, extraEnd)), next }
}

/** The archive's own list of its parts. Throws a `FileFault` where it is not one or lists more than any office file has. */
export function readZipDirectory(bytes: Buffer): readonly ZipEntry[] {
  if (bytes.length < END_LENGTH) damaged('too short')
  const { count, start, end } = directoryPlace(bytes)
  if (count > MAX_ENTRIES) throw new FileFault('too-large', `${count} entries`)
  const entries: ZipEntry[] = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = entryAt(bytes, at, end)
    entries.push(entry)
    at = next
  }
  return entries
}
