import { fold } from '../../../shared/danish.ts'

/** Headers are compared without case, spacing, hyphens and closing points: "CPR-nr." and "cpr nr" are one. */
export const foldHeader = (text: string): string =>
  fold(text).replace(/[-–_]/g, ' ').replace(/[.:*]/g, '').replace(/\s+/g, ' ').trim()

/** Synonyms come from the profiles and are asked for with every cell: each list is folded once. */
const foldedLists = new WeakMap<readonly string[], readonly string[]>()

function foldedList(synonyms: readonly string[]): readonly string[] {
  const known = foldedLists.get(synonyms)
  if (known) return known
  const folded = synonyms.map(foldHeader)
  foldedLists.set(synonyms, folded)
  return folded
}

export const isOneOf = (text: string, synonyms: readonly string[]): boolean =>
  foldedList(synonyms).includes(foldHeader(text))

/** The same for a header that is folded already. */
export const isFoldedOneOf = (folded: string, synonyms: readonly string[]): boolean =>
  foldedList(synonyms).includes(folded)

/** True where the text begins with one of the synonyms ("Budget 2013", "Opgjort pr. 20-01-2014"). */
export const beginsWithOneOf = (text: string, synonyms: readonly string[]): boolean => {
  const folded = foldHeader(text)
  return foldedList(synonyms).some((synonym) => folded === synonym || folded.startsWith(`${synonym} `))
}
