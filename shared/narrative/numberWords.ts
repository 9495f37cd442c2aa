import { formatNumber } from '../danish.ts'
import type { Fraction } from '../quantities.ts'

/** Common gender takes "én" (en underretning), neuter "ét" (et barn). */
export type Gender = 'en' | 'et'

const words = ['nul', '', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'] as const

const isWholeUpToTen = (value: Fraction): boolean =>
  value.denominator === 1 && value.numerator >= 0 && value.numerator <= 10

/** R9: zero to ten in words, everything else in digits. */
export function numberInWords(value: Fraction, gender: Gender = 'en'): string {
  if (!isWholeUpToTen(value)) return formatNumber(value)
  if (value.numerator === 1) return gender === 'en' ? 'én' : 'ét'
  return words[value.numerator] ?? formatNumber(value)
}

export interface Noun {
  readonly singular: string
  readonly plural: string
  readonly gender: Gender
}

/** "ingen møder", "ét møde", "20 møder". */
export function counted(value: Fraction, noun: Noun): string {
  if (value.numerator === 0) return `ingen ${noun.plural}`
  const one = value.numerator === 1 && value.denominator === 1
  return `${numberInWords(value, noun.gender)} ${one ? noun.singular : noun.plural}`
}
