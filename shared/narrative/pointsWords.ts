import { formatNumber, formatPercent, type Language } from '../danish.ts'
import { compare, type Fraction, fraction, roundedUnits, subtract } from '../quantities.ts'
import { changeVocabulary } from './changeVocabulary.ts'
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

/** "ét procentpoint", "1,4 procentpoint"; whole points up to ten in words. */
export function pointsCounted(points: Fraction, decimals = 0, language: Language = 'da'): string {
  const one = decimals === 0 && points.numerator === points.denominator
  const unit = language === 'da' ? 'procentpoint' : `percentage point${one ? '' : 's'}`
  return `${decimals === 0 ? numberInWords(points, 'et', language) : formatNumber(points, decimals, language)} ${unit}`
}

/**
 * R6: two shares and their difference, such that a reader who subtracts the shown shares gets the shown difference;
 * where whole percent cannot do that, all three have one decimal.
 */
export function shareChange(from: Fraction, to: Fraction, language: Language = 'da'): ShareChange {
  const difference = magnitude(subtract(to, from))
  const shown = roundedUnits(to) - roundedUnits(from)
  const agrees = (shown < 0n ? -shown : shown) === roundedUnits(difference)
  const decimals = agrees ? 0 : 1
  const whole = fraction(Number(roundedUnits(difference)))
  return {
    from: formatPercent(from, decimals, language),
    to: formatPercent(to, decimals, language),
    points: pointsCounted(agrees ? whole : difference, decimals, language),
  }
}

/** The change of a share: always percentage points, never percent of percent. */
export function pointsInWords(
  from: Fraction,
  to: Fraction,
  form: ChangeForm = 'noun',
  language: Language = 'da',
): string {
  const direction = directionOf(from, to)
  const { same, nearly, up, down, by } = changeVocabulary[language]
  if (direction === 'none') return same[form]
  if (compare(magnitude(subtract(to, from)), HALF_POINT) < 0) return nearly[form]
  const { points } = shareChange(from, to, language)
  const words = direction === 'up' ? up : down
  return form === 'verb' ? `${words.verb} ${by.verb} ${points}` : `${words.article} ${words.noun} ${by.noun} ${points}`
}
