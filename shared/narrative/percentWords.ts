import { formatPercent, type Language } from '../danish.ts'
import { compare, type Fraction, fraction, multiply, roundedUnits, subtract } from '../quantities.ts'

/** `hedged` for headline phrases ("udgør knap 18 %"), `plain` for lists, or a fixed number of decimals. */
export type PercentStyle = 'hedged' | 'plain' | { readonly decimals: number }

export const magnitude = (value: Fraction): Fraction =>
  value.numerator < 0 ? { numerator: -value.numerator, denominator: value.denominator } : value

const NEAR_ENOUGH = fraction(1, 10)
const WIDEST_HEDGE = fraction(15, 100)

export const hedges: Readonly<Record<Language, { readonly below: string; readonly above: string }>> = {
  da: { below: 'knap ', above: 'godt ' },
  en: { below: 'just under ', above: 'just over ' },
}

type Precision = { readonly hedge: 'below' | 'above' | null; readonly decimals: number }

/** R3: how a positive percentage is best said. Hedges are refused where they would stretch the number too far. */
function hedgedPrecision(value: Fraction): Precision {
  const rounded = fraction(Number(roundedUnits(value)))
  const distance = magnitude(subtract(value, rounded))
  if (rounded.numerator !== 0 && compare(distance, NEAR_ENOUGH) <= 0) return { hedge: null, decimals: 0 }
  if (rounded.numerator === 0 || compare(distance, multiply(WIDEST_HEDGE, rounded)) > 0) {
    return { hedge: null, decimals: value.numerator === 0 ? 0 : 1 }
  }
  return { hedge: compare(value, rounded) < 0 ? 'below' : 'above', decimals: 0 }
}

/** A percentage in running text, without sign: the words around it carry the direction. */
export function percentInWords(value: Fraction, style: PercentStyle = 'hedged', language: Language = 'da'): string {
  const size = magnitude(value)
  if (typeof style === 'object') return formatPercent(size, style.decimals, language)
  if (style === 'plain') return formatPercent(size, 0, language)
  const { hedge, decimals } = hedgedPrecision(size)
  return (hedge === null ? '' : hedges[language][hedge]) + formatPercent(size, decimals, language)
}
