import { expect } from 'vitest'
import { compare, type Fraction, fraction, multiply, subtract } from '../../../../shared/quantities.ts'

const words: Readonly<Record<string, number>> = {
  ingen: 0,
  nul: 0,
  én: 1,
  ét: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
  ti: 10,
}

/** A number as it stands in a sentence, for use in a regular expression; its unit comes with it. */
export const NUMBER = `((?:−?\\d{1,3}(?:\\.\\d{3})*(?:,\\d+)?|${Object.keys(words).join('|')})(?: (?:%|kr\\.))?)`
export const YEAR = '(\\d{4})'

export interface Read {
  readonly value: Fraction
  readonly decimals: number
  readonly unit: '%' | 'kr.' | ''
}

/** Reads a number back, independently of how it was written. */
export function readNumber(text: string): Read {
  const [number = '', unit = ''] = text.split(' ')
  const word = words[number]
  const of = unit === '%' || unit === 'kr.' ? unit : ''
  if (word !== undefined) return { value: fraction(word), decimals: 0, unit: of }
  const match = /^(−?)(\d{1,3}(?:\.\d{3})*)(?:,(\d+))?$/.exec(number)
  if (!match) throw new Error(`No Danish number: ${text}`)
  const [, sign, whole = '', decimals = ''] = match
  const units = Number(whole.replaceAll('.', '') + decimals) * (sign ? -1 : 1)
  return { value: fraction(units, 10 ** decimals.length), decimals: decimals.length, unit: of }
}

export const absolute = (value: Fraction): Fraction => (value.numerator < 0 ? subtract(fraction(0), value) : value)

/** The number shown is the value, to half a unit of its last place. */
export function expectShows(text: string, value: Fraction): void {
  const { value: shown, decimals } = readNumber(text)
  const distance = absolute(subtract(shown, value))
  expect(
    compare(distance, fraction(1, 2 * 10 ** decimals)),
    `${text} for ${JSON.stringify(value)}`,
  ).toBeLessThanOrEqual(0)
}

/** `value` is less than `percent` of `whole`, or equal to it where that is allowed. */
export function isWithin(value: Fraction, whole: Fraction, percent: number, orEqual = false): boolean {
  const order = compare(absolute(value), multiply(absolute(whole), fraction(percent, 100)))
  return orEqual ? order <= 0 : order < 0
}
