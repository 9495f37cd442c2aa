import { nameInside, type Phrase } from '../../narrative/phrase.ts'
import { fewPersons, leavesOneHidden, orderedAs } from '../../narrative/rules/disclosure.ts'
import { type RankedEntry, rankingPhrase, rankWithTies } from '../../narrative/rules/ranking.ts'
import { shareDecimals } from '../../narrative/rules/shareDecimals.ts'
import { paperNumbers } from '../../paperNumbers.ts'
import type { Fraction } from '../../quantities.ts'
import { countsPersons } from '../../statistics/smallCells.ts'
import { type Attributes, withDims } from '../compose/resolveMetric.ts'
import { isOfOnePlace, type ResolvedMetric, type Scope } from '../compose/scope.ts'
import { isWithheldCount } from '../compose/smallNumbers.ts'
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
  const tellsOfPersons = isOfOnePlace(scope, resolved) && countsPersons(resolved.definition)
  return categories(scope.input).flatMap(({ value, label }): Entry[] => {
    const count = withDims(scope, resolved, { [dimension]: value })
    if (!count.found?.value) return []
    const share = shares ? withDims(scope, { ...resolved, definition: shares }, { [dimension]: value }) : null
    const few = tellsOfPersons && isWithheldCount(scope, count.found.value)
    return [
      {
        label: properNames?.includes(resolved.language) ? label : nameInside(label, resolved.language),
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
  const numbers = paperNumbers[count.language]
  if (few) return fewPersons(count.language)
  if (share) return { text: numbers.percent(share.found?.value ?? ZERO, decimals), of: share }
  return { text: numbers.number(count.found?.value ?? ZERO), of: count }
}

const namedOf = <Item extends { readonly value: Fraction }>(entries: readonly Item[], places: number) =>
  rankWithTies(entries, places).flatMap(({ items }) => items)

/** R16: fewer places where the only hidden count could be worked out from the others and the total. */
function placesToTell(entries: readonly Entry[], wanted: number): number {
  const named = namedOf(entries, wanted)
  const told = new Set(named.filter(({ few }) => !few))
  const counted = entries.filter(({ value }) => value.numerator !== 0)
  return leavesOneHidden(
    counted,
    (entry) => entry.few,
    (entry) => told.has(entry),
  )
    ? Math.max(1, named.length - 2)
    : wanted
}

export interface Ranking {
  readonly entries: readonly RankedEntry<ResolvedMetric>[]
  readonly places: number
  /** How many are named, which ties can make more than the places. */
  readonly named: number
}

/** R13: the largest categories of a metric, each with its count or its share. */
export function rankingOf(
  scope: Scope,
  resolved: ResolvedMetric,
  attributes: Attributes,
  place: TemplatePlace,
): Ranking {
  const entries = entriesOf(scope, resolved, attributes, place)
  const places = placesToTell(entries, Number(attributes.antal ?? 3))
  const named = namedOf(entries, places)
  const decimals = shareDecimals(named.flatMap(({ share }) => share?.found?.value ?? []))
  return {
    entries: entries.map((entry) => ({ label: entry.label, value: entry.value, shown: shownOf(entry, decimals) })),
    places,
    named: named.length,
  }
}

/** The largest in order, as a part of a sentence. */
export const rankingList = ({ entries, places }: Ranking, { language }: ResolvedMetric): Phrase<ResolvedMetric> =>
  rankingPhrase(entries, places, language)
