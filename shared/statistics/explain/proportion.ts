import { formatNumber, type Language } from '../../danish.ts'
import { fraction } from '../../quantities.ts'
import type { MetricValue } from '../metric.ts'
import type { MetricSet } from '../metricSet.ts'
import { datasetNames } from './datasetNames.ts'
import { withUnit } from './unitWords.ts'

/** Numerator and denominator with what they count: "34 af 125 underretninger". Null where the number has none. */
export function proportionWords(value: MetricValue, metrics: MetricSet, language: Language): string | null {
  if (!value.basis) return null
  const { part, whole } = value.basis
  const danish = language === 'da'
  const bare = (count: number) => formatNumber(fraction(count), 0, language)
  const units = unitsOf(value, metrics, part, whole)
  const withWords = (count: number, unit: string | null) =>
    unit === null ? bare(count) : withUnit(bare(count), unit, language)
  const ofWhole =
    units.whole === null ? `${bare(whole)}${rowsOfWhole(value, whole, language)}` : withWords(whole, units.whole)
  return value.kind === 'share'
    ? `${bare(part)} ${danish ? 'af' : 'of'} ${ofWhole}`
    : `${withWords(part, units.part)} ${danish ? 'delt med' : 'divided by'} ${ofWhole}`
}

/** What is counted above and below, as the numbers say that this one was worked out from; the whole is named last. */
function unitsOf(value: MetricValue, metrics: MetricSet, part: number, whole: number) {
  const inputs = value.from.flatMap(({ metric, dims }) => metrics.get(metric, dims) ?? [])
  const isCount = (of: number) => (each: MetricValue) => each.value?.numerator === of && each.value.denominator === 1
  const unitOf = (found: MetricValue | undefined) => (found ? metrics.unitOf(found.metric, found.dims) : null)
  const above = inputs.find(isCount(part))
  const below = inputs.findLast((each) => each !== above && isCount(whole)(each))
  // A mean of days is a sum of days over something else.
  const own = value.kind === 'mean' && above === undefined ? metrics.unitOf(value.metric, value.dims) : null
  return { part: unitOf(above) ?? own, whole: unitOf(value.kind === 'share' ? (below ?? above) : below) }
}

/** " (underretninger)" where the whole is simply the rows that were counted. */
function rowsOfWhole({ evidence }: MetricValue, whole: number, language: Language): string {
  const [only, other] = evidence
  return only && !other && only.size === whole
    ? ` (${datasetNames[only.table][language].toLocaleLowerCase('da-DK')})`
    : ''
}
