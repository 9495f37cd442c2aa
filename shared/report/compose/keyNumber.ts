import { formatNumber, formatPercent } from '../../danish.ts'
import { capitalize } from '../../narrative/phrase.ts'
import type { TemplatePlace } from '../markdown/templateProblem.ts'
import type { KeyNumber } from '../reportModel.ts'
import { changeText } from './changeInline.ts'
import { metricText } from './metricText.ts'
import { type Attributes, inOtherYear, resolveMetric } from './resolveMetric.ts'
import { hasValue, type ResolvedMetric, type Scope } from './scope.ts'

function shownValue(resolved: ResolvedMetric, attributes: Attributes): string {
  const value = resolved.found?.value
  if (!value) return metricText(resolved)
  const decimals = attributes.decimaler ? Number(attributes.decimaler) : undefined
  switch (resolved.definition.kind) {
    case 'count':
      return formatNumber(value)
    case 'share':
    case 'change':
      return formatPercent(value, decimals ?? 0)
    default:
      return metricText(resolved, attributes)
  }
}

/** `::noegletal`: one of the figures that open a chapter, with its change in words; null when it is not known. */
export function keyNumber(scope: Scope, attributes: Attributes, place: TemplatePlace): KeyNumber | null {
  const resolved = resolveMetric(scope, attributes, place)
  if (!hasValue(resolved)) return null
  const years = Number(attributes.fra ?? '0')
  const earlier = inOtherYear(scope, resolved, years)
  const change = years === 0 ? null : changeText(scope, resolved, earlier, 'verb', { ental: attributes.ental })
  return {
    value: shownValue(resolved, attributes),
    label: attributes.navn ?? '',
    change: change === null ? null : `${capitalize(change)} siden\u00a0${earlier.dims.year}`,
  }
}
