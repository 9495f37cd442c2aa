import { fold } from '../../../shared/danish.ts'

/** Headers are compared without case, spacing, hyphens and closing points: "CPR-nr." and "cpr nr" are one. */
export const foldHeader = (text: string): string =>
  fold(text).replace(/[-–_]/g, ' ').replace(/[.:*]/g, '').replace(/\s+/g, ' ').trim()

export const isOneOf = (text: string, synonyms: readonly string[]): boolean => {
  const folded = foldHeader(text)
  return synonyms.some((synonym) => foldHeader(synonym) === folded)
}

/** True where the text begins with one of the synonyms ("Budget 2013", "Opgjort pr. 20-01-2014"). */
export const beginsWithOneOf = (text: string, synonyms: readonly string[]): boolean => {
  const folded = foldHeader(text)
  return synonyms.some((synonym) => folded === foldHeader(synonym) || folded.startsWith(`${foldHeader(synonym)} `))
}
