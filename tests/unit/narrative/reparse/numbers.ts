import { expect } from 'vitest'
import type { Language } from '../../../../shared/danish.ts'
import { compare, type Fraction, fraction, multiply, subtract } from '../../../../shared/quantities.ts'

const words: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  da: { ingen: 0, nul: 0, én: 1, ét: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, syv: 7, otte: 8, ni: 9, ti: 10 },
  en: {
    none: 0,
    no: 0,
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
  },
}
const anyWord = (language: Language): string => Object.keys(words[language]).join('|')

/** A number as it stands in a sentence, for use in a regular expression; its unit comes with it. */
export const numberPattern: Readonly<Record<Language, string>> = {
  da: `((?:−?\\d{1,3}(?:\\.\\d{3})*(?:,\\d+)?|${anyWord('da')})(?: (?:%|kr\\.))?)`,
  en: `((?:DKK )?(?:−?\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?%?|\\b(?:${anyWord('en')})\\b))`,
}
export const YEAR = '(\\d{4})'

export interface Read {
  readonly value: Fraction
  readonly decimals: number
  readonly unit: '%' | 'kr.' | ''
}

const digits: Readonly<Record<Language, { readonly form: RegExp; readonly thousands: string }>> = {
  da: { form: /^(−?)(\d{1,3}(?:\.\d{3})*)(?:,(\d+))?$/, thousands: '.' },
  en: { form: /^(−?)(\d{1,3}(?:,\d{3})*)(?:\.(\d+))?$/, thousands: ',' },
}

/** Parts a number from its unit: "12 kr.", "12 %"; "DKK 12", "12%". */
function parted(text: string, language: Language): readonly [number: string, unit: Read['unit']] {
  const kroner = language === 'da' ? / kr\.$/ : /^DKK /
  if (kroner.test(text)) return [text.replace(kroner, ''), 'kr.']
  return / ?%$/.test(text) ? [text.replace(/ ?%$/, ''), '%'] : [text, '']
}

/** Reads a number back, independently of how it was written. */
export function readNumber(text: string, language: Language = 'da'): Read {
  const [number, unit] = parted(text, language)
  const word = words[language][number]
  if (word !== undefined) return { value: fraction(word), decimals: 0, unit }
  const { form, thousands } = digits[language]
  const match = form.exec(number)
  if (!match) throw new Error(`No number in the language ${language}: ${text}`)
  const [, sign, whole = '', decimals = ''] = match
  const units = Number(whole.replaceAll(thousands, '') + decimals) * (sign ? -1 : 1)
  return { value: fraction(units, 10 ** decimals.length), decimals: decimals.length, unit }
}

export const absolute = (value: Fraction): Fraction => (value.numerator < 0 ? subtract(fraction(0), value) : value)

/** The number shown is the value, to half a unit of its last place. */
export function expectShows(text: string, value: Fraction, language: Language = 'da'): void {
  const { value: shown, decimals } = readNumber(text, language)
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
