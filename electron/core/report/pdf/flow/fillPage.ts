import { type PageBuilder, type PageContent, type PlacedItem, WIDE_SPACE } from './pageBuilder.ts'
import { placeNotes } from './pageNote.ts'
import { drawn } from './resized.ts'

/** Less is not worth another drawing. */
const LEAST_GROWTH = 6
/** Wide spaces grow by so much of themselves at most. */
const LOOSER = 0.5
/** A page that ends higher than this looks ended: then its spaces are those of every page. */
const ENDED = 42

/** The same for each, as far as each can take it: figures that stand together stay alike. */
function shares(most: readonly number[], free: number): number[] {
  const given = most.map(() => 0)
  let left = free
  const order = most.flatMap((each, index) => (each > 0 ? [index] : [])).sort((a, b) => (most[a] ?? 0) - (most[b] ?? 0))
  for (const [place, index] of order.entries()) {
    const own = Math.max(0, Math.min(most[index] ?? 0, left / (order.length - place)))
    given[index] = own
    left -= own
  }
  return given
}

/** How far a page can stretch over what is free at its foot. */
export function stretchOf({ placed }: PageBuilder): number {
  let [stretch, bottom] = [0, Number.POSITIVE_INFINITY]
  for (const { item, y } of placed) {
    const space = y - bottom
    if (space >= WIDE_SPACE) stretch += space * LOOSER
    if (item.elastic) stretch += item.elastic.tallest - item.height
    bottom = y + item.height
  }
  return stretch
}

/** Fills what is free at the foot of a page: figures grow, and then the wide spaces around figures, tables and headings. */
export function fillPage(page: PageBuilder): PageContent {
  const { height, placed } = page
  const last = placed.at(-1)
  let free = last ? height - page.foot - last.y - last.item.height : 0
  const growth = shares(
    placed.map(({ item }) => (item.elastic ? item.elastic.tallest - item.height : 0)),
    free,
  )
  const items = placed.map(({ item }, index) => {
    const own = growth[index] ?? 0
    if (!item.elastic || own < LEAST_GROWTH) return drawn(item)
    const grown = item.elastic.at(item.height + own)
    free -= grown.height - item.height
    return grown
  })
  const spaces = placed.map(({ y }, index) => {
    const above = placed[index - 1]
    return above ? y - above.y - above.item.height : 0
  })
  const wide = spaces.reduce((sum, space) => sum + (space < WIDE_SPACE ? 0 : space), 0)
  const looser = wide === 0 || free - wide * LOOSER > ENDED ? 0 : Math.max(0, Math.min(LOOSER, free / wide))
  let y = 0
  const filled = items.map((item, index): PlacedItem => {
    const space = spaces[index] ?? 0
    y += space < WIDE_SPACE ? space : space * (1 + looser)
    const own = { item, y }
    y += item.height
    return own
  })
  return { landscape: page.landscape, placed: filled, notes: placeNotes(page.notes, height) }
}

/** The page as it is, its footnotes at the foot. */
export const finishPage = ({ landscape, height, placed, notes }: PageBuilder): PageContent => ({
  landscape,
  placed: placed.map(({ item, y }) => ({ item: drawn(item), y })),
  notes: placeNotes(notes, height),
})
