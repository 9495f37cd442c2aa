import { Bail } from '../xlsx/bail.ts'
import { isBuiltInDate, isDateFormat } from '../xlsx/dateFormats.ts'
import { eachRecord, kindOfPart, partKind, record } from './records.ts'
import { SharedTexts, textAt } from './texts.ts'

export interface XlsSheet {
  readonly name: string
  readonly hidden: boolean
  /** Where its part of the stream begins. */
  readonly at: number
}

export interface XlsBook {
  readonly sheets: readonly XlsSheet[]
  readonly texts: readonly string[]
  /** For every cell format, by its number, whether it shows a number as a day. */
  readonly dateFormats: readonly boolean[]
  readonly date1904: boolean
}

/** What all sheets share, from the first part of the workbook stream. */
export function bookGlobals(stream: Buffer): XlsBook {
  if (kindOfPart(stream, 0) !== partKind.globals) throw new Bail('no globals')
  const sheets: XlsSheet[] = []
  const formats = new Map<number, boolean>()
  const formatOfCells: number[] = []
  const textParts: Buffer[] = []
  let date1904 = false
  let previous = 0
  eachRecord(stream, 0, (type, at, length) => {
    const end = at + length
    const owner = type === record.continued ? previous : type
    previous = owner
    if (owner === record.sharedTexts) textParts.push(stream.subarray(at, end))
    else if (type === record.filePass) throw new Bail('encrypted')
    else if (type === record.date1904) date1904 = stream.readUInt16LE(at) === 1
    else if (type === record.cellFormat) formatOfCells.push(stream.readUInt16LE(at + 2))
    else if (type === record.numberFormat) {
      const text = textAt(stream, at + 4, stream.readUInt16LE(at + 2), end)
      formats.set(stream.readUInt16LE(at), isDateFormat(text))
    } else if (type === record.boundSheet) {
      const [state = 0, kind = 0, letters = 0] = stream.subarray(at + 4, at + 7)
      if (kind !== 0 && kind !== 2) throw new Bail('sheet of another kind')
      const name = textAt(stream, at + 7, letters, end)
      sheets.push({ name, hidden: (state & 3) !== 0, at: stream.readUInt32LE(at) })
    }
    return undefined
  })
  if (new Set(sheets.map(({ name }) => name)).size < sheets.length || sheets.some(({ name }) => name === ''))
    throw new Bail('names of sheets')
  return {
    sheets,
    texts: textParts.length > 0 ? new SharedTexts(textParts).all() : [],
    // Number 0 is General, whatever a file says.
    dateFormats: formatOfCells.map((format) => format > 0 && (formats.get(format) ?? isBuiltInDate(format))),
    date1904,
  }
}
