import { formatSigned, type Language } from '../../danish.ts'
import { type Fraction, roundedUnits, subtract } from '../../quantities.ts'
import type { MetricDefinition } from '../../statistics/metric.ts'

const NO_BREAK_SPACE = '\u00a0'
const MOST_DECIMALS = 6

/** Enough decimals that a difference is not shown as none. */
function decimalsFor(difference: Fraction, least: number): number {
  for (let decimals = least; decimals < MOST_DECIMALS; decimals += 1)
    if (roundedUnits(difference, decimals) !== 0n) return decimals
  return MOST_DECIMALS
}

/** How much a number has become more or less: "+12", "−3 procentpoint", "+4.250 kr."; null where nothing can be subtracted. */
export function differenceText(
  before: Fraction | null,
  after: Fraction | null,
  { kind, decimals }: Pick<MetricDefinition, 'kind' | 'decimals'>,
  language: Language,
): string | null {
  if (before === null || after === null) return null
  const difference = subtract(after, before)
  if (difference.numerator === 0) return null
  const text = formatSigned(difference, decimalsFor(difference, kind === 'money' ? 0 : decimals), language)
  switch (kind) {
    case 'share':
    case 'change':
    case 'points':
    case 'overrepresentation':
      return `${text} ${language === 'da' ? 'procentpoint' : 'percentage points'}`
    case 'money':
      return language === 'da' ? `${text}${NO_BREAK_SPACE}kr.` : `DKK${NO_BREAK_SPACE}${text}`
    default:
      return text
  }
}
