import { isUtf8 } from 'node:buffer'
import type { TextEncoding } from '../../../../../shared/domain/grid.ts'
import { type CodePage, danishBytes, likelyBytes } from './codePages.ts'

export interface FoundEncoding {
  readonly encoding: TextEncoding
  /** False where the bytes fit no encoding well, or two equally well. */
  readonly sure: boolean
  /** Bytes of the byte order mark. */
  readonly mark: number
  /** Some of the text was taken for windows-1252 and encoded as UTF-8 a second time: "Ã¦" for "æ". */
  readonly doubled: boolean
  /** windows-1252 of which only the part occurs that is also Latin-1: read at once. */
  readonly latin1: boolean
}

const SURE_SHARE = 0.9
const PARITY_SAMPLE = 65_536

/** UTF-16 without a mark: many bytes are zero, all on the same side, and none is a control character. */
export function utf16Side(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, PARITY_SAMPLE)
  const zeros: [number, number] = [0, 0]
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === 0) zeros[(at & 1) as 0 | 1] += 1
    else if (byte < 9) return null
  }
  const many = length / 4
  if (zeros[1] > many && zeros[0] < zeros[1] / 50) return 'utf-16le'
  if (zeros[0] > many && zeros[1] < zeros[0] / 50) return 'utf-16be'
  return null
}

/** Length of a well-formed UTF-8 sequence whose lead byte is this one; 0 where it is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0
  for (let next = 1; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

interface HighBytes {
  readonly seen: Uint32Array
  total: number
  wellFormed: number
}

/** Four bytes at a time: most of a text is ASCII, and all of it must be looked at. */
function countHighBytes(bytes: Buffer): HighBytes {
  const counted: HighBytes = { seen: new Uint32Array(256), total: 0, wellFormed: 0 }
  const misaligned = (4 - (bytes.byteOffset % 4)) % 4
  const wordCount = Math.max(0, (bytes.length - misaligned) >> 2)
  const words = wordCount > 0 ? new Uint32Array(bytes.buffer, bytes.byteOffset + misaligned, wordCount) : []
  let sequenceEnd = countPart(bytes, 0, Math.min(misaligned, bytes.length), 0, counted)
  for (let word = 0; word < wordCount; word += 1) {
    if (((words[word] ?? 0) & 0x80808080) === 0) continue
    const at = misaligned + word * 4
    sequenceEnd = countPart(bytes, at, at + 4, sequenceEnd, counted)
  }
  countPart(bytes, misaligned + wordCount * 4, bytes.length, sequenceEnd, counted)
  return counted
}

/** Answers where the last UTF-8 sequence ends, since it may reach into the next part. */
function countPart(bytes: Uint8Array, from: number, to: number, sequenceEnd: number, counted: HighBytes): number {
  let end = sequenceEnd
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte < 128) continue
    counted.total += 1
    counted.seen[byte] = (counted.seen[byte] ?? 0) + 1
    if (at < end) continue
    const length = sequenceLength(bytes, at)
    counted.wellFormed += length
    end = at + length
  }
  return end
}

function oldEncoding(bytes: Buffer): Pick<FoundEncoding, 'encoding' | 'sure' | 'latin1'> {
  const { seen, total, wellFormed } = countHighBytes(bytes)
  // A damaged byte or a cut-off end does not make a file another encoding: its Danish letters still come out right.
  if (wellFormed > total / 2) return { encoding: 'utf-8', sure: false, latin1: false }
  const count = (set: readonly number[]): number => set.reduce((sum, byte) => sum + (seen[byte] ?? 0), 0)
  const score = (page: CodePage): number => count(danishBytes[page]) + count(likelyBytes[page]) / total
  const pages: readonly CodePage[] = ['windows-1252', 'cp850', 'macintosh']
  const encoding = pages.reduce((best, page) => (score(page) > score(best) ? page : best))
  const latin1 = encoding === 'windows-1252' && seen.subarray(0x80, 0xa0).every((times) => times === 0)
  const fits = (page: CodePage): boolean => count(likelyBytes[page]) >= total * SURE_SHARE
  // A lone apostrophe of Windows is an Æ of DOS.
  const hasRival = encoding !== 'windows-1252' && fits('windows-1252')
  return { encoding, sure: fits(encoding) && !hasRival, latin1 }
}

/** "Ã" before a character that windows-1252 makes of the second byte of æ ø å Æ Ø Å. */
const doubledLetters = ['Ã¦', 'Ã¸', 'Ã¥', 'Ã†', 'Ã˜', 'Ã…'].map((text) => Buffer.from(text))

/** The whole file decides: the first "ø" may stand in its last line. */
export function findEncoding(bytes: Buffer): FoundEncoding {
  const found = (encoding: TextEncoding, mark: number, sure = true, latin1 = false): FoundEncoding => ({
    encoding,
    sure,
    mark,
    latin1,
    doubled: encoding === 'utf-8' && doubledLetters.some((letter) => bytes.includes(letter)),
  })
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return found('utf-8', 3, isUtf8(bytes))
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return found('utf-16le', 2)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return found('utf-16be', 2)
  const side = utf16Side(bytes)
  if (side) return found(side, 0)
  if (isUtf8(bytes)) return found('utf-8', 0)
  const old = oldEncoding(bytes)
  return found(old.encoding, 0, old.sure, old.latin1)
}

/** True where nothing but a likeness speaks for the encoding: a mark decides, even if bytes behind it are damaged. */
export const isInDoubt = ({ sure, mark }: FoundEncoding): boolean => !sure && mark === 0

/** As somebody has said that the letters are to be read. */
export const saidEncoding = (encoding: TextEncoding): FoundEncoding => ({
  encoding,
  sure: true,
  mark: 0,
  doubled: false,
  latin1: false,
})
