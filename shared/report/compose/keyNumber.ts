import type { Language } from '../../danish.ts'
import type { ChangeForm } from '../../narrative/changeWords.ts'
import { capitalize } from '../../narrative/phrase.ts'
import { paperNumbers } from '../../paperNumbers.ts'
import { valueWord } from '../../statistics/explain/valueWords.ts'
import type { TemplatePlace } from '../markdown/templateProblem.ts'
import type { KeyNumber } from '../reportModel.ts'
import { changeText } from './changeInline.ts'
import { metricText } from './metricText.ts'
import { type Attributes, inOtherYear, resolveMetric } from './resolveMetric.ts'
import { hasValue, type ResolvedMetric, type Scope } from './scope.ts'

/** "Steget med 8 % siden 2012", in English "A rise of 8% since 2012": its verb would stand without a subject. */
const changeWords: Readonly<Record<Language, { readonly form: ChangeForm; readonly since: string }>> = {
  da: { form: 'verb', since: 'siden' },
  en: { form: 'noun', since: 'since' },
}

function shownValue(resolved: ResolvedMetric, attributes: Attributes): string {
  const value = resolved.found?.value
  if (!value) return metricText(resolved)
  const numbers = paperNumbers[resolved.language]
  const decimals = attributes.decimaler ? Number(attributes.decimaler) : undefined
  switch (resolved.definition.kind) {
    case 'count':
      return numbers.number(value)
    case 'share':
    case 'change':
      return numbers.percent(value, decimals ?? 0)
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
  const { form, since } = changeWords[resolved.language]
  const change = years === 0 ? null : changeText(scope, resolved, earlier, form, { ental: attributes.ental })
  return {
    value: shownValue(resolved, attributes),
    label: attributes.navn ?? '',
    metric: resolved.definition.id,
    dims: resolved.dims,
    change:
      change === null
        ? null
        : `${capitalize(change)} ${since}\u00a0${valueWord('year', earlier.dims.year ?? '', resolved.language)}`,
  }
}
