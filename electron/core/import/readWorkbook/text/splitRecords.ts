import type { CellValue } from '../../../../../shared/domain/grid.ts'
import { FileFault } from '../fileFault.ts'

const QUOTE = 34
const LF = 10
const CR = 13
const MAX_COLUMNS = 16_384
/** A quotation longer than this was never closed: no cell of a spreadsheet holds as much. */
const MAX_QUOTED = 65_536
const MAX_QUOTED_LINES = 200
const MAX_RECORD = 4_000_000

export interface RecordSink {
  /** Answers true to stop. Blank records are counted, but not given. */
  row(number: number, cells: CellValue[]): boolean
  /** The record's quotation never ends; its line is split as if quotation marks were letters. */
  openQuote(number: number): void
}

const cellOf = (text: string): CellValue => {
  if (text === '') return null
  const first = text.charCodeAt(0)
  return (first <= 32 || first >= 160) && text.trim() === '' ? null : text
}

const breaksIn = (text: string, from: number, to: number): number => {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

const hasBreak = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code === LF || code === CR) return true
  }
  return false
}

type Quoted = { readonly end: number; readonly value: string } | 'unfinished' | 'never'

/** The field whose opening quotation mark stands at `open`. `end` is where its delimiter or line end stands. */
function quotedField(text: string, open: number, delimiter: number, final: boolean): Quoted {
  let from = open + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    const seen = (quote < 0 ? text.length : quote) - open
    if (seen > MAX_QUOTED) return 'never'
    if (quote < 0) return final ? 'never' : 'unfinished'
    if (quote + 1 === text.length && !final) return 'unfinished'
    const next = text.charCodeAt(quote + 1)
    const closes = next === delimiter || next === LF || next === CR || quote + 1 === text.length
    if (closes) {
      if (seen > MAX_QUOTED_LINES && breaksIn(text, open, quote) > MAX_QUOTED_LINES) return 'never'
      return { end: quote + 1, value: text.slice(open + 1, quote).replaceAll('""', '"') }
    }
    // A mark in the middle of a field is only a character, as long as nothing beyond the line depends on it.
    if (next !== QUOTE && hasBreak(text, open, quote)) return 'never'
    from = quote + (next === QUOTE ? 2 : 1)
  }
}

const lineEnd = (text: string, from: number): number => {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === LF || code === CR) return at
  }
  return text.length
}

/** Splits delimited text into records (RFC 4180, and what offices make of it), part by part. */
export function splitRecords(parts: Iterable<string>, delimiter: string, sink: RecordSink): void {
  const separator = delimiter.charCodeAt(0)
  let number = 0
  let stopped = false
  let width = 0

  function emit(cells: CellValue[]): void {
    number += 1
    while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop()
    if (cells.length > MAX_COLUMNS) throw new FileFault('too-large', 'columns')
    if (cells.length > 0) stopped = sink.row(number, cells)
  }

  /** Where the next record begins, or -1 where this one is not complete yet. */
  function afterLineEnd(text: string, at: number, final: boolean): number {
    if (at >= text.length) return final ? text.length : -1
    if (text.charCodeAt(at) === LF) return at + 1
    if (at + 1 === text.length && !final) return -1
    return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1
  }

  function literalRecord(text: string, start: number, final: boolean): number {
    const end = lineEnd(text, start)
    const next = afterLineEnd(text, end, final)
    if (next < 0) return -1
    sink.openQuote(number + 1)
    emit(text.slice(start, end).split(delimiter).map(cellOf))
    return next
  }

  function record(text: string, start: number, final: boolean): number {
    const length = text.length
    const first = text.charCodeAt(start)
    if (first === LF || first === CR) {
      const next = afterLineEnd(text, start, final)
      if (next >= 0) number += 1
      return next
    }
    const cells: CellValue[] = new Array(width).fill(null)
    let count = 0
    let at = start
    for (;;) {
      let end = at
      let code = at < length ? text.charCodeAt(at) : LF
      if (code === QUOTE) {
        const field = quotedField(text, at, separator, final)
        if (field === 'unfinished') return -1
        if (field === 'never') return literalRecord(text, start, final)
        cells[count] = cellOf(field.value)
        end = field.end
        code = end < length ? text.charCodeAt(end) : LF
      } else {
        while (code !== separator && code !== LF && code !== CR) {
          end += 1
          code = end < length ? text.charCodeAt(end) : LF
        }
        cells[count] = end === at ? null : cellOf(text.slice(at, end))
      }
      count += 1
      if (end < length && code === separator) {
        at = end + 1
        continue
      }
      const next = afterLineEnd(text, end, final)
      if (next >= 0) {
        width = count
        cells.length = count
        emit(cells)
      }
      return next
    }
  }

  function consume(text: string, final: boolean): string {
    let at = 0
    while (at < text.length && !stopped) {
      const next = record(text, at, final)
      if (next < 0) break
      at = next
    }
    if (text.length - at > MAX_RECORD) throw new FileFault('too-large', 'one record')
    return at === 0 ? text : text.slice(at)
  }

  let rest = ''
  for (const part of parts) {
    rest = consume(rest + part, false)
    if (stopped) return
  }
  if (rest !== '') consume(rest, true)
}
