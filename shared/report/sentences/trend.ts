import { formatNumber } from '../../danish.ts'
import type { Phrase } from '../../narrative/phrase.ts'
import { trendSentence, type YearValue } from '../../narrative/trend.ts'
import { type Attributes, inOtherYear } from '../compose/resolveMetric.ts'
import type { ResolvedMetric, Scope } from '../compose/scope.ts'

/** R11 over the report's year and the two before; with fewer years only what is known is said. */
export function trend(scope: Scope, resolved: ResolvedMetric, attributes: Attributes): Phrase<ResolvedMetric> {
  const subject = attributes.emne ?? 'Antallet'
  const years = [-2, -1, 0].flatMap((steps): YearValue<ResolvedMetric>[] => {
    const one = inOtherYear(scope, resolved, steps)
    const { year } = one.dims
    return one.found?.value && typeof year === 'number' ? [{ year, value: one.found.value, of: one }] : []
  })
  const decimals = attributes.decimaler ? Number(attributes.decimaler) : resolved.definition.kind === 'count' ? 0 : 1
  const [first, second, third] = years
  if (first && second && third) {
    return trendSentence(subject, [first, second, third], { decimals, counts: resolved.definition.kind === 'count' })
  }
  return years.length === 0
    ? []
    : [
        `${subject} var `,
        ...years.flatMap(
          ({ year, value, of }, index): Phrase<ResolvedMetric> => [
            index === 0 ? '' : ' og ',
            { text: formatNumber(value, decimals), of },
            ` i ${year}`,
          ],
        ),
        '.',
      ]
}
