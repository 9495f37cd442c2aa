import { formatNumber, formatPercent } from '../../danish.ts'
import { lowerFirst, type Phrase } from '../../narrative/phrase.ts'
import { FEW_PERSONS, orderedAs } from '../../narrative/rules/disclosure.ts'
import { rankingPhrase, rankWithTies } from '../../narrative/rules/ranking.ts'
import { shareDecimals } from '../../narrative/rules/shareDecimals.ts'
import type { Fraction } from '../../quantities.ts'
import { countsPersons, isSmallCell } from '../../statistics/smallCells.ts'
import { type Attributes, withDims } from '../compose/resolveMetric.ts'
import { type ResolvedMetric, type Scope, TOGETHER } from '../compose/scope.ts'
import { type TemplatePlace, templateProblem } from '../markdown/templateProblem.ts'
import { breakdownOf } from './categories.ts'

interface Entry {
  readonly label: string
  /** What it is ordered by. */
  readonly value: Fraction
  readonly count: ResolvedMetric
  /** The share that stands instead of the count, where shares are asked for. */
  readonly share: ResolvedMetric | null
  /** One to four persons of one municipality: not to be told. */
  readonly few: boolean
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
  const { municipality = TOGETHER } = resolved.dims
  const ofOnePlace = municipality !== TOGETHER || scope.input.municipalities.length === 1
  const tellsOfPersons = ofOnePlace && countsPersons(resolved.definition)
  return categories(scope.input).flatMap(({ value, label }): Entry[] => {
    const count = withDims(scope, resolved, { [dimension]: value })
    if (!count.found?.value) return []
    const share = shares ? withDims(scope, { ...resolved, definition: shares }, { [dimension]: value }) : null
    const few = tellsOfPersons && isSmallCell(count.found.value)
    return [
      {
        label: properNames ? label : lowerFirst(label),
        value: few ? orderedAs(count.found.value) : count.found.value,
        count,
        share: share?.found?.value ? share : null,
        few,
      },
    ]
  })
}

const ZERO: Fraction = { numerator: 0, denominator: 1 }

/** The number of an entry in its parenthesis; a hidden one is words alone and leads to no number. */
function shownOf({ count, share, few }: Entry, decimals: number): Phrase<ResolvedMetric>[number] {
  if (few) return FEW_PERSONS
  if (share) return { text: formatPercent(share.found?.value ?? ZERO, decimals), of: share }
  return { text: formatNumber(count.found?.value ?? ZERO), of: count }
}

/** R13: the largest categories of a metric in order, each with its count or its share. */
export function rankingList(
  scope: Scope,
  resolved: ResolvedMetric,
  attributes: Attributes,
  place: TemplatePlace,
): Phrase<ResolvedMetric> {
  const entries = entriesOf(scope, resolved, attributes, place)
  const places = Number(attributes.antal ?? 3)
  const named = rankWithTies(entries, places).flatMap(({ items }) => items)
  const decimals = shareDecimals(named.flatMap(({ share }) => share?.found?.value ?? []))
  return rankingPhrase(
    entries.map((entry) => ({ label: entry.label, value: entry.value, shown: shownOf(entry, decimals) })),
    places,
  )
}
