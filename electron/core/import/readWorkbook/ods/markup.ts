import { FileFault } from '../fileFault.ts'
import { Bail } from '../xlsx/bail.ts'

/** What a scan of markup tells, in order. `tag` is the whole tag as written, angle brackets included. */
export interface MarkupSink {
  open(name: string, tag: string, empty: boolean): void
  close(name: string): void
  text(text: string): void
  /** A cell that holds one paragraph without further markup, as nearly all do; told at once instead of in five events. */
  plainCell(tag: string, paragraph: string): void
}

const CELL = '<table:table-cell'
const PARAGRAPH = '<text:p>'
const CELL_END = '</text:p></table:table-cell>'

/** A tag or a run of text longer than this stands in no spreadsheet: a cell holds at most 32,767 characters. */
const LONGEST_TOKEN = 2_000_000
const NAME_SLOTS = 256

const SPACE = 32
const QUOTE = 34
const SLASH = 47
const EQUALS = 61
const GREATER = 62

/** Whether the quotation mark at this place ends a value: one that begins it stands behind "=". */
const closesValue = (text: string, at: number): boolean => {
  if (text.charCodeAt(at) !== QUOTE) return false
  const before = text.charCodeAt(at - 1)
  return before !== EQUALS && before > SPACE
}

/** Where the tag that begins at `start` ends; -1 where the text stops before. */
function endOfTag(text: string, start: number): number {
  const end = text.indexOf('>', start)
  if (end < 0) return -1
  if (text.charCodeAt(start + 1) === SLASH) return end
  if (closesValue(text, text.charCodeAt(end - 1) === SLASH ? end - 2 : end - 1)) return end
  // A tag without attributes, or one with ">" in a value.
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === GREATER) return at
    if (code === QUOTE) {
      at = text.indexOf('"', at + 1)
      if (at < 0) return -1
    }
  }
  return -1
}

function endOfName(text: string, from: number): number {
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    if (code <= SPACE || code === GREATER || code === SLASH) return at
    at += 1
  }
}

/** The value of an attribute as written, or null. */
export function attribute(tag: string, name: string): string | null {
  let at = tag.indexOf(name)
  while (at > 0) {
    const end = at + name.length
    if (tag.charCodeAt(at - 1) <= SPACE && tag.charCodeAt(end) === EQUALS && tag.charCodeAt(end + 1) === QUOTE)
      return tag.slice(end + 2, tag.indexOf('"', end + 2))
    at = tag.indexOf(name, end)
  }
  return null
}

/** Scans markup that arrives in parts, and keeps no more of it than one unfinished tag or text. */
export class Markup {
  readonly #sink: MarkupSink
  /** Names seen lately, so that the same name is the same string. */
  readonly #names: string[] = new Array(NAME_SLOTS).fill('')
  #rest: Buffer = Buffer.alloc(0)

  constructor(sink: MarkupSink) {
    this.#sink = sink
  }

  /** One character a byte: what is kept becomes letters later. A joined string would be slow to look into, so bytes are joined. */
  feed(part: Buffer): void {
    const bytes = this.#rest.length === 0 ? part : Buffer.concat([this.#rest, part])
    const text = bytes.toString('latin1')
    // Office programs write double quotation marks; the library knows the other ones no better.
    if (text.includes("='")) throw new Bail('single quotation marks')
    this.#rest = bytes.subarray(this.#scan(text))
    if (this.#rest.length > LONGEST_TOKEN) throw new FileFault('too-large', 'one tag or text')
  }

  /** To be called after the last part. */
  finish(): void {
    if (this.#rest.toString('latin1').trim() !== '') throw new FileFault('damaged', 'markup cut short')
  }

  #scan(text: string): number {
    let at = 0
    for (;;) {
      const start = text.indexOf('<', at)
      if (start < 0) return at
      const second = text.charCodeAt(start + 1)
      if (Number.isNaN(second)) return at
      if (second === 33) {
        if (text.length < start + 9) return at
        this.#refuse(text, start)
      }
      const end = endOfTag(text, start)
      if (end < 0) return at
      if (start > at) this.#sink.text(text.slice(at, start))
      at = end + 1
      if (text.startsWith(PARAGRAPH, at) && text.startsWith(CELL, start)) {
        const paragraph = at + PARAGRAPH.length
        const close = text.indexOf('<', paragraph)
        if (close >= 0 && text.startsWith(CELL_END, close)) {
          this.#sink.plainCell(text.slice(start, at), text.slice(paragraph, close))
          at = close + CELL_END.length
          continue
        }
      }
      if (second === SLASH) this.#sink.close(this.#name(text, start + 2))
      else if (second !== 63)
        this.#sink.open(this.#name(text, start + 1), text.slice(start, at), text.charCodeAt(end - 1) === SLASH)
    }
  }

  #refuse(text: string, start: number): never {
    if (text.startsWith('<!DOCTYPE', start)) throw new FileFault('unsafe', 'document type definition')
    throw new Bail('comment or literal section')
  }

  #name(text: string, from: number): string {
    const end = endOfName(text, from)
    const slot = (text.charCodeAt(end - 1) + 7 * text.charCodeAt(end - 2) + 31 * (end - from)) % NAME_SLOTS
    const known = this.#names[slot] ?? ''
    if (known.length === end - from && text.startsWith(known, from)) return known
    const name = text.slice(from, end)
    this.#names[slot] = name
    return name
  }
}
