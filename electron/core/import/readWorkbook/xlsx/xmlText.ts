import { FileFault } from '../fileFault.ts'
import { Bail } from './bail.ts'

const named: Readonly<Record<string, string>> = { quot: '"', apos: "'", gt: '>', lt: '<', amp: '&' }
const reference = /&(?:(quot|apos|gt|lt|amp)|#(\d{1,7})|#x([\da-f]{1,6}));/gi
const LAST_CODE_POINT = 0x10ffff

function referred(whole: string, name?: string, decimal?: string, hex?: string): string {
  if (name !== undefined) {
    const char = named[name]
    if (char === undefined) throw new Bail(`reference ${whole}`)
    return char
  }
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10)
  if (code > LAST_CODE_POINT) throw new Bail(`reference ${whole}`)
  return String.fromCodePoint(code)
}

/** `&lt;`, `&#230;`; a reference to an entity that only a document type definition could know stays as it is. */
export const decodeReferences = (text: string): string =>
  text.includes('&') ? text.replace(reference, referred) : text

const LONGEST_TEXT = 32_767

/** A cell's text: besides references, control characters written as `_x000D_`, and line breaks as one character. */
export function decodeCellText(raw: string): string {
  let text = decodeReferences(raw)
  if (text.includes('_x')) {
    text = text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  }
  return text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text
}

/** A text as a cell's value: blanks are an empty cell. */
export function cellText(text: string): string | null {
  if (text.length > LONGEST_TEXT) throw new FileFault('long-text', `${text.length} characters`)
  return text.trim() === '' ? null : text
}

/** Bytes of one part to text. */
export type Decode = (bytes: Buffer, start: number, end: number) => string

const decodeUtf8: Decode = (bytes, start, end) => bytes.toString('utf8', start, end)

/** The decoder that the XML declaration at the start of a part asks for. */
export function decoderOf(head: Buffer): Decode {
  const declared = /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(
    head.toString('latin1', 0, 300),
  )
  const label = declared?.[1]?.toLowerCase() ?? 'utf-8'
  if (label === 'utf-8' || label === 'utf8' || label === 'us-ascii') return decodeUtf8
  try {
    const decoder = new TextDecoder(label)
    return (bytes, start, end) => decoder.decode(bytes.subarray(start, end))
  } catch {
    throw new FileFault('damaged', `encoding ${label}`)
  }
}
