import { directionOf } from '../../narrative/changeWords.ts'
import { compare, fraction } from '../../quantities.ts'
import { type TemplatePlace, templateProblem } from '../markdown/templateProblem.ts'
import { isAcrossBreak } from '../sentences/breaksOfSeries.ts'
import { isProvisionalNumber } from './provisional.ts'
import { type Attributes, inOtherYear, resolveMetric } from './resolveMetric.ts'
import { hasValue, type Scope } from './scope.ts'
import { isInternal, isWorthTelling } from './smallNumbers.ts'

const directions = { steget: 'up', faldet: 'down', uaendret: 'none' } as const

/** `:::hvis`: whether its contents belong in the report. A missing value makes every condition but "mangler" false. */
export function conditionHolds(scope: Scope, attributes: Attributes, place: TemplatePlace): boolean {
  const { er } = attributes
  if (er === 'flere') return scope.input.municipalities.length > 1
  if (er === 'intern') return isInternal(scope)
  if (er === 'offentlig') return !isInternal(scope)
  const resolved = resolveMetric(scope, attributes, place)
  if (er === 'findes') return hasValue(resolved)
  if (er === 'mangler') return !hasValue(resolved)
  if (er === 'foreloebig') return isProvisionalNumber(scope, resolved)
  if (er === 'endelig') return hasValue(resolved) && !isProvisionalNumber(scope, resolved)
  const value = resolved.found?.value
  if (!value) return false
  if (er === 'vises') return isWorthTelling(scope, value)
  if (er === 'vises-ikke') return !isWorthTelling(scope, value)
  if (er === 'over' || er === 'under') {
    const limit = Number(attributes.vaerdi)
    if (!attributes.vaerdi || !Number.isInteger(limit)) {
      templateProblem(place, { da: '“vaerdi” skal være et helt tal.', en: '“vaerdi” must be a whole number.' })
    }
    return er === 'over' ? compare(value, fraction(limit)) > 0 : compare(value, fraction(limit)) < 0
  }
  const earlier = inOtherYear(scope, resolved, Number(attributes.fra ?? '-1'))
  // Numbers that were counted in different ways have neither risen nor fallen.
  if (!earlier.found?.value || isAcrossBreak(scope, resolved, earlier)) return false
  return directionOf(earlier.found.value, value) === directions[er as keyof typeof directions]
}
