import type { CellValue, GridRow, SheetGrid } from '../../../../shared/domain/grid.ts'
import { FileFault } from './fileFault.ts'
import { unindent } from './statbank/unindent.ts'
import { decodeParts } from './text/decode.ts'
import { findDelimiter } from './text/delimiter.ts'
import { findEncoding, isInDoubt, saidEncoding } from './text/encoding.ts'
import { encodingSamples } from './text/encodingSamples.ts'
import { splitRecords } from './text/splitRecords.ts'

const MAX_ROWS = 1_048_576
const MAX_TOLD_ROWS = 100
const LF = 10
const CR = 13

export interface DelimitedOptions {
  /** Stops after this many rows with content. */
  readonly previewRows?: number
  /** What a person has said; it counts where the bytes do not decide. */
  readonly encoding?: string | null
  /** Bytes read so far, and of the whole file. */
  readonly onProgress?: (done: number, total: number) => void
}

/** The parts of a text, the first of them known and cut: the delimiter is found in it before anything is split. */
function* startingWith(first: string, others: Iterable<string>): Generator<string> {
  yield first
  yield* others
}

/** Told from the line ends alone, before a row is held: without quotation marks every line with content is a row. */
function hasTooManyLines(bytes: Buffer): boolean {
  if (bytes.length < 2 * MAX_ROWS || bytes.includes('"')) return false
  let lines = 0
  let from = 0
  for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, from)) {
    if (end > from + 1 || (end === from + 1 && bytes[from] !== CR)) lines += 1
    from = end + 1
  }
  return lines > MAX_ROWS
}

/** A delimited text as one sheet. Every value stays the text it is: only the profiles know what a column holds. */
export function readDelimited(bytes: Buffer, sheetName: string, options: DelimitedOptions = {}): SheetGrid {
  if (hasTooManyLines(bytes)) throw new FileFault('too-large', 'rows')
  const likeliest = findEncoding(bytes)
  const encodings = isInDoubt(likeliest) ? encodingSamples(bytes) : undefined
  const said = encodings?.find(({ encoding }) => encoding === options.encoding)
  const encoding = said ? saidEncoding(said.encoding) : likeliest
  const parts = decodeParts(bytes, encoding, options.onProgress)
  const first = parts.next().value ?? ''
  const found = findDelimiter(first)
  const rows: GridRow[] = []
  const openQuotes: number[] = []
  // Excel takes a line "sep=;" away and counts from the line after it.
  splitRecords(startingWith(first.slice(found.declared), parts), found.delimiter, {
    row(number: number, cells: CellValue[]): boolean {
      if (rows.length === MAX_ROWS) throw new FileFault('too-large', 'rows')
      rows.push({ number, cells })
      return rows.length === options.previewRows
    },
    openQuote(number: number): void {
      if (openQuotes.length < MAX_TOLD_ROWS) openQuotes.push(number)
    },
  })
  return {
    name: sheetName,
    date1904: false,
    rows: unindent(rows),
    readAs: {
      encoding: encoding.encoding,
      encodingSure: encoding.sure,
      ...(encodings ? { encodings } : {}),
      repaired: encoding.doubled,
      delimiter: found.delimiter,
      delimiterSure: found.sure,
      openQuotes,
    },
  }
}
