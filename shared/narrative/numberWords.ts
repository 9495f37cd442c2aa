import { formatNumber, type Language } from '../danish.ts'
import type { Fraction } from '../quantities.ts'

/** Common gender takes "én" (en underretning), neuter "ét" (et barn). */
export type Gender = 'en' | 'et'

const words: Readonly<Record<Language, readonly string[]>> = {
  da: ['nul', '', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
}

const isWholeUpToTen = (value: Fraction): boolean =>
  value.denominator === 1 && value.numerator >= 0 && value.numerator <= 10

/** R9: zero to ten in words, everything else in digits. */
export function numberInWords(value: Fraction, gender: Gender = 'en', language: Language = 'da'): string {
  if (!isWholeUpToTen(value)) return formatNumber(value, 0, language)
  if (value.numerator === 1 && language === 'da') return gender === 'en' ? 'én' : 'ét'
  return words[language][value.numerator] ?? formatNumber(value, 0, language)
}

export interface Noun {
  readonly singular: string
  readonly plural: string
  readonly gender: Gender
}

/** "ingen møder", "ingen af børnene"; in English "no meetings", "none of the children". */
const none = (plural: string, language: Language): string =>
  language === 'da' ? 'ingen' : plural.startsWith('of ') ? 'none' : 'no'

/** "ingen møder", "ét møde", "20 møder". */
export function counted(value: Fraction, noun: Noun, language: Language = 'da'): string {
  if (value.numerator === 0) return `${none(noun.plural, language)} ${noun.plural}`
  const one = value.numerator === 1 && value.denominator === 1
  return `${numberInWords(value, noun.gender, language)} ${one ? noun.singular : noun.plural}`
}
