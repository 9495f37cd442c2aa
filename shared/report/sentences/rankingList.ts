import { formatNumber, formatPercent } from '../../danish.ts'
import { enumerate, enumerateText, lowerFirst, type Phrase } from '../../narrative/phrase.ts'
import { rankWithTies } from '../../narrative/ranking.ts'
import type { Fraction } from '../../quantities.ts'
import { type Attributes, withDims } from '../compose/resolveMetric.ts'
import type { ResolvedMetric, Scope } from '../compose/scope.ts'
import { type TemplatePlace, templateProblem } from '../markdown/templateProblem.ts'
import { breakdownOf } from './categories.ts'

interface Entry {
  readonly label: string
  readonly value: Fraction
  readonly shown: { readonly text: string; readonly of: ResolvedMetric }
}

function entriesOf(
  scope: Scope,
  resolved: ResolvedMetric,
  attributes: Attributes,
  place: TemplatePlace,
): readonly Entry[] {
  const { dimension, categories, properNames } = breakdownOf(attributes.over, place)
  const shares = attributes.andele ? scope.definitions.get(attributes.andele) : null
  if (shares === undefined) {
    templateProblem(place, {
      da: `målet “${attributes.andele}” findes ikke.`,
      en: `there is no metric “${attributes.andele}”.`,
    })
  }
  return categories(scope.input).flatMap(({ value, label }): Entry[] => {
    const one = withDims(scope, resolved, { [dimension]: value })
    if (!one.found?.value) return []
    const share = shares ? withDims(scope, { ...resolved, definition: shares }, { [dimension]: value }) : null
    const shown = share?.found?.value
      ? { text: formatPercent(share.found.value), of: share }
      : { text: formatNumber(one.found.value), of: one }
    return [{ label: properNames ? label : lowerFirst(label), value: one.found.value, shown }]
  })
}

/**
 * R13: the largest categories in order, each with its number. Ties are said as ties: "a og b (begge 4)", "a, b og c
 * (hver 4)"; none of them is called third or fourth.
 */
export function rankingList(
  scope: Scope,
  resolved: ResolvedMetric,
  attributes: Attributes,
  place: TemplatePlace,
): Phrase<ResolvedMetric> {
  const entries = entriesOf(scope, resolved, attributes, place)
  const ranked = rankWithTies(entries, Number(attributes.antal ?? 3))
  const needsWeight = ranked.some(({ items }) => items.length > 1 || items.some(({ label }) => label.includes(',')))
  return enumerate(
    ranked.flatMap(({ items }): Phrase<ResolvedMetric>[] => {
      const [first] = items
      if (!first) return []
      if (items.length === 1) return [[`${first.label} (`, first.shown, ')']]
      const names = enumerateText(items.map(({ label }) => label))
      return [[names, items.length === 2 ? ' (begge ' : ' (hver ', first.shown, ')']]
    }),
    ranked.length > 1 && needsWeight ? { between: '; ', last: '; og ' } : undefined,
  )
}
