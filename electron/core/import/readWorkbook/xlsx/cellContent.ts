import type { CellError, CellValue, DateSerial } from '../../../../../shared/domain/grid.ts'
import { FileFault } from '../fileFault.ts'
import { Bail } from './bail.ts'
import { BOOLEAN, ERROR, NUMBER, SHARED, wholeNumber } from './cellTag.ts'
import { numberIn } from './numberIn.ts'
import type { SharedStrings } from './sharedStrings.ts'
import { cellText, type Decode, decodeCellText, decodeReferences } from './xmlText.ts'

const MAX_KNOWN_SERIALS = 100_000
const knownErrors = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']
const errors = new Map<string, CellError>(knownErrors.map((error) => [error, { error }]))
const otherError: CellError = { error: '#' }

/** What a cell's bytes mean. Equal days are one object, because a column has few of them and a file many rows. */
export class CellContent {
  /** The highest number of a shared text that was asked for; -1 if none was. */
  highest = -1
  readonly #strings: SharedStrings | null
  readonly #dates: Uint8Array
  readonly #serials = new Map<number, DateSerial>()

  /** Without shared texts, those cells are just true, and `highest` says how many texts would have been needed. */
  constructor(strings: SharedStrings | null, dates: Uint8Array) {
    this.#strings = strings
    this.#dates = dates
  }

  /** The value between `<v>` and `</v>`. */
  value(kind: number, style: number, bytes: Buffer, from: number, stop: number, decode: Decode): CellValue {
    if (from === stop) return null
    if (kind === NUMBER) {
      const number = numberIn(bytes, from, stop)
      if (Number.isFinite(number)) return this.#dates[style] === 1 ? this.#serial(number) : number
      return this.#oddNumber(style, decodeReferences(decode(bytes, from, stop)))
    }
    if (kind === SHARED) return this.#shared(wholeNumber(bytes, from, stop))
    const raw = decode(bytes, from, stop)
    if (kind === BOOLEAN) return raw === '1' || raw === 'true'
    if (kind === ERROR) return errors.get(decodeReferences(raw)) ?? otherError
    return cellText(formulaText(raw))
  }

  #serial(serial: number): DateSerial {
    const known = this.#serials.get(serial)
    if (known) return known
    const made: DateSerial = { serial }
    if (this.#serials.size < MAX_KNOWN_SERIALS) this.#serials.set(serial, made)
    return made
  }

  #shared(index: number): CellValue {
    if (index > this.highest) this.highest = index
    if (this.#strings === null) return true
    const text = this.#strings[index]
    if (text === undefined) throw new FileFault('damaged', `no shared text ${index}`)
    return text
  }

  /** "1,5" or "NaN" where only a number may stand: kept as a text, so that it is told; the library makes 1 of it. */
  #oddNumber(style: number, text: string): CellValue {
    const trimmed = text.trim()
    const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : Number.NaN
    if (!Number.isFinite(number)) return cellText(trimmed)
    return this.#dates[style] === 1 ? this.#serial(number) : number
  }
}

/** The library resolves references twice in the text of a formula; where that matters, it shall read the file. */
function formulaText(raw: string): string {
  if (!raw.includes('&') && !raw.includes('_x')) return decodeCellText(raw)
  const text = decodeCellText(raw)
  if (raw.includes('&#') || decodeCellText(text) !== text) throw new Bail('text of a formula')
  return text
}
