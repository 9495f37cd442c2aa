import { formatPercent } from '../danish.ts'
import { compare, type Fraction, fraction, multiply, roundedUnits, subtract } from '../quantities.ts'

/** `hedged` for headline phrases ("udgør knap 18 %"), `plain` for lists, or a fixed number of decimals. */
export type PercentStyle = 'hedged' | 'plain' | { readonly decimals: number }

export const magnitude = (value: Fraction): Fraction =>
  value.numerator < 0 ? { numerator: -value.numerator, denominator: value.denominator } : value

const NEAR_ENOUGH = fraction(1, 10)
const WIDEST_HEDGE = fraction(15, 100)

type Precision = { readonly hedge: '' | 'knap ' | 'godt '; readonly decimals: number }

/** R3: how a positive percentage is best said. Hedges are refused where they would stretch the number too far. */
function hedgedPrecision(value: Fraction): Precision {
  const rounded = fraction(Number(roundedUnits(value)))
  const distance = magnitude(subtract(value, rounded))
  if (rounded.numerator !== 0 && compare(distance, NEAR_ENOUGH) <= 0) return { hedge: '', decimals: 0 }
  if (rounded.numerator === 0 || compare(distance, multiply(WIDEST_HEDGE, rounded)) > 0) {
    return { hedge: '', decimals: value.numerator === 0 ? 0 : 1 }
  }
  return { hedge: compare(value, rounded) < 0 ? 'knap ' : 'godt ', decimals: 0 }
}

/** A percentage in running text, without sign: the words around it carry the direction. */
export function percentInWords(value: Fraction, style: PercentStyle = 'hedged'): string {
  const size = magnitude(value)
  if (typeof style === 'object') return formatPercent(size, style.decimals)
  if (style === 'plain') return formatPercent(size, 0)
  const { hedge, decimals } = hedgedPrecision(size)
  return hedge + formatPercent(size, decimals)
}
