import { fold } from '../../../shared/danish.ts'

const LONGEST_FOLDED = 200

/**
 * Headers are compared without case, spacing, punctuation and the ways of writing æ, ø, å and "nummer": "CPR-nr.",
 * "cpr nummer" and "CPR_NR" are one.
 */
export const foldHeader = (text: string): string =>
  fold(text.slice(0, LONGEST_FOLDED))
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replace(/[^\p{L}\d§%]+/gu, ' ')
    .replace(/nummer(?= |$)/g, 'nr')
    .replace(/ nr(?= |$)/g, 'nr')
    .trim()

/** Synonyms come from the profiles and are asked for with every cell: each list is folded once. */
const foldedLists = new WeakMap<readonly string[], readonly string[]>()

export function foldedList(synonyms: readonly string[]): readonly string[] {
  const known = foldedLists.get(synonyms)
  if (known) return known
  const folded = synonyms.map(foldHeader)
  foldedLists.set(synonyms, folded)
  return folded
}

export const isOneOf = (text: string, synonyms: readonly string[]): boolean =>
  foldedList(synonyms).includes(foldHeader(text))

/** True where the text begins with one of the synonyms ("Budget 2013", "Opgjort pr. 20-01-2014"). */
export const beginsWithOneOf = (text: string, synonyms: readonly string[]): boolean => {
  const folded = foldHeader(text)
  return foldedList(synonyms).some((synonym) => folded === synonym || folded.startsWith(`${synonym} `))
}
