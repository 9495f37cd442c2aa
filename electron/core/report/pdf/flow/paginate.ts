import { fillPage } from './fillPage.ts'
import type { FlowItem } from './flowItem.ts'
import { PageBuilder, type PageContent, type PageRoom } from './pageBuilder.ts'

/** A hole at the foot of a page that running text should fill before a figure moves to the next page. */
const LARGE_HOLE = 90
const NEARLY_EMPTY = 0.2
const EXTRA_LINES = [14, 28]

/** Height that must be free for an item to begin here: itself and, after headings, the beginning of what follows. */
function needed(items: readonly FlowItem[], index: number): number {
  let total = 0
  for (let i = index; i < items.length; i += 1) {
    const item = items[i]
    if (!item) break
    const space = i === index ? 0 : item.spaceBefore
    if (!item.keepWithNext) return total + space + item.least
    total += space + item.height
  }
  return total
}

/** Running items after `index` that fit into the room a figure leaves; they change places with the figure. */
function fillers(items: readonly FlowItem[], index: number, page: PageBuilder): number {
  let count = 0
  let left = Number.POSITIVE_INFINITY
  for (let i = index + 1; i < items.length; i += 1) {
    const item = items[i]
    if (!item?.running) break
    if (left === Number.POSITIVE_INFINITY) left = page.room(item) + page.space(item)
    left -= item.spaceBefore + item.height
    if (left < 0) break
    count += 1
  }
  // What belongs with its next item does not go alone.
  while (count > 0 && items[index + count]?.keepWithNext) count -= 1
  return count
}

/** Lets running text fill the hole that an item would leave by moving to the next page; false when there is none. */
function moveBehindFillers(items: FlowItem[], index: number, page: PageBuilder, moved: Set<FlowItem>): boolean {
  const item = items[index]
  // Once is enough: two items that each fit only without the other would change places for ever.
  if (!item || page.empty || moved.has(item) || page.room(item) < LARGE_HOLE) return false
  const places = fillers(items, index, page)
  if (places > 0) moved.add(item)
  items.splice(index, 1)
  items.splice(index + places, 0, item)
  return places > 0
}

/** What may be done so that an item still fits on a page. */
interface Means {
  /** A figure may be lower. */
  readonly lowers: boolean
  /** The spaces of the page may be smaller. */
  readonly tightens: boolean
}

const everyMeans: readonly Means[] = [
  { lowers: true, tightens: true },
  { lowers: true, tightens: false },
  { lowers: false, tightens: true },
  { lowers: false, tightens: false },
]

/** Cuts a chapter into pages of a given room. No heading is left behind, no figure cut, no line of a paragraph left alone. */
function cutPages(chapter: readonly FlowItem[], room: PageRoom, { lowers, tightens }: Means): PageBuilder[] {
  const items = chapter.map((item) => (item.elastic && !lowers ? { ...item, least: item.height } : item))
  const moved = new Set<FlowItem>()
  const pages: PageBuilder[] = []
  let page: PageBuilder | null = null
  const turn = (landscape: boolean): PageBuilder => {
    const next = new PageBuilder(landscape, room)
    pages.push(next)
    return next
  }
  for (let index = 0; index < items.length; ) {
    const item = items[index]
    if (!item) break
    const landscape = item.landscape ?? false
    if (page && page.landscape !== landscape && moveBehindFillers(items, index, page, moved)) continue
    if (!page || page.landscape !== landscape) page = turn(landscape)
    const fits = item.height <= page.room(item) && needed(items, index) <= page.room(item)
    if (fits) {
      page.place(item)
      index += 1
      continue
    }
    if (lowers && item.elastic && item.elastic.lowest <= page.room(item)) {
      page.place(item.elastic.at(page.room(item)))
      index += 1
      continue
    }
    // A little less between the items is better than a hole at the foot.
    const lacking = needed(items, index) - page.room(item)
    if (tightens && !item.split && page.room(item) > LARGE_HOLE && page.tighten(lacking, item)) continue
    const parts: readonly [FlowItem, FlowItem] | null | undefined =
      needed(items, index) <= page.room(item) ? item.split?.(page.room(item)) : null
    if (parts) {
      page.place(parts[0])
      items[index] = parts[1]
      page = turn(landscape)
      continue
    }
    if (page.empty) {
      // Higher than a page: cut it anyhow if it can be, else let it run over rather than lose it.
      const forced: readonly [FlowItem, FlowItem] | null | undefined = item.split?.(page.room(item))
      page.place(forced ? forced[0] : item)
      if (forced) items[index] = forced[1]
      else index += 1
      page = forced || !item.keepWithNext ? turn(landscape) : page
      continue
    }
    if (!item.split && !item.keepWithNext && moveBehindFillers(items, index, page, moved)) continue
    page = turn(landscape)
  }
  return pages.filter((each) => !each.empty)
}

/** Every page but the last is followed by more: it should look full. */
const fillPages = (pages: readonly PageBuilder[]): PageContent[] =>
  pages.map((page, index) => (index === pages.length - 1 ? page : fillPage(page)))

/** What is empty on pages that are followed by more: one large hole weighs more than several small ones. */
function emptiness(pages: readonly PageContent[], room: PageRoom): number {
  return pages.slice(0, -1).reduce((sum, { placed, landscape }) => {
    const last = placed.at(-1)
    const bottom = last ? last.y + last.item.height : 0
    return sum + Math.max(0, 1 - bottom / (landscape ? room.landscape : room.portrait)) ** 2
  }, 0)
}

/** The cut with the fewest pages and, among those, with the least emptiness: what fits on one page may cost the next. */
function bestCut(chapter: readonly FlowItem[], room: PageRoom): PageContent[] {
  const cuts = everyMeans.map((means) => fillPages(cutPages(chapter, room, means)))
  const fewest = Math.min(...cuts.map(({ length }) => length))
  const [best = []] = cuts
    .filter(({ length }) => length === fewest)
    .sort((a, b) => emptiness(a, room) - emptiness(b, room))
  return best
}

/**
 * Cuts a chapter into pages. Where a few lines would stand alone on the last page, the pages before may be a line or two
 * longer.
 */
export function paginate(chapter: readonly FlowItem[], room: PageRoom): PageContent[] {
  const pages = bestCut(chapter, room)
  const last = pages.at(-1)?.placed.at(-1)
  if (pages.length > 1 && last && last.y + last.item.height < NEARLY_EMPTY * room.portrait) {
    for (const extra of EXTRA_LINES) {
      const longer = bestCut(chapter, { portrait: room.portrait + extra, landscape: room.landscape })
      if (longer.length < pages.length) return longer
    }
  }
  return pages
}
