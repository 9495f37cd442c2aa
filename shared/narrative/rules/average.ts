import { formatKroner, formatNumber, type Language } from '../../danish.ts'
import { type Fraction, fraction, roundedUnits } from '../../quantities.ts'
import { pointsCounted } from '../pointsWords.ts'
import type { QuantityKind } from './quantity.ts'

function sizeInWords(size: Fraction, kind: QuantityKind, decimals: number, language: Language): string {
  if (kind === 'money') return formatKroner(size, language)
  if (kind === 'share') return pointsCounted(size, decimals, language)
  return formatNumber(size, decimals, language)
}

type Comparison = readonly [more: string, less: string]

const words: Readonly<Record<Language, Readonly<Record<QuantityKind, Comparison>> & { readonly same: string }>> = {
  da: {
    count: ['flere end gennemsnittet', 'færre end gennemsnittet'],
    share: ['over gennemsnittet', 'under gennemsnittet'],
    money: ['mere end gennemsnittet', 'mindre end gennemsnittet'],
    rate: ['over gennemsnittet', 'under gennemsnittet'],
    same: 'det samme som gennemsnittet',
  },
  en: {
    count: ['more than the average', 'fewer than the average'],
    share: ['above the average', 'below the average'],
    money: ['more than the average', 'less than the average'],
    rate: ['above the average', 'below the average'],
    same: 'the same as the average',
  },
}

/**
 * R15: against an average, as the difference of the two displayed amounts, so that a reader can check it:
 * "44.639 kr. mere end gennemsnittet", "tre procentpoint under gennemsnittet".
 */
export function againstAverage(
  value: Fraction,
  average: Fraction,
  kind: QuantityKind = 'money',
  decimals = 0,
  language: Language = 'da',
): string {
  const units = roundedUnits(value, decimals) - roundedUnits(average, decimals)
  if (units === 0n) return words[language].same
  const size = fraction(Number(units < 0n ? -units : units), 10 ** decimals)
  const [more, less] = words[language][kind]
  return `${sizeInWords(size, kind, decimals, language)} ${units > 0n ? more : less}`
}
