import { formatDate, formatNumber, type Language } from '../../danish.ts'
import { type Fraction, fraction, roundedUnits } from '../../quantities.ts'
import type { MetricValue } from '../metric.ts'
import type { MetricSet } from '../metricSet.ts'
import { withUnit } from './unitWords.ts'

const NONE = '–'
const MOST_DECIMALS = 6

/** The value as it is shown on its own, without its unit. */
export function displayed({ value, date }: MetricValue, decimals: number, language: Language): string {
  if (date) return formatDate(date, language)
  return value === null ? NONE : formatNumber(value, decimals, language)
}

/** The same with its unit: "399 underretninger", "4,3 %". */
export function displayedWithUnit(value: MetricValue, metrics: MetricSet, language: Language): string {
  const text = displayed(value, metrics.definitionOf(value.metric).decimals, language)
  return text === NONE ? text : withUnit(text, metrics.unitOf(value.metric, value.dims), language)
}

/** Unrounded: a whole number, a decimal number where it ends soon, else a fraction. */
export function exactly({ value, date }: MetricValue, language: Language): string {
  if (date) return date
  if (value === null) return NONE
  const decimals = decimalsNeeded(value)
  if (decimals !== null) return formatNumber(value, decimals, language)
  const whole = (part: number) => formatNumber(fraction(part), 0, language)
  return `${whole(value.numerator)} / ${whole(value.denominator)}`
}

/** How the shown number was made from the exact one. */
export function roundingWords({ value, date }: MetricValue, decimals: number, language: Language): string {
  const danish = language === 'da'
  if (date) return danish ? 'En dato afrundes ikke.' : 'A date is not rounded.'
  if (value === null) return danish ? 'Der er intet tal at afrunde.' : 'There is no number to round.'
  const needed = decimalsNeeded(value)
  if (needed !== null && needed <= decimals) return danish ? 'Ikke afrundet.' : 'Not rounded.'
  return danish
    ? `Afrundet til ${placesWords(decimals, 'da')}; en halv rundes væk fra nul. Der regnes videre med det uafrundede tal.`
    : `Rounded to ${placesWords(decimals, 'en')}; a half is rounded away from zero. Calculations go on with the unrounded number.`
}

function placesWords(decimals: number, language: Language): string {
  if (decimals === 0) return language === 'da' ? 'helt tal' : 'a whole number'
  if (decimals === 1) return '1 decimal'
  return language === 'da' ? `${decimals} decimaler` : `${decimals} decimals`
}

/** How many decimals show the number in full; null where it does not end within a few. */
function decimalsNeeded(value: Fraction): number | null {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    const scale = 10n ** BigInt(decimals)
    if (roundedUnits(value, decimals) * BigInt(value.denominator) === BigInt(value.numerator) * scale) return decimals
  }
  return null
}
