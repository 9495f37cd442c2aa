import { FileFault } from '../fileFault.ts'
import { Bail } from './bail.ts'
import { AMPERSAND, BANG, CR, GREATER, LESS, NUL, SLASH, SPACE, UNDERSCORE } from './bytes.ts'
import { afterComment, afterTag, stopAtNul, toTag } from './scan.ts'
import { type Decode, decodeCellText } from './xmlText.ts'
import { moreNeeded, type XmlWindow } from './xmlWindow.ts'

const LOWER_H = 104
const UPPER_P = 80
const LOWER_R = 114
const LOWER_T = 116
const ASCII_END = 128

/**
 * Reads the content of `<si>` or `<is>`: one text, or several runs that are joined. Readings for Japanese (`rPh`) are
 * not text. After `read`, `at` is the place after the closing tag.
 */
export class RichText {
  at = 0
  readonly #window: XmlWindow
  readonly #prefix: number
  readonly #decode: Decode
  #special = false

  constructor(window: XmlWindow, prefix: number, decode: Decode) {
    this.#window = window
    this.#prefix = prefix
    this.#decode = decode
  }

  /** `closing` is the first letter of the element that holds the text: "s" of `si`, "i" of `is`. */
  read(from: number, closing: number): string {
    const { bytes, end } = this.#window
    const prefix = this.#prefix
    let text = ''
    let special = false
    let plain = false
    let runs = false
    let reading = false
    let at = from
    for (;;) {
      at = toTag(bytes, at, end)
      const next = bytes[at + 1] ?? NUL
      if (next === BANG) {
        at = afterComment(bytes, at, end)
        continue
      }
      const closes = next === SLASH
      const nameAt = at + 1 + prefix + (closes ? 1 : 0)
      const after = afterTag(bytes, at, end)
      const first = bytes[nameAt] ?? NUL
      const second = bytes[nameAt + 1] ?? NUL
      const single = second === GREATER || second === SLASH || second <= SPACE
      at = after
      if (closes) {
        if (first === closing && bytes[nameAt + 2] === GREATER) break
        if (isReading(bytes, nameAt)) reading = false
      } else if (isReading(bytes, nameAt)) reading = bytes[after - 2] !== SLASH
      else if (first === LOWER_T && single && bytes[after - 2] !== SLASH) {
        const piece = this.#text(after)
        at = this.at
        if (reading) continue
        // The library drops runs after a plain text; which of them Excel shows is for it to say.
        if (plain) throw new Bail('text and runs')
        plain = !runs
        special = special || this.#special
        text = text === '' ? piece : text + piece
      } else if (first === LOWER_R && single) {
        if (plain) throw new Bail('text and runs')
        runs = true
      }
    }
    this.at = at
    return special ? decodeCellText(text) : text
  }

  #text(from: number): string {
    const { bytes, end } = this.#window
    let at = from
    let special = false
    let ascii = true
    for (let byte = bytes[at] ?? NUL; byte !== LESS; byte = bytes[at] ?? NUL) {
      if (byte === NUL) stopAtNul(bytes, at, end)
      if (byte === AMPERSAND || byte === UNDERSCORE || byte === CR) special = true
      else if (byte >= ASCII_END) ascii = false
      at += 1
    }
    if (at + 2 + this.#prefix >= end) throw moreNeeded
    if (bytes[at + 1] !== SLASH) throw new Bail('markup in a text')
    if (bytes[at + 2 + this.#prefix] !== LOWER_T) throw new FileFault('damaged', 'tags do not match')
    this.#special = special
    this.at = at
    return ascii ? bytes.toString('latin1', from, at) : this.#decode(bytes, from, at)
  }
}

const isReading = (bytes: Buffer, at: number): boolean =>
  bytes[at] === LOWER_R && bytes[at + 1] === UPPER_P && bytes[at + 2] === LOWER_H
