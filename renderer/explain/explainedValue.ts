import type { MetricExplanation } from '../../shared/contract/statistics.ts'
import type { Language } from '../../shared/danish.ts'
import { withUnit } from '../../shared/statistics/explain/unitWords.ts'
import type { MetricKind } from '../../shared/statistics/metric.ts'

/** Kinds that are differences: a rise shows its sign, as a fall does. */
const differences: ReadonlySet<MetricKind> = new Set(['change', 'points', 'overrepresentation'])

/** The value with its sign and with units of money and per cent; what is counted otherwise stands in the label. */
export function explainedValue(
  { display, unit, kind }: Pick<MetricExplanation, 'display' | 'unit' | 'kind'>,
  language: Language,
): string {
  const rises = differences.has(kind) && /^\d/.test(display) && /[1-9]/.test(display)
  const text = rises ? `+${display}` : display
  return /^\d|^[+\u2212-]\d/.test(text) && /^(%|pp|kr\.)/.test(unit) ? withUnit(text, unit, language) : text
}
