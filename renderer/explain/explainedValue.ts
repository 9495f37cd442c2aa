import type { MetricExplanation } from '../../shared/contract/statistics.ts'
import type { Language } from '../../shared/danish.ts'
import { withUnit } from '../../shared/statistics/explain/unitWords.ts'
import type { MetricKind } from '../../shared/statistics/metric.ts'

/** Kinds that are differences: a rise shows its sign, as a fall does. */
const differences: ReadonlySet<MetricKind> = new Set(['change', 'points', 'overrepresentation'])

/** Amounts and rates that are differences themselves: the catalogue gives them the kind of what they are differences of. */
const DIFFERENCE = /-(gap|change|deviation)(-(quantity|price))?$/

/** The value with its sign and with units of money and per cent; what is counted otherwise stands in the label. */
export function explainedValue(
  { metric, display, unit, kind }: Pick<MetricExplanation, 'metric' | 'display' | 'unit' | 'kind'>,
  language: Language,
): string {
  const isDifference = differences.has(kind) || DIFFERENCE.test(metric)
  const rises = isDifference && /^\d/.test(display) && /[1-9]/.test(display)
  const text = rises ? `+${display}` : display
  return /^\d|^[+\u2212-]\d/.test(text) && /^(%|pp|kr\.)/.test(unit) ? withUnit(text, unit, language) : text
}
