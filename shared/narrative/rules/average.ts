import { formatKroner, formatNumber } from '../../danish.ts'
import { type Fraction, fraction, roundedUnits } from '../../quantities.ts'
import { numberInWords } from '../numberWords.ts'
import type { QuantityKind } from './quantity.ts'

function sizeInWords(size: Fraction, kind: QuantityKind, decimals: number): string {
  if (kind === 'money') return formatKroner(size)
  if (kind === 'share') return `${numberInWords(size, 'et')} procentpoint`
  return formatNumber(size, decimals)
}

const comparative: Readonly<Record<QuantityKind, readonly [more: string, less: string]>> = {
  count: ['flere', 'færre'],
  share: ['over', 'under'],
  money: ['mere', 'mindre'],
  rate: ['over', 'under'],
}

/**
 * R15: against an average, as the difference of the two displayed amounts, so that a reader can check it:
 * "44.639 kr. mere end gennemsnittet", "tre procentpoint under gennemsnittet".
 */
export function againstAverage(value: Fraction, average: Fraction, kind: QuantityKind = 'money', decimals = 0): string {
  const units = roundedUnits(value, decimals) - roundedUnits(average, decimals)
  if (units === 0n) return 'det samme som gennemsnittet'
  const size = fraction(Number(units < 0n ? -units : units), 10 ** decimals)
  const word = comparative[kind][units > 0n ? 0 : 1]
  const than = kind === 'money' || kind === 'count' ? 'end ' : ''
  return `${sizeInWords(size, kind, decimals)} ${word} ${than}gennemsnittet`
}
