import { type IsoDate, isoDate } from '../../../../shared/dates.ts'
import type { Sex } from '../../../../shared/domain/cases.ts'

/** A CPR number taken apart. `digits` goes into the pseudonym and nowhere else. */
export interface Cpr {
  readonly digits: string
  readonly birth: IsoDate
  readonly sex: Sex
  /** A replacement number (day + 60), given to people without a CPR number. */
  readonly replacement: boolean
  /** A leading zero had been lost on the way through a spreadsheet. */
  readonly zeroRestored: boolean
}

/** The seventh digit and the two of the year give the century. */
function birthYear(seventh: number, twoDigits: number): number {
  if (seventh <= 3) return 1900 + twoDigits
  if (seventh === 4 || seventh === 9) return (twoDigits <= 36 ? 2000 : 1900) + twoDigits
  return (twoDigits <= 57 ? 2000 : 1800) + twoDigits
}

/**
 * Reads a CPR number by its form alone. The modulus 11 check is left out on purpose: since 2007 valid numbers fail it,
 * and an authority must not turn them away.
 */
export function parseCpr(text: string): Cpr | null {
  const compact = text.trim().replace(/^(\d{5,6})\s*[-\u2010-\u2015 ]\s*(\d{4})$/, '$1$2')
  const zeroRestored = /^\d{9}$/.test(compact)
  const digits = zeroRestored ? `0${compact}` : compact
  if (!/^\d{10}$/.test(digits)) return null
  const day = Number(digits.slice(0, 2))
  const replacement = day > 60
  const year = birthYear(Number(digits[6]), Number(digits.slice(4, 6)))
  const birth = isoDate(year, Number(digits.slice(2, 4)), replacement ? day - 60 : day)
  if (birth === null) return null
  return { digits, birth, sex: Number(digits[9]) % 2 === 1 ? 'boy' : 'girl', replacement, zeroRestored }
}

const CPR_LIKE =
  /(?<!\d)(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?:0[1-9]|1[0-2])\d\d\s?[-\u2010-\u2015 ]?\s?(?:\d{4}|\d[A-Za-z]{2}\d)(?!\d)/

/** True where a text holds something in the form of a CPR number, a replacement number or an electronic stand-in. */
export const holdsCpr = (text: string): boolean => CPR_LIKE.test(text)

/** For names of files and sheets, and wherever a cell is quoted: the number is blotted out. */
export const maskCpr = (text: string): string => text.replace(new RegExp(CPR_LIKE, 'g'), '••••••-••••')
