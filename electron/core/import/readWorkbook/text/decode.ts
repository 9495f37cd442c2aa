import type { TextEncoding } from '../../../../../shared/domain/grid.ts'
import { codePages, decodeCodePage } from './codePages.ts'
import { type FoundEncoding, findEncoding } from './encoding.ts'

const CHUNK_BYTES = 131_072

const upper1252 = new Map(Array.from(codePages['windows-1252'], (letter, at) => [letter, 0x80 + at]))
/** Two and three bytes of UTF-8 that were read as windows-1252, one character a byte. */
const continuation = `[${codePages['windows-1252'].slice(0, 64)}]`
const doubledSequence = new RegExp(`[Â-ß]${continuation}|[à-ï]${continuation}{2}`, 'g')

function undoSecondEncoding(text: string): string {
  return text.replace(doubledSequence, (letters) => {
    const once = Buffer.from(Array.from(letters, (letter) => upper1252.get(letter) ?? 0)).toString('utf8')
    return once.includes('\ufffd') ? letters : once
  })
}

/** No character may be cut in two: UTF-8 continues with bytes 10xxxxxx, UTF-16 has two bytes a unit. */
function cutBefore(bytes: Buffer, at: number, encoding: FoundEncoding): number {
  if (at >= bytes.length) return bytes.length
  if (encoding.encoding === 'utf-8') {
    for (let back = 0; back < 4; back += 1) if (((bytes[at - back] ?? 0) & 0xc0) !== 0x80) return at - back
    return at
  }
  if (encoding.encoding.startsWith('utf-16')) return at - ((at - encoding.mark) % 2)
  return at
}

/** Bytes that do not end within a character. */
export function decodePart(bytes: Buffer, encoding: TextEncoding): string {
  switch (encoding) {
    case 'utf-8':
      return bytes.toString('utf8')
    case 'utf-16le':
      return bytes.toString('utf16le')
    case 'utf-16be':
      return Buffer.from(bytes.subarray(0, bytes.length & ~1))
        .swap16()
        .toString('utf16le')
    default:
      return decodeCodePage(bytes, encoding)
  }
}

function decodeFound(bytes: Buffer, { encoding, doubled, latin1 }: FoundEncoding): string {
  if (latin1) return bytes.toString('latin1')
  const text = decodePart(bytes, encoding)
  return doubled ? undoSecondEncoding(text) : text
}

/** The text in parts of some hundred thousand characters, so that no file is held twice. */
export function* decodeParts(
  bytes: Buffer,
  encoding: FoundEncoding,
  onProgress?: (done: number, total: number) => void,
): Generator<string> {
  let at = encoding.mark
  while (at < bytes.length) {
    const end = cutBefore(bytes, at + CHUNK_BYTES, encoding)
    onProgress?.(at, bytes.length)
    yield decodeFound(bytes.subarray(at, end), encoding)
    at = end
  }
}

/** For files that are small by nature. */
export function decodeText(bytes: Buffer): { readonly text: string; readonly encoding: FoundEncoding['encoding'] } {
  const found = findEncoding(bytes)
  return { text: [...decodeParts(bytes, found)].join(''), encoding: found.encoding }
}
