import { fold } from '../../../danish.ts'

/** Something that the text speaks of: a concept, a category of a code list, a municipality, or a year. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly keys: readonly string[]
}

interface Phrase {
  readonly words: readonly string[]
  readonly keys: Set<string>
}

const WORD = /[\p{L}\d§]+(?:[-’'][\p{L}\d]+)*/gu

interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

export const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(WORD)].map((match) => ({
    text: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))

/** No open word is shorter. */
const LETTERS = 3

const fits = (pattern: string, word: string): boolean =>
  pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern

/** A book of phrases; in a text the longest phrase at each word is taken, so that "underretningsmøde" is no "underretning". */
export class PhraseBook {
  readonly #byStart = new Map<string, Phrase[]>()
  readonly #known = new Map<string, Phrase>()
  /** Phrases that begin with an open word, by the word's first letters. */
  readonly #wild = new Map<string, Phrase[]>()
  readonly #seen = new Map<string, readonly Mention[]>()

  add(phrase: string, key: string): void {
    const name = fold(phrase)
    const known = this.#known.get(name)
    if (known) {
      known.keys.add(key)
      return
    }
    const words = name
      .split(/\s+/)
      .flatMap((part) => (part.endsWith('*') ? [part] : tokensOf(part).map(({ text }) => text)))
    const [first] = words
    if (first === undefined) return
    const made: Phrase = { words, keys: new Set([key]) }
    this.#known.set(name, made)
    const [shelf, place] = first.endsWith('*') ? [this.#wild, first.slice(0, LETTERS)] : [this.#byStart, first]
    shelf.set(place, [...(shelf.get(place) ?? []), made])
  }

  /** Most words first, then most letters: "underretningsmøde*" before "underretning*". */
  #at(tokens: readonly Token[], index: number): readonly Phrase[] {
    const first = tokens[index]
    if (!first) return []
    const candidates = [
      ...(this.#byStart.get(first.text) ?? []),
      ...(this.#wild.get(first.text.slice(0, LETTERS)) ?? []),
    ].filter(({ words }) => words.every((word, step) => fits(word, tokens[index + step]?.text ?? '')))
    const size = ({ words }: Phrase): number => words.length * 1000 + words.join('').replaceAll('*', '').length
    const longest = Math.max(...candidates.map(size))
    return candidates.filter((each) => size(each) === longest)
  }

  mentionsIn(text: string): readonly Mention[] {
    const known = this.#seen.get(text)
    if (known) return known
    const tokens = tokensOf(text)
    const found: Mention[] = []
    for (let index = 0; index < tokens.length; ) {
      const phrases = this.#at(tokens, index)
      const [one] = phrases
      const length = one?.words.length ?? 0
      const [start, end] = [tokens[index], tokens[index + length - 1]]
      if (start && end && length > 0)
        found.push({ start: start.start, end: end.end, keys: phrases.flatMap(({ keys }) => [...keys]) })
      index += Math.max(length, 1)
    }
    this.#seen.set(text, found)
    return found
  }
}
