import { bindWords } from '../type/binding.ts'
import type { Hyphenate } from '../type/hyphenation.ts'

export interface CellLine {
  readonly text: string
  /** Ends within a word; the hyphen is not part of the text. */
  readonly divided: boolean
}

/** A shorter rest on a line of its own looks like a mistake. */
const LEAST_REST = 5

/** A column exactly as wide as its number must not divide it for the last bit of a sum. */
const ROUNDING = 0.005

type Width = (text: string) => number

/** The longest beginning of a word that fits with a hyphen: by syllables, and by letters only if not even one fits. */
function headOf(word: string, room: number, width: Width, hyphenate: Hyphenate): string {
  const parts = hyphenate(word)
  let head = ''
  let best = ''
  for (const part of parts.slice(0, -1)) {
    head += part
    if (width(`${head}-`) > room) break
    if (best === '' || word.length - head.length >= LEAST_REST) best = head
  }
  return best
}

function lettersOf(word: string, room: number, width: Width): string {
  let end = 1
  while (end < word.length && width(`${word.slice(0, end + 1)}-`) <= room) end += 1
  return word.slice(0, end)
}

/** Words with what is bound to them, as far as they fit together. */
const wordsOf = (text: string, room: number, width: Width): readonly string[] =>
  bindWords(text)
    .split(' ')
    .flatMap((word) => (width(word) <= room ? [word] : word.split('\u00a0')))

/** Text in lines no wider than a cell. Only a word that is wider than its cell is divided. */
export function wrapCell(text: string, room: number, width: Width, hyphenate: Hyphenate): CellLine[] {
  if (width(text) <= room + ROUNDING) return [{ text, divided: false }]
  const lines: CellLine[] = []
  let current = ''
  const close = (line: string, divided: boolean) => {
    lines.push({ text: line, divided })
    current = ''
  }
  for (const whole of wordsOf(text, room, width)) {
    let word = whole
    while (word !== '') {
      const joined = current === '' ? word : `${current} ${word}`
      if (width(joined) <= room) {
        current = joined
        break
      }
      const before = current === '' ? '' : `${current} `
      const head = headOf(word, room - width(before), width, hyphenate)
      if (head !== '' && width(word) > room) {
        close(before + head, !head.endsWith('-'))
        word = word.slice(head.length)
      } else if (current !== '') {
        close(current, false)
      } else {
        const letters = lettersOf(word, room, width)
        close(letters, letters.length < word.length)
        word = word.slice(letters.length)
      }
    }
  }
  if (current !== '') close(current, false)
  return lines
}

/** The same with room for a mark behind the last word, from which it is never parted. */
export function wrapMarked(text: string, room: number, width: Width, hyphenate: Hyphenate, mark: number): CellLine[] {
  if (mark === 0) return wrapCell(text, room, width, hyphenate)
  const bound = bindWords(text)
  const ends = (part: string): boolean => bound.endsWith(part.slice(part.lastIndexOf(' ') + 1))
  return wrapCell(text, room, (part) => width(part) + (ends(part) ? mark : 0), hyphenate)
}
