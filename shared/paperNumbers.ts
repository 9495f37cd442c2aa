import {
  formatDate,
  formatKroner,
  formatNumber,
  formatPercent,
  formatSigned,
  type Language,
  monthName,
} from './danish.ts'
import type { IsoDate } from './dates.ts'
import type { Fraction } from './quantities.ts'

/** Numbers and dates as a report in one language writes them. Rounding itself is done in one place, `formatNumber`. */
export interface PaperNumbers {
  readonly number: (value: Fraction, decimals?: number) => string
  /** With an explicit plus, for deviations and changes. */
  readonly signed: (value: Fraction, decimals?: number) => string
  /** `88 %` in Danish, `88%` in English. */
  readonly percent: (value: Fraction, decimals?: number) => string
  /** `1.234 kr.` in Danish, `DKK 1,234` in English. */
  readonly kroner: (value: Fraction) => string
  readonly date: (date: IsoDate) => string
  readonly month: (month: number) => string
}

const numbersFor = (language: Language): PaperNumbers => ({
  number: (value, decimals = 0) => formatNumber(value, decimals, language),
  signed: (value, decimals = 0) => formatSigned(value, decimals, language),
  percent: (value, decimals = 0) => formatPercent(value, decimals, language),
  kroner: (value) => formatKroner(value, language),
  date: (date) => formatDate(date, language),
  month: (month) => monthName(month, language),
})

/** One for each language that a report can be in. */
export const paperNumbers: Readonly<Record<Language, PaperNumbers>> = { da: numbersFor('da'), en: numbersFor('en') }
