import { formatNumber, formatSigned, type Language } from '../danish.ts'
import { fieldName } from '../statistics/explain/fieldNames.ts'
import { metricName } from '../statistics/explain/metricName.ts'
import { displayed } from '../statistics/explain/numberWords.ts'
import { withUnit } from '../statistics/explain/unitWords.ts'
import { valueWordIn } from '../statistics/explain/valueWords.ts'
import type { Dims, MetricValue } from '../statistics/metric.ts'
import type { MetricSet } from '../statistics/metricSet.ts'
import type { OverviewInput } from './overviewInput.ts'

const NO_BREAK_SPACE = '\u00a0'

/** A number as the overview shows it: its label says what is counted, so only other units are written out. */
export function shortly(value: MetricValue, metrics: MetricSet, language: Language): string {
  const text = displayed(value, metrics.definitionOf(value.metric).decimals, language)
  if (value.value === null || value.kind === 'count' || value.kind === 'rate' || value.kind === 'index') return text
  return withUnit(text, metrics.unitOf(value.metric, value.dims), language)
}

/** A change with its sign: "+15,0 %", "−2,1 pp". Null where it is not defined. */
export function changeWords(change: MetricValue, metrics: MetricSet, language: Language): string | null {
  if (change.value === null) return null
  const text = formatSigned(change.value, metrics.definitionOf(change.metric).decimals, language)
  return change.kind === 'points' ? `${text}${NO_BREAK_SPACE}pp` : withUnit(text, '%', language)
}

/** "Underretninger efter underretter: Skoler", with the place where it is not the one looked at. */
export function numberLabel({ metric, dims }: Pick<MetricValue, 'metric' | 'dims'>, input: OverviewInput): string {
  const { metrics, language, municipality } = input
  const { text: name, says } = metricName(metrics.definitionOf(metric), dims, language)
  const said = Object.keys(dims).filter((dim) => dim !== 'year' && dim !== 'municipality' && !says.includes(dim))
  const words = said.map((dim) => dimWords(dims, dim, input)).join('')
  const place = dims.municipality === undefined || dims.municipality === municipality ? [] : [String(dims.municipality)]
  return [`${name}${words}`, ...place].join(', ')
}

/** A bare number needs the name of its dimension. */
function dimWords(dims: Dims, dim: string, { caveats, language }: OverviewInput): string {
  const value = dims[dim] ?? null
  const word = valueWordIn(caveats.laws, dims.year)(dim, value, language)
  if (typeof value !== 'number') return `: ${word}`
  return ` (${fieldName(dim, language).toLocaleLowerCase('da-DK')} ${word})`
}

export const countWords = (count: number, language: Language): string =>
  formatNumber({ numerator: count, denominator: 1 }, 0, language)
