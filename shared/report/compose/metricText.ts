import { formatDate, formatKroner, formatNumber, formatPercent } from '../../danish.ts'
import { millionsInWords } from '../../narrative/moneyWords.ts'
import { counted, numberInWords } from '../../narrative/numberWords.ts'
import { magnitude, percentInWords } from '../../narrative/percentWords.ts'
import { capitalize } from '../../narrative/phrase.ts'
import { assertNever } from '../../problems.ts'
import type { Fraction } from '../../quantities.ts'
import type { MetricDefinition } from '../../statistics/metric.ts'
import type { Inline } from '../reportModel.ts'
import type { Attributes } from './resolveMetric.ts'
import { hasValue, type ResolvedMetric } from './scope.ts'

/** What stands where a number is missing, so that no gap reads like a zero. */
export const NOT_GIVEN = 'ikke opgjort'

const genderOf = (attributes: Attributes): 'en' | 'et' => (attributes.ental === 'et' ? 'et' : 'en')

function valueText(value: Fraction, definition: MetricDefinition, attributes: Attributes): string {
  const { form } = attributes
  const decimals = attributes.decimaler ? Number(attributes.decimaler) : null
  switch (definition.kind) {
    case 'count':
      if (attributes.en && attributes.flere) {
        return counted(value, { singular: attributes.en, plural: attributes.flere, gender: genderOf(attributes) })
      }
      return form === 'tal' ? formatNumber(value) : numberInWords(value, genderOf(attributes))
    case 'share':
      if (form === 'omtrent') return percentInWords(value, 'hedged')
      return formatPercent(value, decimals ?? 0)
    case 'change':
      return form === 'omtrent'
        ? percentInWords(value, 'hedged')
        : formatPercent(magnitude(value), decimals ?? definition.decimals)
    case 'points':
    case 'overrepresentation':
      return `${decimals === null ? numberInWords(magnitude(value), 'et') : formatNumber(magnitude(value), decimals)} procentpoint`
    case 'money':
      return form === 'mio' ? millionsInWords(value, decimals ?? 1) : formatKroner(value)
    case 'rate':
    case 'mean':
    case 'index':
      return formatNumber(value, decimals ?? definition.decimals)
    case 'date':
      return formatNumber(value)
    default:
      return assertNever(definition.kind)
  }
}

/** A metric's value as it stands in a sentence. */
export function metricText(resolved: ResolvedMetric, attributes: Attributes = {}): string {
  const { found, definition } = resolved
  if (found?.date) return formatDate(found.date)
  if (!found || found.value === null) return NOT_GIVEN
  const text = valueText(found.value, definition, attributes)
  return attributes.form === 'stor' ? capitalize(text) : text
}

/** A live number: text and origin in one. */
export const numberInline = (resolved: ResolvedMetric, text: string): Inline => ({
  type: 'number',
  text: hasValue(resolved) ? text : NOT_GIVEN,
  metric: resolved.definition.id,
  dims: resolved.dims,
})
