import type { CellValue } from '../../../../../shared/domain/grid.ts'
import { FileFault } from '../fileFault.ts'
import { Bail } from './bail.ts'
import { BANG, GREATER, NUL, SLASH } from './bytes.ts'
import type { CellContent } from './cellContent.ts'
import { CellTag, INLINE, MAX_COLUMNS, MAX_ROWS, wholeNumber } from './cellTag.ts'
import type { PartOpening } from './partScanner.ts'
import { RichText } from './richText.ts'
import { afterClosing, afterComment, afterTag, endOfValue, endsWord, stopAtNul, toTag, toValue } from './scan.ts'
import { cellText, type Decode } from './xmlText.ts'
import { moreNeeded, type XmlWindow } from './xmlWindow.ts'

const LOWER_C = 99
const LOWER_F = 102
const LOWER_I = 105
const LOWER_R = 114
const LOWER_S = 115
const LOWER_V = 118

/** Takes a row with content; false when no more are wanted. The cells are the receiver's own. */
export type TakeRow = (number: number, cells: CellValue[]) => boolean

/** Reads rows out of `<sheetData>`, each only when it is complete in the window. */
export class SheetScanner {
  hiddenRows = 0
  formulasWithoutValue = 0
  readonly #prefix: number
  readonly #decode: Decode
  readonly #content: CellContent
  readonly #take: TakeRow
  readonly #rich: RichText
  readonly #tag = new CellTag()
  /** The row being read; what lies beyond `#count` is left from earlier rows. */
  readonly #cells: CellValue[] = []
  #count = 0
  #row = 0
  #hidden = false
  #emptyRow = false
  #unvalued = 0

  constructor({ prefix, decode }: PartOpening, window: XmlWindow, content: CellContent, take: TakeRow) {
    this.#prefix = prefix
    this.#decode = decode
    this.#content = content
    this.#take = take
    this.#rich = new RichText(window, prefix, decode)
  }

  /** True at the end of the rows, or when no more are wanted. */
  scan(window: XmlWindow): boolean {
    const { bytes, end } = window
    for (;;) {
      window.at = toTag(bytes, window.at, end)
      if (window.at + 'row'.length + this.#prefix >= end) throw moreNeeded
      const next = bytes[window.at + 1]
      if (next === SLASH) {
        window.at = afterClosing(bytes, window.at, end, this.#prefix, LOWER_S)
        return true
      }
      if (next === BANG) {
        window.at = afterComment(bytes, window.at, end)
        continue
      }
      if (bytes[window.at + 1 + this.#prefix] !== LOWER_R) throw new Bail('element among rows')
      const before = this.#row
      try {
        const cellsAt = this.#rowTag(bytes, window.at + 1 + this.#prefix, end)
        const after = this.#emptyRow ? cellsAt : this.#rowCells(bytes, cellsAt, end)
        window.at = after
      } catch (thrown) {
        this.#row = before
        throw thrown
      }
      if (!this.#emptyRow && !this.#finishRow()) return true
    }
  }

  #finishRow(): boolean {
    this.formulasWithoutValue += this.#unvalued
    if (this.#count === 0) return true
    if (this.#hidden) this.hiddenRows += 1
    return this.#take(this.#row, this.#cells.slice(0, this.#count))
  }

  /** From the "r" of "<row" to after its tag. */
  #rowTag(bytes: Buffer, from: number, end: number): number {
    let number = this.#row + 1
    this.#hidden = false
    let at = from + 3
    for (;;) {
      if (!endsWord(bytes, at)) throw new Bail('tag')
      const byte = bytes[at] ?? NUL
      if (byte === NUL) stopAtNul(bytes, at, end)
      if (byte === GREATER || byte === SLASH) break
      at += 1
      if (endsWord(bytes, at)) continue
      const value = toValue(bytes, at, end)
      const stop = endOfValue(bytes, value, end)
      const name = bytes.toString('latin1', at, value - 1)
      if (name === 'r=') number = wholeNumber(bytes, value, stop)
      else if (name === 'hidden=') this.#hidden = bytes[value] !== 0x30 && bytes[value] !== 0x66
      at = stop + 1
    }
    const after = afterTag(bytes, at, end)
    if (number > MAX_ROWS) throw new FileFault('damaged', 'row beyond 1,048,576')
    if (number <= this.#row) throw new Bail('rows out of order')
    this.#row = number
    this.#emptyRow = bytes[at] === SLASH
    return after
  }

  /** From after the row's tag to after "</row>". */
  #rowCells(bytes: Buffer, from: number, end: number): number {
    const prefix = this.#prefix
    let column = 0
    let at = from
    this.#count = 0
    this.#unvalued = 0
    for (;;) {
      at = toTag(bytes, at, end)
      if (at + 1 + prefix >= end) throw moreNeeded
      const next = bytes[at + 1]
      if (next === SLASH) return afterClosing(bytes, at, end, prefix, LOWER_R)
      if (next === BANG) {
        at = afterComment(bytes, at, end)
        continue
      }
      if (bytes[at + 1 + prefix] !== LOWER_C) throw new Bail('element among cells')
      const tag = this.#tag
      at = tag.read(bytes, at + 2 + prefix, end, this.#row)
      if (tag.column >= 0) column = tag.column
      if (column >= MAX_COLUMNS) throw new FileFault('damaged', 'column beyond XFD')
      if (!tag.empty) at = this.#cell(bytes, at, end, column)
      column += 1
    }
  }

  /** From after the tag `<c …>` to after `</c>`. */
  #cell(bytes: Buffer, from: number, end: number, column: number): number {
    const prefix = this.#prefix
    const { kind, style } = this.#tag
    let hasFormula = false
    let hasValue = false
    let at = from
    for (;;) {
      at = toTag(bytes, at, end)
      if (at + 1 + prefix >= end) throw moreNeeded
      const next = bytes[at + 1] ?? NUL
      const letter = bytes[at + 1 + prefix] ?? NUL
      if (next === SLASH) {
        if (hasFormula && !hasValue) this.#unvalued += 1
        return afterClosing(bytes, at, end, prefix, LOWER_C)
      }
      if (next === BANG) at = afterComment(bytes, at, end)
      else if (letter === LOWER_V) {
        at = bytes[at + 2 + prefix] === GREATER ? at + 3 + prefix : afterTag(bytes, at, end)
        if (bytes[at - 2] === SLASH) continue
        const stop = toTag(bytes, at, end)
        if (stop + 1 >= end) throw moreNeeded
        if (bytes[stop + 1] !== SLASH) throw new Bail('markup in a value')
        hasValue = true
        this.#put(column, this.#content.value(kind, style, bytes, at, stop, this.#decode))
        at = afterClosing(bytes, stop, end, prefix, LOWER_V)
      } else if (letter === LOWER_F) {
        hasFormula = true
        at = afterTag(bytes, at, end)
        if (bytes[at - 2] !== SLASH) at = afterClosing(bytes, toTag(bytes, at, end), end, prefix, LOWER_F)
      } else if (letter === LOWER_I && kind === INLINE) {
        at = afterTag(bytes, at, end)
        if (bytes[at - 2] === SLASH) continue
        this.#put(column, cellText(this.#rich.read(at, LOWER_I)))
        at = this.#rich.at
      } else throw new Bail('element in a cell')
    }
  }

  #put(column: number, value: CellValue): void {
    if (value === null) return
    if (column < this.#count) throw new Bail('cells out of order')
    const cells = this.#cells
    while (cells.length <= column) cells.push(null)
    for (let gap = this.#count; gap < column; gap += 1) cells[gap] = null
    cells[column] = value
    this.#count = column + 1
  }
}
