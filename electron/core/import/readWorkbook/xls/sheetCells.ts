import type { CellValue, GridRow } from '../../../../../shared/domain/grid.ts'
import { errorText } from '../errorTexts.ts'
import { Bail } from '../xlsx/bail.ts'
import type { XlsBook } from './bookGlobals.ts'
import { eachRecord, record } from './records.ts'
import { textAt } from './texts.ts'

const HIDDEN_ROW = 0x20
const MAX_COLUMNS = 256

/** A number in four bytes: the upper thirty bits of a double or of a whole number, a hundredfold or not. */
const double = Buffer.alloc(8)
function rkNumber(stream: Buffer, at: number): number {
  const raw = stream.readInt32LE(at)
  let value = raw >> 2
  if ((raw & 2) === 0) {
    double.writeInt32LE(raw & ~3, 4)
    value = double.readDoubleLE(0)
  }
  return raw & 1 ? value / 100 : value
}

const wordOrNull = (text: string): string | null => (text.trim() === '' ? null : text)

export interface XlsRows {
  readonly rows: readonly GridRow[]
  /** Rows with content that a filter or a person has hidden. */
  readonly hiddenRows: number
  readonly pivot: boolean
}

/** The cells of one sheet. Formulas count by the value that they were saved with. */
export function sheetCells(
  stream: Buffer,
  start: number,
  { texts, dateFormats }: XlsBook,
  rowLimit = Number.POSITIVE_INFINITY,
): XlsRows {
  const cells: CellValue[][] = []
  const hidden = new Set<number>()
  let formulaAt: number | null = null
  let pivot = false

  function put(row: number, column: number, value: CellValue): void {
    if (value === null || row >= rowLimit) return
    if (column >= MAX_COLUMNS) throw new Bail('column beyond IV')
    let own = cells[row]
    if (!own) {
      own = []
      cells[row] = own
    }
    while (own.length < column) own.push(null)
    own[column] = value
  }

  const putAt = (at: number, value: CellValue): void => put(stream.readUInt16LE(at), stream.readUInt16LE(at + 2), value)

  function numberValue(value: number, format: number): CellValue {
    if (!Number.isFinite(value)) return { error: '#NUM!' }
    return dateFormats[format] === true ? { serial: value } : value
  }

  /** The value of a formula; its text follows in a record of its own. */
  function formulaValue(at: number): CellValue {
    if (stream.readUInt16LE(at + 12) !== 0xffff)
      return numberValue(stream.readDoubleLE(at + 6), stream.readUInt16LE(at + 4))
    const [kind = 0, , value = 0] = stream.subarray(at + 6, at + 9)
    if (kind === 0) formulaAt = at
    if (kind === 1) return value === 1
    return kind === 2 ? { error: errorText(value) } : null
  }

  eachRecord(stream, start, (type, at, length) => {
    const end = at + length
    switch (type) {
      case record.sharedText: {
        const text = texts[stream.readUInt32LE(at + 6)]
        if (text === undefined) throw new Bail('no such text')
        putAt(at, wordOrNull(text))
        break
      }
      case record.text:
        putAt(at, wordOrNull(textAt(stream, at + 8, stream.readUInt16LE(at + 6), end)))
        break
      case record.number:
        putAt(at, numberValue(stream.readDoubleLE(at + 6), stream.readUInt16LE(at + 4)))
        break
      case record.rk:
        putAt(at, numberValue(rkNumber(stream, at + 6), stream.readUInt16LE(at + 4)))
        break
      case record.manyRk: {
        const row = stream.readUInt16LE(at)
        let column = stream.readUInt16LE(at + 2)
        for (let each = at + 4; each + 6 < end; each += 6, column += 1)
          put(row, column, numberValue(rkNumber(stream, each + 2), stream.readUInt16LE(each)))
        break
      }
      case record.boolOrError:
        putAt(at, stream[at + 7] === 0 ? stream[at + 6] === 1 : { error: errorText(stream[at + 6] ?? -1) })
        break
      case record.formula:
        putAt(at, formulaValue(at))
        break
      case record.formulaText:
        if (formulaAt !== null) putAt(formulaAt, wordOrNull(textAt(stream, at + 2, stream.readUInt16LE(at), end)))
        formulaAt = null
        break
      case record.row:
        if (((stream[at + 12] ?? 0) & HIDDEN_ROW) !== 0) hidden.add(stream.readUInt16LE(at))
        break
      case record.pivotTable:
        pivot = true
        break
      case record.richText:
        throw new Bail('text of an older version')
    }
    return undefined
  })

  const rows: GridRow[] = []
  let hiddenRows = 0
  for (const [row, own] of cells.entries()) {
    if (!own) continue
    rows.push({ number: row + 1, cells: own })
    if (hidden.has(row)) hiddenRows += 1
  }
  return { rows, hiddenRows, pivot }
}
