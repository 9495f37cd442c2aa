import { changeInWords } from '../../narrative/changeWords.ts'
import { pointsInWords, shareChange } from '../../narrative/pointsWords.ts'
import { compare, type Fraction } from '../../quantities.ts'
import type { Inline } from '../reportModel.ts'
import { metricText, NOT_GIVEN, numberInline } from './metricText.ts'
import { type Attributes, inOtherYear } from './resolveMetric.ts'
import type { ResolvedMetric, Scope } from './scope.ts'

const isShare = (resolved: ResolvedMetric): boolean => resolved.definition.kind === 'share'

/** The change from another year in words; null when one of the two values is missing. */
export function changeText(
  resolved: ResolvedMetric,
  earlier: ResolvedMetric,
  form: 'noun' | 'verb',
  decimals?: number,
): string | null {
  const to = resolved.found?.value
  const from = earlier.found?.value
  if (!to || !from) return null
  if (isShare(resolved)) return pointsInWords(from, to, form)
  return changeInWords(from, to, {
    form,
    counts: resolved.definition.kind === 'count',
    ...(decimals === undefined ? {} : { percent: { decimals } }),
  })
}

function endsOf(
  resolved: ResolvedMetric,
  earlier: ResolvedMetric,
  from: Fraction,
  to: Fraction,
  attributes: Attributes,
) {
  if (!isShare(resolved)) {
    const digits = { ...attributes, form: 'tal' }
    return { first: metricText(earlier, digits), last: metricText(resolved, digits) }
  }
  const shown = shareChange(from, to)
  return { first: shown.from, last: shown.to }
}

/** "uændret" or "stort set uændret", where rising or falling would say more than the numbers do. */
function standstill(resolved: ResolvedMetric, from: Fraction, to: Fraction): string | null {
  const words = isShare(resolved) ? pointsInWords(from, to, 'verb') : changeInWords(from, to, { form: 'verb' })
  return words.endsWith('uændret') ? words : null
}

/** `:aendring`: "steget svagt med knap 2 %", "fra 41 % til 35 %", "steget fra 85 % til 88 %", "seks procentpoint". */
export function changeInlines(scope: Scope, resolved: ResolvedMetric, attributes: Attributes): readonly Inline[] {
  const earlier = inOtherYear(scope, resolved, Number(attributes.fra))
  const to = resolved.found?.value
  const from = earlier.found?.value
  if (!to || !from) return [{ type: 'text', text: NOT_GIVEN }]
  const { first, last } = endsOf(resolved, earlier, from, to, attributes)
  const fromTo: readonly Inline[] = [
    { type: 'text', text: 'fra ' },
    numberInline(earlier, first),
    { type: 'text', text: ' til ' },
    numberInline(resolved, last),
  ]
  if (attributes.form === 'fratil') return fromTo
  if (attributes.form === 'verbumfratil') {
    const still = standstill(resolved, from, to)
    return still === null
      ? [{ type: 'text', text: `${compare(to, from) > 0 ? 'steget' : 'faldet'} ` }, ...fromTo]
      : [{ type: 'text', text: `${still} på ` }, numberInline(resolved, last)]
  }
  if (attributes.form === 'point') return [numberInline(resolved, shareChange(from, to).points)]
  const decimals = attributes.decimaler ? Number(attributes.decimaler) : undefined
  const form = attributes.form === 'verbum' ? 'verb' : 'noun'
  return [numberInline(resolved, changeText(resolved, earlier, form, decimals) ?? NOT_GIVEN)]
}
