import { compare, type Fraction } from '../quantities.ts'

export interface Ranked<Item> {
  readonly place: number
  readonly items: readonly Item[]
}

/**
 * R13: places with ties. Equal values share a place and the next place is skipped; a tie at the last place is taken
 * whole, so no item is left out by chance of order.
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
  return ranked
}
