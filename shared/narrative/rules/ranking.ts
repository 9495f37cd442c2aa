import type { Language } from '../../danish.ts'
import { compare, type Fraction } from '../../quantities.ts'
import { enumerate, enumerateText, listJoints, type Phrase, weightyJoints } from '../phrase.ts'

export interface Ranked<Item> {
  readonly place: number
  readonly items: readonly Item[]
}

/**
 * R13: places with ties. Equal values share a place and the next place is skipped. A tie at the last place is taken
 * whole, so no item is left out by chance of order; unless it would make the list more than twice as long as asked
 * for, then the whole place is left out.
 */
export function rankWithTies<Item extends { readonly value: Fraction }>(
  items: readonly Item[],
  places: number,
): readonly Ranked<Item>[] {
  const sorted = items.filter((item) => item.value.numerator !== 0).sort((a, b) => compare(b.value, a.value))
  const ranked: { place: number; items: Item[] }[] = []
  sorted.forEach((item, index) => {
    const last = ranked.at(-1)
    const first = last?.items[0]
    if (last && first && compare(first.value, item.value) === 0) last.items.push(item)
    else if (index < places) ranked.push({ place: index + 1, items: [item] })
  })
  const named = ranked.reduce((total, place) => total + place.items.length, 0)
  return ranked.length > 1 && named > 2 * places ? ranked.slice(0, -1) : ranked
}

export interface RankedEntry<Source> {
  readonly label: string
  readonly value: Fraction
  /** The number, or the words, in its parenthesis. Entries of equal value show the same. */
  readonly shown: Phrase<Source>[number]
}

const tied = { da: { both: 'begge', each: 'hver' }, en: { both: 'both', each: 'each' } } as const

/**
 * R13: the largest in order, each with its number. Ties are said as ties: "a og b (begge 4)", "a, b og c (hver 4)";
 * none of them is called third or fourth.
 */
export function rankingPhrase<Source>(
  entries: readonly RankedEntry<Source>[],
  places: number,
  language: Language = 'da',
): Phrase<Source> {
  const ranked = rankWithTies(entries, places)
  const needsWeight = ranked.some(({ items }) => items.length > 1 || items.some(({ label }) => label.includes(',')))
  return enumerate(
    ranked.flatMap(({ items }): Phrase<Source>[] => {
      const [first] = items
      if (!first) return []
      if (items.length === 1) return [[`${first.label} (`, first.shown, ')']]
      const names = enumerateText(
        items.map(({ label }) => label),
        language,
      )
      return [[`${names} (${tied[language][items.length === 2 ? 'both' : 'each']} `, first.shown, ')']]
    }),
    (ranked.length > 1 && needsWeight ? weightyJoints : listJoints)[language],
  )
}
