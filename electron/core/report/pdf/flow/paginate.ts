import { cutPage, type PageCut } from './cutPage.ts'
import { fillPage, finishPage, stretchOf } from './fillPage.ts'
import type { FlowItem } from './flowItem.ts'
import type { Mean } from './means.ts'
import type { PageBuilder, PageContent, PageRoom } from './pageBuilder.ts'

/** A last page with less looks forgotten, the more so the less there is. */
const SPARSE = 0.35
/** With less on its last page, or where holes and cuts cost more, a chapter is tried with fuller pages. */
const WORTH_SAVING = 0.5
const WORTH_FILLING = 0.15
/** Fuller pages are a line longer, and their wide spaces smaller; what that costs. */
const LINE = 14
const TIGHTER = [0, 0.2, 0.35, 0.45]
const FULLER = 0.1
const TIGHTNESS = 0.5
/** Ways of cutting a chapter that are followed at the same time. */
const KEPT = 6
/** A page more costs one; a hole costs more than its share, and a fifth of a page is a hole that readers see. */
const HOLE = 5
const LARGE_HOLE = 0.2
const SEEN_HOLE = 0.3
const SHORT_LAST_PAGE = 0.9
/** The foot of a page before a new section may stay empty rather. */
const BEFORE_SECTION = 0.7

interface Way {
  readonly pages: readonly PageBuilder[]
  readonly rest: readonly FlowItem[]
  readonly cost: number
}

/** The ways to fill the next page: with every mean, and without each of those that made a difference. */
function cutsOf(items: readonly FlowItem[], room: PageRoom): PageCut[] {
  const cuts: PageCut[] = []
  const tried = new Set<string>()
  const attempt = (without: ReadonlySet<Mean>): void => {
    const key = [...without].sort().join()
    if (tried.has(key)) return
    tried.add(key)
    const cut = cutPage(items, room, without)
    cuts.push(cut)
    for (const mean of cut.used) attempt(new Set([...without, mean]))
  }
  attempt(new Set())
  return cuts
}

/** What a page costs: what was done to fill it, and what is empty on it all the same. The last one may end anywhere. */
function costOf({ page, rest, price, early }: PageCut): number {
  const empty = page.free / page.height
  if (rest.length === 0) return price + SHORT_LAST_PAGE * Math.max(0, 1 - (1 - empty) / SPARSE)
  const hole = Math.max(0, (page.free - stretchOf(page)) / page.height)
  if (early) return price + BEFORE_SECTION * HOLE * hole ** 2
  return price + HOLE * hole ** 2 + (hole > LARGE_HOLE ? SEEN_HOLE : 0)
}

/** Two ways with the same rest are one: the cheaper. */
const restKey = (rest: readonly FlowItem[]): string =>
  [rest.length, ...rest.slice(0, 3).map(({ height }) => height.toFixed(1))].join()

/** So many pages are needed for the rest at least, however it is cut. */
function leastPages(rest: readonly FlowItem[], room: PageRoom): number {
  const height = rest.reduce((sum, item) => sum + (item.elastic?.lowest ?? item.height), 0)
  return Math.ceil(height / Math.max(room.portrait, room.landscape))
}

/** The cheapest way to cut a chapter, if there is one that costs less: what fits best on one page may cost the next. */
function bestCut(chapter: readonly FlowItem[], room: PageRoom, below: number): Way | null {
  let best: Way | null = null
  let ways: readonly Way[] = chapter.length === 0 ? [] : [{ pages: [], rest: chapter, cost: 0 }]
  while (ways.length > 0) {
    const next = new Map<string, Way>()
    for (const way of ways) {
      for (const cut of cutsOf(way.rest, room)) {
        const further: Way = { pages: [...way.pages, cut.page], rest: cut.rest, cost: way.cost + 1 + costOf(cut) }
        if (cut.rest.length === 0) {
          if (further.cost < (best?.cost ?? below)) best = further
          continue
        }
        const key = restKey(cut.rest)
        const known = next.get(key)
        if (!known || further.cost < known.cost) next.set(key, further)
      }
    }
    const { cost: enough } = best ?? { cost: below }
    ways = [...next.values()]
      .filter(({ cost, rest }) => cost + leastPages(rest, room) < enough)
      .sort((a, b) => a.cost - b.cost)
      .slice(0, KEPT)
  }
  return best
}

/** Every page but the last is followed by more: it should look full. */
const finished = (pages: readonly PageBuilder[]): PageContent[] =>
  pages.map((page, index) => (index === pages.length - 1 ? finishPage(page) : fillPage(page)))

/** The pages with a line more, and with less space between what stands on them, where that costs less. */
function fullerCut(chapter: readonly FlowItem[], room: PageRoom, first: Way): Way {
  let best = first
  for (const tightness of TIGHTER) {
    const price = FULLER + tightness * TIGHTNESS
    const way = bestCut(chapter, { ...room, portrait: room.portrait + LINE, tightness }, best.cost - price)
    // Where less space has helped, still less seldom does.
    if (!way && best !== first) break
    if (way) best = { ...way, cost: way.cost + price }
  }
  return best
}

function mayGain({ pages, cost }: Way): boolean {
  const last = pages.at(-1)
  if (!last || pages.length === 1) return false
  return last.free > (1 - WORTH_SAVING) * last.height || cost - pages.length > WORTH_FILLING
}

/**
 * Cuts a chapter into pages. No heading is left behind, no figure or table stands under the heading of another section, no
 * figure is cut, no line of a paragraph left alone. Where little would stand on the last page, or much be empty on others,
 * all pages may be a line longer and their spaces smaller.
 */
export function paginate(chapter: readonly FlowItem[], room: PageRoom): PageContent[] {
  const best = bestCut(chapter, room, Number.POSITIVE_INFINITY)
  if (!best) return []
  return finished((mayGain(best) ? fullerCut(chapter, room, best) : best).pages)
}
