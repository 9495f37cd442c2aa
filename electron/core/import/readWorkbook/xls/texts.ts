import { Bail } from '../xlsx/bail.ts'

const WIDE = 1
const EXTENDED = 4
const RICH = 8

const lettersIn = (bytes: Buffer, from: number, to: number, wide: boolean): string =>
  bytes.toString(wide ? 'utf16le' : 'latin1', from, to)

/** A text behind its length and one byte that says how wide its letters are. It ends within `end`. */
export function textAt(bytes: Buffer, at: number, length: number, end: number): string {
  const wide = ((bytes[at] ?? 0) & WIDE) !== 0
  const to = at + 1 + length * (wide ? 2 : 1)
  if (to > end) throw new Bail('text goes on')
  return lettersIn(bytes, at + 1, to, wide)
}

/** The shared texts: one long record, continued in others wherever a record was full. */
export class SharedTexts {
  readonly #parts: readonly Buffer[]
  #part = 0
  #at = 0

  constructor(parts: readonly Buffer[]) {
    this.#parts = parts
  }

  all(): string[] {
    this.#number(4)
    const count = this.#number(4)
    const texts: string[] = []
    while (texts.length < count) texts.push(this.#text())
    return texts
  }

  get #bytes(): Buffer {
    const part = this.#parts[this.#part]
    if (!part) throw new Bail('shared texts end')
    return part
  }

  #next(): void {
    this.#part += 1
    this.#at = 0
  }

  #number(bytes: 1 | 2 | 4): number {
    if (this.#at === this.#bytes.length) this.#next()
    const value = this.#bytes.readUIntLE(this.#at, bytes)
    this.#at += bytes
    return value
  }

  #text(): string {
    const length = this.#number(2)
    let flags = this.#number(1)
    const runs = flags & RICH ? this.#number(2) : 0
    const extension = flags & EXTENDED ? this.#number(4) : 0
    let text = ''
    for (let left = length; left > 0; ) {
      if (this.#at === this.#bytes.length) {
        this.#next()
        // The rest of a text may have letters of another width.
        flags = this.#number(1)
      }
      const wide = (flags & WIDE) !== 0
      const width = wide ? 2 : 1
      const taken = Math.min(left, Math.floor((this.#bytes.length - this.#at) / width))
      if (taken === 0) throw new Bail('letter cut in two')
      text += lettersIn(this.#bytes, this.#at, this.#at + taken * width, wide)
      this.#at += taken * width
      left -= taken
    }
    this.#skip(runs * 4 + extension)
    return text
  }

  #skip(bytes: number): void {
    for (let left = bytes; left > 0; ) {
      if (this.#at === this.#bytes.length) this.#next()
      const skipped = Math.min(left, this.#bytes.length - this.#at)
      this.#at += skipped
      left -= skipped
      if (skipped === 0) throw new Bail('shared texts end')
    }
  }
}
