import { type IsoDate, isoDate } from '../../../../shared/dates.ts'
import type { Sex } from '../../../../shared/domain/cases.ts'

/** A CPR number taken apart. `digits` goes into the pseudonym and nowhere else. */
export interface Cpr {
  /** Ten characters; electronic stand-ins hold two letters. */
  readonly digits: string
  readonly birth: IsoDate
  readonly sex: Sex
  /** A replacement number (day + 60), given to people without a CPR number. */
  readonly replacement: boolean
  /** An electronic stand-in: X-eCPR of the whole country, D-eCPR of a region. */
  readonly standIn: boolean
  /** A leading zero had been lost on the way through a spreadsheet. */
  readonly zeroRestored: boolean
  /** Holds the modulus 11 check. Only a sign of what a column is: valid numbers without it exist since 2007. */
  readonly checked: boolean
}

/** Why a text is no CPR number, as far as a person can do something about it. */
export type CprFault = 'scientific' | 'incomplete' | 'form'

/** The seventh digit and the two of the year give the century. */
function birthYear(seventh: number, twoDigits: number): number {
  if (seventh <= 3) return 1900 + twoDigits
  if (seventh === 4 || seventh === 9) return (twoDigits <= 36 ? 2000 : 1900) + twoDigits
  return (twoDigits <= 57 ? 2000 : 1800) + twoDigits
}

/** Electronic stand-ins: 0 and 1 are the last century, 6 and 7 this one. */
const standInYear = (century: string, twoDigits: number): number | null =>
  century === '0' || century === '1' ? 1900 + twoDigits : century === '6' || century === '7' ? 2000 + twoDigits : null

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

function holdsModulus11(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < WEIGHTS.length; at += 1) sum += (WEIGHTS[at] ?? 0) * (digits.charCodeAt(at) - 48)
  return sum % 11 === 0
}

const PRINTED = /^\d{6}-\d{4}$/
const HYPHEN = /^(\d{5,6})\s*[-\u2010-\u2015\u2212 ]\s*(\d{4})$/
const ELECTRONIC = /^(\d{6})[-\u2010-\u2015 ]?(\d)([A-Z]{2}\d)$/

/**
 * Reads a CPR number by its form alone. The modulus 11 check is left out on purpose: since 2007 valid numbers fail it,
 * and an authority must not turn them away.
 */
export function parseCpr(text: string): Cpr | null {
  const compact = PRINTED.test(text) ? text.slice(0, 6) + text.slice(7) : text.trim().replace(HYPHEN, '$1$2')
  const zeroRestored = compact.length === 9 && /^\d{9}$/.test(compact)
  const electronic = /[a-z]/i.test(compact) ? ELECTRONIC.exec(compact.toUpperCase()) : null
  const digits = electronic ? electronic.slice(1).join('') : zeroRestored ? `0${compact}` : compact
  if (!electronic && !/^\d{10}$/.test(digits)) return null
  const day = Number(digits.slice(0, 2))
  const replacement = day > 60
  const twoDigits = Number(digits.slice(4, 6))
  const year = electronic ? standInYear(digits[6] ?? '', twoDigits) : birthYear(Number(digits[6]), twoDigits)
  const birth = year === null ? null : isoDate(year, Number(digits.slice(2, 4)), replacement ? day - 60 : day)
  if (birth === null) return null
  return {
    digits,
    birth,
    sex: Number(digits[9]) % 2 === 1 ? 'boy' : 'girl',
    replacement,
    standIn: electronic !== null,
    zeroRestored,
    checked: !electronic && holdsModulus11(digits),
  }
}

/** Called where `parseCpr` gave null. */
export function cprFault(text: string): CprFault {
  const compact = text.trim()
  if (/^\d[.,]\d+e\+?0?\d$/i.test(compact)) return 'scientific'
  return /^\d{6}\s*[-\u2010-\u2015]?\s*(?:[x?*]{1,4}|_{1,4})?$/i.test(compact) ? 'incomplete' : 'form'
}

const CPR_LIKE =
  /(?<!\d)(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?:0[1-9]|1[0-2])\d\d\s?[-\u2010-\u2015 ]?\s?(?:\d{4}|\d[A-Za-z]{2}\d)(?!\d)/
const ALL_CPR_LIKE = new RegExp(CPR_LIKE, 'g')

/** True where a text holds something in the form of a CPR number, a replacement number or an electronic stand-in. */
export const holdsCpr = (text: string): boolean => text.length >= 10 && CPR_LIKE.test(text)

/** For names of files and sheets, and wherever a cell is quoted: the number is blotted out. */
export const maskCpr = (text: string): string => (text.length >= 10 ? text.replace(ALL_CPR_LIKE, '••••••-••••') : text)
