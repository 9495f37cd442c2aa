import { type ChangeForm, changeInWords } from '../../narrative/changeWords.ts'
import { pointsInWords, shareChange } from '../../narrative/pointsWords.ts'
import { acrossBreak } from '../../narrative/rules/acrossBreak.ts'
import { compare, type Fraction } from '../../quantities.ts'
import type { Inline } from '../reportModel.ts'
import { isAcrossBreak } from '../sentences/breaksOfSeries.ts'
import { metricText, NOT_GIVEN, numberInline } from './metricText.ts'
import { type Attributes, inOtherYear } from './resolveMetric.ts'
import type { ResolvedMetric, Scope } from './scope.ts'

const isShare = (resolved: ResolvedMetric): boolean => resolved.definition.kind === 'share'

function wordsOf(
  resolved: ResolvedMetric,
  from: Fraction,
  to: Fraction,
  form: ChangeForm,
  { decimaler, ental }: Attributes,
): string {
  if (isShare(resolved)) return pointsInWords(from, to, form)
  return changeInWords(from, to, {
    form,
    counts: resolved.definition.kind === 'count',
    gender: ental === 'et' ? 'et' : 'en',
    shown: (value) => metricText({ ...resolved, found: resolved.found && { ...resolved.found, value } }),
    ...(decimaler ? { percent: { decimals: Number(decimaler) } } : {}),
  })
}

/** The change from another year in words; null when one of the two values is missing. */
export function changeText(
  scope: Scope,
  resolved: ResolvedMetric,
  earlier: ResolvedMetric,
  form: ChangeForm,
  attributes: Attributes = {},
): string | null {
  const to = resolved.found?.value
  const from = earlier.found?.value
  if (!to || !from) return null
  return isAcrossBreak(scope, resolved, earlier) ? acrossBreak.da[form] : wordsOf(resolved, from, to, form, attributes)
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

/** `:aendring`: "steget svagt med knap 2 %", "fra 41 % til 35 %", "steget fra 85 % til 88 %", "seks procentpoint". */
export function changeInlines(scope: Scope, resolved: ResolvedMetric, attributes: Attributes): readonly Inline[] {
  const earlier = inOtherYear(scope, resolved, Number(attributes.fra))
  const to = resolved.found?.value
  const from = earlier.found?.value
  if (!to || !from) return [{ type: 'text', text: NOT_GIVEN }]
  const broken = isAcrossBreak(scope, resolved, earlier)
  const { first, last } = endsOf(resolved, earlier, from, to, attributes)
  const fromTo: readonly Inline[] = [
    { type: 'text', text: 'fra ' },
    numberInline(earlier, first),
    { type: 'text', text: ' til ' },
    numberInline(resolved, last),
  ]
  if (attributes.form === 'fratil')
    return broken ? [...fromTo, { type: 'text', text: ` (${acrossBreak.da.verb})` }] : fromTo
  if (attributes.form === 'verbumfratil') {
    if (broken) return [numberInline(resolved, last), { type: 'text', text: ` og ${acrossBreak.da.verb}` }]
    const words = wordsOf(resolved, from, to, 'verb', attributes)
    // Rising or falling would say more than the numbers do.
    return words.endsWith('uændret')
      ? [{ type: 'text', text: `${words} på ` }, numberInline(resolved, last)]
      : [{ type: 'text', text: `${compare(to, from) > 0 ? 'steget' : 'faldet'} ` }, ...fromTo]
  }
  if (attributes.form === 'point')
    return broken ? [{ type: 'text', text: NOT_GIVEN }] : [numberInline(resolved, shareChange(from, to).points)]
  const form = attributes.form === 'verbum' ? 'verb' : 'noun'
  return [numberInline(resolved, changeText(scope, resolved, earlier, form, attributes) ?? NOT_GIVEN)]
}
