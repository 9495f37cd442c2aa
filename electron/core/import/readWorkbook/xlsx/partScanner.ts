import { FileFault } from '../fileFault.ts'
import { xmlTags } from './xmlTags.ts'
import { type Decode, decoderOf } from './xmlText.ts'
import { MoreNeeded, XmlWindow } from './xmlWindow.ts'

/** What is known once the element that holds the rows or texts has begun. */
export interface PartOpening {
  /** Length of the namespace prefix with its colon: "x:" as ClosedXML writes it. */
  readonly prefix: number
  readonly decode: Decode
}

/** Takes everything complete out of the window; true when the part has nothing more to give. */
export type Scan = (window: XmlWindow) => boolean

/**
 * Runs a scan over the content of the element `container`. Feeding a part in chunks costs time in proportion to its size,
 * even if it is one single row: after an incomplete attempt the rest must double before the next.
 */
export class PartScanner {
  readonly #window = new XmlWindow()
  readonly #container: string
  readonly #open: (opening: PartOpening, window: XmlWindow) => Scan
  #scan: Scan | null = null
  #enough = 0
  done = false

  constructor(container: string, open: (opening: PartOpening, window: XmlWindow) => Scan) {
    this.#container = container
    this.#open = open
  }

  /** False once the rest of the part is of no interest. */
  feed(chunk: Buffer): boolean {
    if (this.done) return false
    const window = this.#window
    window.append(chunk)
    if (window.end < this.#enough) return true
    this.#advance()
    this.#enough = 2 * (window.end - window.at)
    return !this.done
  }

  /** To be called after the last chunk: a part that stops half-way is not read as if it were whole. */
  finish(): void {
    if (!this.done) this.#advance()
    if (!this.done) throw new FileFault('damaged', `${this.#container} cut short`)
  }

  #advance(): void {
    if (this.#scan === null && !this.done) this.#begin()
    if (this.#scan === null || this.done) return
    try {
      this.done = this.#scan(this.#window)
    } catch (thrown) {
      if (!(thrown instanceof MoreNeeded)) throw thrown
    }
  }

  /** What stands before the container is short, so it is read as a text, anew with every chunk until it is there. */
  #begin(): void {
    const window = this.#window
    const text = window.bytes.toString('latin1', window.at, window.end)
    for (const { name, prefix, kind, end } of xmlTags(text)) {
      if (name !== this.#container || kind === 'close') continue
      const decode = decoderOf(window.bytes.subarray(window.at, window.end))
      window.at += end
      if (kind === 'empty') this.done = true
      else this.#scan = this.#open({ prefix: prefix.length, decode }, window)
      return
    }
    // Where the container is named all the same, its tag is broken, and saying "no rows" would lose them.
    if (text.includes(this.#container) && /<\/(?:[\w.-]+:)?(?:worksheet|sst)\s*>\s*$/.test(text.slice(-100)))
      throw new FileFault('damaged', this.#container)
    // A sheet of charts, or a table without a text: well-formed to its end, and nothing in it.
    if (/<\/(?:[\w.-]+:)?(?:worksheet|sst)\s*>\s*$/.test(text.slice(-100))) this.done = true
  }
}
