import { formatNumber, formatPercent } from '../danish.ts'
import { compare, type Fraction, fraction, roundedUnits, subtract } from '../quantities.ts'
import type { ChangeForm } from './changeWords.ts'
import { directionOf } from './changeWords.ts'
import { numberInWords } from './numberWords.ts'
import { magnitude } from './percentWords.ts'

const HALF_POINT = fraction(1, 2)

export interface ShareChange {
  readonly from: string
  readonly to: string
  /** "seks procentpoint", "ét procentpoint", "1,4 procentpoint". */
  readonly points: string
}

/**
 * R6: two shares and their difference, such that a reader who subtracts the shown shares gets the shown difference;
 * where whole percent cannot do that, all three have one decimal.
 */
export function shareChange(from: Fraction, to: Fraction): ShareChange {
  const difference = magnitude(subtract(to, from))
  const shown = roundedUnits(to) - roundedUnits(from)
  const agrees = (shown < 0n ? -shown : shown) === roundedUnits(difference)
  const decimals = agrees ? 0 : 1
  const whole = fraction(Number(roundedUnits(difference)))
  return {
    from: formatPercent(from, decimals),
    to: formatPercent(to, decimals),
    points: `${agrees ? numberInWords(whole, 'et') : formatNumber(difference, 1)} procentpoint`,
  }
}

/** The change of a share: always percentage points, never percent of percent. */
export function pointsInWords(from: Fraction, to: Fraction, form: ChangeForm = 'noun'): string {
  const direction = directionOf(from, to)
  if (direction === 'none') return 'uændret'
  if (compare(magnitude(subtract(to, from)), HALF_POINT) < 0) return 'stort set uændret'
  const { points } = shareChange(from, to)
  if (form === 'verb') return `${direction === 'up' ? 'steget' : 'faldet'} med ${points}`
  return `${direction === 'up' ? 'en stigning' : 'et fald'} på ${points}`
}
