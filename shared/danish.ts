import type { IsoDate } from './dates.ts'
import { type Fraction, roundedUnits } from './quantities.ts'

export type Language = 'da' | 'en'

const NO_BREAK_SPACE = '\u00a0'
const MINUS = '\u2212'

const grouping: Record<Language, { thousands: string; decimal: string }> = {
  da: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
}

/**
 * A number for people: thousands point from four digits (Folketinget's rule), decimal comma, true minus sign.
 * The only place where a figure is rounded.
 */
export function formatNumber(value: Fraction, decimals = 0, language: Language = 'da'): string {
  const units = roundedUnits(value, decimals)
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const { thousands, decimal } = grouping[language]
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  const fractionPart = decimals > 0 ? decimal + digits.slice(-decimals) : ''
  return (units < 0n ? MINUS : '') + grouped + fractionPart
}

/** With an explicit plus, for deviations and changes. Zero after rounding has no sign. */
export function formatSigned(value: Fraction, decimals = 0, language: Language = 'da'): string {
  return (roundedUnits(value, decimals) > 0n ? '+' : '') + formatNumber(value, decimals, language)
}

export const formatPercent = (value: Fraction, decimals = 0, language: Language = 'da'): string =>
  formatNumber(value, decimals, language) + (language === 'da' ? `${NO_BREAK_SPACE}%` : '%')

/** Whole kroner; `value` is kroner, not øre. */
export const formatKroner = (value: Fraction, language: Language = 'da'): string =>
  language === 'da'
    ? `${formatNumber(value, 0, 'da')}${NO_BREAK_SPACE}kr.`
    : `DKK${NO_BREAK_SPACE}${formatNumber(value, 0, 'en')}`

const monthNames: Record<Language, readonly string[]> = {
  da: [
    'januar',
    'februar',
    'marts',
    'april',
    'maj',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

export const monthName = (month: number, language: Language = 'da'): string =>
  monthNames[language][month - 1] ?? String(month)

/** jan, feb, mar … */
export const shortMonthName = (month: number, language: Language = 'da'): string =>
  monthName(month, language).slice(0, 3)

/** `20. januar 2014` / `20 January 2014`. */
export function formatDate(date: IsoDate, language: Language = 'da'): string {
  const [year, month, day] = [date.slice(0, 4), Number(date.slice(5, 7)), Number(date.slice(8, 10))]
  return `${day}${language === 'da' ? '.' : ''} ${monthName(month, language)} ${year}`
}

/** For comparing labels: lower case, single spaces, the letters æ ø å kept as letters of their own. */
export const fold = (text: string): string =>
  text.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('da-DK')

const collator = new Intl.Collator('da-DK', { numeric: true })

/** Danish alphabetical order (æ ø å last, aa as å), numbers by value. */
export const compareDanish = (a: string, b: string): number => collator.compare(a, b)
