import type { EncodingSample, TextEncoding } from '../../../../../shared/domain/grid.ts'
import { decodePart } from './decode.ts'

/** What a Danish text file may be in where its bytes do not say it. */
const offered: readonly TextEncoding[] = ['utf-8', 'windows-1252', 'cp850', 'macintosh']

const BYTES_BEFORE = 20
const BYTES_AFTER = 40
const LF = 10
const CR = 13

/** The part of the first line with other letters than a to z that shows them; mostly that line is the header. */
function tellingBytes(bytes: Buffer): Buffer {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  if (first < 0) return bytes.subarray(0, 0)
  const start = Math.max(bytes.lastIndexOf(LF, first) + 1, first - BYTES_BEFORE)
  const isEnd = (byte: number): boolean => byte === LF || byte === CR
  const line = bytes.subarray(start, first + BYTES_AFTER)
  const end = line.findIndex(isEnd)
  return end < 0 ? line : line.subarray(0, end)
}

/** The same few bytes in each encoding that they may be in, for the person who knows what should stand there. */
export function encodingSamples(bytes: Buffer): readonly EncodingSample[] {
  const telling = tellingBytes(bytes)
  return offered.map((encoding) => ({ encoding, sample: decodePart(telling, encoding) }))
}
