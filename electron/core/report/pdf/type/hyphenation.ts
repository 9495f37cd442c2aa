import type { ReportModel } from '../../../../../shared/report/reportModel.ts'

const LEAST_WORD = 8
const LEAST_PART = 3
/** A word that ends a sentence is divided only when it is this long: no paragraph ends with half a word. */
const LEAST_LAST_WORD = 24
/** A name is divided only when it could hardly fit otherwise. */
const LEAST_NAME = 16
/** What has so many signs and no syllables (a key, a row of letters) is divided anyhow: nothing may leave its column. */
const LEAST_UNREADABLE = 36
const SIGNS_A_PART = /.{1,12}/gsu
const LETTERS = /^\p{L}+$/u
const WORD = /\p{L}+/gu

/** An address may go on in the next line after a slash, without a hyphen. */
const ADDRESS_PARTS = /(?<=[^:/]\/)(?=[^/])/

const shortParts = (part: string): string[] =>
  part.length < LEAST_UNREADABLE ? [part] : (part.match(SIGNS_A_PART) ?? [part])

export type Hyphenate = (word: string) => string[]

type Language = ReportModel['language']

/** The patterns of a language are large: only those asked for are loaded. */
const patterns: Record<Language, () => Promise<{ readonly syllables: Hyphenate }>> = {
  'da-DK': () => import('@react-pdf/hyphenate/da'),
  'en-GB': () => import('@react-pdf/hyphenate/en-gb'),
}

/** Joins syllables that are too short to stand alone at the end or the beginning of a line. */
function joinShortEnds(parts: readonly string[]): string[] {
  const joined = [...parts]
  while (joined.length > 1 && (joined[0]?.length ?? 0) < LEAST_PART) joined.splice(0, 2, `${joined[0]}${joined[1]}`)
  while (joined.length > 1 && (joined.at(-1)?.length ?? 0) < LEAST_PART) {
    joined.splice(-2, 2, `${joined.at(-2)}${joined.at(-1)}`)
  }
  return joined
}

/**
 * Where a word may be divided: syllables of long words, three letters at least on each side, and after a hyphen that
 * is already there. Numbers and codes are never divided.
 */
async function newHyphenator(language: Language): Promise<Hyphenate> {
  const { syllables } = await patterns[language]()
  const cache = new Map<string, string[]>()
  const divide = (word: string): string[] => {
    const pieces = word.includes('://') ? word.split(ADDRESS_PARTS) : word.split(/(?<=\p{L}-)(?=\p{L})/u)
    return pieces.flatMap((piece) => syllablesOf(piece, word)).flatMap(shortParts)
  }
  const syllablesOf = (piece: string, word: string): string[] => {
    const [letters] = piece.match(WORD) ?? []
    if (!letters || word.includes('://') || letters.length < LEAST_WORD || /\d/.test(piece) || !LETTERS.test(letters))
      return [piece]
    if (/^\p{Lu}/u.test(letters) && letters.length < LEAST_NAME) return [piece]
    if (/[.!?]$/.test(piece) && letters.length < LEAST_LAST_WORD) return [piece]
    const start = piece.indexOf(letters)
    const parts = joinShortEnds(syllables(letters))
    const last = parts.length - 1
    return parts.map((part, index) => {
      const before = index === 0 ? piece.slice(0, start) : ''
      const after = index === last ? piece.slice(start + letters.length) : ''
      return before + part + after
    })
  }
  return (word) => {
    const known = cache.get(word)
    if (known) return known
    const parts = divide(word)
    cache.set(word, parts)
    return parts
  }
}

const hyphenators = new Map<Language, Promise<Hyphenate>>()

/** The language's own, with the words that it has divided before. */
export function hyphenator(language: Language): Promise<Hyphenate> {
  const known = hyphenators.get(language) ?? newHyphenator(language)
  hyphenators.set(language, known)
  return known
}
