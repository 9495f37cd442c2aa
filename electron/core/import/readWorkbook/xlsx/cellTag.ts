import { FileFault } from '../fileFault.ts'
import { Bail } from './bail.ts'
import { EQUALS, GREATER, NUL, QUOTE, SLASH, SPACE, UPPER_A, ZERO } from './bytes.ts'
import { endOfValue, endsWord, stopAtNul, toValue } from './scan.ts'

export const MAX_COLUMNS = 16_384
export const MAX_ROWS = 1_048_576

/** The kinds of cells, as small numbers. */
export const NUMBER = 0
export const SHARED = 1
export const TEXT = 2
export const INLINE = 3
export const BOOLEAN = 4
export const ERROR = 5

const kinds: Readonly<Record<string, number>> = {
  n: NUMBER,
  s: SHARED,
  str: TEXT,
  inlineStr: INLINE,
  b: BOOLEAN,
  e: ERROR,
}

const LOWER_R = 114
const LOWER_S = 115
const LOWER_T = 116

/** The tag `<c r="B7" s="2" t="s">`, read without making a string of any of it. */
export class CellTag {
  /** Zero-based; -1 where the tag does not say. */
  column = -1
  style = 0
  kind = NUMBER
  empty = false

  /** Reads from the place after "<c" and answers with the place after the tag. `row` is where the cell must be. */
  read(bytes: Buffer, from: number, end: number, row: number): number {
    this.column = -1
    this.style = 0
    this.kind = NUMBER
    let at = from
    for (;;) {
      if (!endsWord(bytes, at)) throw new Bail('tag')
      const byte = bytes[at] ?? NUL
      if (byte === GREATER) {
        this.empty = false
        return at + 1
      }
      if (byte === SLASH) {
        if (at + 1 >= end) stopAtNul(bytes, at + 1, end)
        this.empty = true
        return at + 2
      }
      if (byte === NUL) stopAtNul(bytes, at, end)
      if (byte <= SPACE) {
        at += 1
        if (endsWord(bytes, at)) continue
      }
      const first = bytes[at] ?? NUL
      const single = bytes[at + 1] === EQUALS
      const value = single && bytes[at + 2] === QUOTE ? at + 3 : toValue(bytes, at, end)
      const stop = endOfValue(bytes, value, end)
      if (single && first === LOWER_R) this.#reference(bytes, value, stop, row)
      else if (single && first === LOWER_S) this.style = wholeNumber(bytes, value, stop)
      else if (single && first === LOWER_T) this.kind = kindOf(bytes, value, stop)
      at = stop + 1
    }
  }

  #reference(bytes: Buffer, from: number, stop: number, row: number): void {
    let column = 0
    let at = from
    for (; at < stop; at += 1) {
      const letter = (bytes[at] ?? 0) - UPPER_A
      if (letter < 0 || letter > 25) break
      column = column * 26 + letter + 1
      if (column > MAX_COLUMNS) throw new FileFault('damaged', 'column beyond XFD')
    }
    let number = 0
    for (; at < stop; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO
      if (digit < 0 || digit > 9) throw new Bail('reference')
      number = number * 10 + digit
      if (number > MAX_ROWS) throw new FileFault('damaged', 'row beyond 1,048,576')
    }
    if (column === 0 || number !== row) throw new Bail('reference')
    this.column = column - 1
  }
}

/** A whole number without sign; anything else is for the library. */
export function wholeNumber(bytes: Buffer, from: number, stop: number): number {
  let number = 0
  if (from === stop || stop - from > 10) throw new Bail('number')
  for (let at = from; at < stop; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO
    if (digit < 0 || digit > 9) throw new Bail('number')
    number = number * 10 + digit
  }
  return number
}

function kindOf(bytes: Buffer, from: number, stop: number): number {
  if (stop - from === 1 && bytes[from] === LOWER_S) return SHARED
  const kind = kinds[bytes.toString('latin1', from, stop)]
  // "d", a date as text, and what nobody knows.
  if (kind === undefined) throw new Bail('kind of cell')
  return kind
}
