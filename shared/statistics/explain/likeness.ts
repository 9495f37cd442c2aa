import { fold } from '../../danish.ts'

const LEAST = 0.3

const pairsOf = (text: string): ReadonlySet<string> => {
  const folded = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return new Set(Array.from({ length: folded.length - 1 }, (_, index) => folded.slice(index, index + 2)))
}

/** How alike two texts are, from 0 to 1: the pairs of letters that they share (Dice). For proposals to people only. */
export function likeness(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)]
  const shared = [...first].filter((pair) => second.has(pair)).length
  return (2 * shared) / (first.size + second.size)
}

/** The name that was perhaps meant, or null where none is like it. */
export const nearestName = (asked: string, names: Iterable<string>): string | null =>
  mostAlike([...names], (name) => likeness(name, asked), 1)[0] ?? null

/** The most alike first; nothing that has little in common. */
export function mostAlike<Item>(items: readonly Item[], alike: (item: Item) => number, most: number): readonly Item[] {
  return items
    .map((item) => ({ item, score: alike(item) }))
    .filter(({ score }) => score > LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ item }) => item)
}
