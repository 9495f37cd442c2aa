import { capitalize, type Phrase } from '../../narrative/phrase.ts'
import { quantityNoun } from '../../narrative/rules/quantity.ts'
import { hasSmallBase, type ShareYear, smallShares } from '../../narrative/rules/smallShares.ts'
import { TREND_VARIANTS, trendSentence } from '../../narrative/rules/trend.ts'
import { type Attributes, inOtherYear } from '../compose/resolveMetric.ts'
import type { ResolvedMetric, Scope } from '../compose/scope.ts'
import { breaksOfSeries } from './breaksOfSeries.ts'
import { quantityKind } from './quantityKind.ts'
import { wordingOf } from './wording.ts'

/** R11 over the report's year and the two before; with fewer years only what is known is said. */
export function trend(scope: Scope, resolved: ResolvedMetric, attributes: Attributes): Phrase<ResolvedMetric> {
  const kind = quantityKind(resolved.definition.kind)
  if (kind === null) return []
  const { language } = resolved
  const subject = attributes.emne ?? capitalize(quantityNoun[language][kind])
  const years = [-2, -1, 0].flatMap((steps): ShareYear<ResolvedMetric>[] => {
    const one = inOtherYear(scope, resolved, steps)
    const { year } = one.dims
    if (!one.found?.value || typeof year !== 'number') return []
    return [{ year, value: one.found.value, basis: one.found.basis, of: one }]
  })
  if (kind === 'share' && years.some(hasSmallBase)) return smallShares(subject, years, language)
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last) return []
  const standard = kind === 'rate' ? resolved.definition.decimals : 0
  return trendSentence(subject, years, {
    kind,
    decimals: attributes.decimaler ? Number(attributes.decimaler) : standard,
    variant: wordingOf(scope, resolved, TREND_VARIANTS),
    language,
    breaks: breaksOfSeries(scope, resolved, first.year, last.year),
  })
}
