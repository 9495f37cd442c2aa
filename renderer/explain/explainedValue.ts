import type { MetricExplanation } from '../../shared/contract/statistics.ts'
import type { Language } from '../../shared/danish.ts'

/** The value with the units that both languages have; what is counted otherwise stands in the label. */
export function explainedValue(
  { display, unit }: Pick<MetricExplanation, 'display' | 'unit'>,
  language: Language,
): string {
  if (unit === '%') return language === 'da' ? `${display}\u00a0%` : `${display}%`
  if (unit === 'kr.') return language === 'da' ? `${display}\u00a0kr.` : `DKK\u00a0${display}`
  return display
}
