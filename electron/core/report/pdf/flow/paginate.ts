import type { FlowItem } from './flowItem.ts'

export interface PlacedItem {
  readonly item: FlowItem
  /** From the top of the text area. */
  readonly y: number
}

export interface PageContent {
  readonly landscape: boolean
  readonly placed: readonly PlacedItem[]
}

export interface PageRoom {
  readonly portrait: number
  readonly landscape: number
}

/** A hole at the foot of a page that running text should fill before a figure moves to the next page. */
const LARGE_HOLE = 90
const NEARLY_EMPTY = 0.2
const EXTRA_LINES = [14, 28]
const TOLERANCE = 0.01

class PageBuilder {
  readonly landscape: boolean
  readonly placed: PlacedItem[] = []
  readonly #height: number
  #y = 0
  #spaceAfter = 0

  constructor(landscape: boolean, room: PageRoom) {
    this.landscape = landscape
    this.#height = landscape ? room.landscape : room.portrait
  }

  get filled(): number {
    return this.#y / this.#height
  }

  get empty(): boolean {
    return this.placed.length === 0
  }

  space(item: FlowItem): number {
    return this.empty ? 0 : Math.max(item.spaceBefore, this.#spaceAfter)
  }

  /** Height left for an item, its space above taken off. */
  room(item: FlowItem): number {
    return this.#height - this.#y - this.space(item) + TOLERANCE
  }

  place(item: FlowItem): void {
    const y = this.#y + this.space(item)
    this.placed.push({ item, y })
    this.#y = y + item.height
    this.#spaceAfter = item.spaceAfter ?? 0
  }
}

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

/** Cuts a chapter into pages of a given room. No heading is left behind, no figure cut, no line of a paragraph left alone. */
function cutPages(chapter: readonly FlowItem[], room: PageRoom): PageBuilder[] {
  const items = [...chapter]
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

/**
 * Cuts a chapter into pages. Where a few lines would stand alone on the last page, the pages before may be a line or two
 * longer.
 */
export function paginate(chapter: readonly FlowItem[], room: PageRoom): PageContent[] {
  const pages = cutPages(chapter, room)
  if (pages.length > 1 && (pages.at(-1)?.filled ?? 1) < NEARLY_EMPTY) {
    for (const extra of EXTRA_LINES) {
      const longer = cutPages(chapter, { portrait: room.portrait + extra, landscape: room.landscape })
      if (longer.length < pages.length) return longer
    }
  }
  return pages
}
