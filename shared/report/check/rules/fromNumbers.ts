import { formatNumber, formatPercent } from '../../../danish.ts'
import { type Fraction, percentOf } from '../../../quantities.ts'
import { placeOf, type ReadNumber, type ReadSentence } from '../reading.ts'
import type { RawFinding } from './rule.ts'

/** A part of a whole in percent. */
export const percentOfWhole = (part: Fraction, whole: Fraction): Fraction | null =>
  percentOf(part.numerator * whole.denominator, whole.numerator * part.denominator)

/** A whole number that is told exactly. */
export const isCount = ({ typed }: ReadNumber): boolean =>
  typed.form === 'count' && typed.value.denominator === 1 && typed.hedge === null

/** A number that does not follow from others that the text tells. `of`: how it is worked out. */
export function doesNotFollow(
  sentence: ReadSentence['sentence'],
  { typed }: ReadNumber,
  real: Fraction,
  of: string,
): RawFinding {
  const shown = (language: 'da' | 'en'): string =>
    typed.form === 'percent'
      ? formatPercent(real, 1, language)
      : formatNumber(real, Math.max(typed.decimals, 1), language)
  return {
    rule: 'change.sentence',
    severity: 'error',
    place: placeOf(sentence, typed.start),
    said: typed.text,
    evidence: {
      da: `Tallene i teksten (${of}) giver ${shown('da')}.`,
      en: `The numbers of the text (${of}) give ${shown('en')}.`,
    },
    proposal: {
      da: `Skriv ${shown('da')}, eller ret tallene.`,
      en: `Write ${shown('en')}, or correct the numbers.`,
    },
  }
}
