import { cutPage, type Mean, type PageCut } from './cutPage.ts'
import { fillPage, finishPage, stretchOf } from './fillPage.ts'
import type { FlowItem } from './flowItem.ts'
import type { PageBuilder, PageContent, PageRoom } from './pageBuilder.ts'

/** A last page with less looks forgotten, the more so the less there is. */
const SPARSE = 0.35
/** With less on its last page, a chapter is tried with a line more on its pages, and with smaller spaces: the page may be saved. */
const WORTH_SAVING = 0.5
const LINE = 14
const TIGHTER = [0, 0.2, 0.35, 0.45]
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

/** The cheapest way to cut a chapter: what fits best on one page may cost the next. */
function bestCut(chapter: readonly FlowItem[], room: PageRoom): readonly PageBuilder[] {
  let best: Way | null = null
  let ways: readonly Way[] = chapter.length === 0 ? [] : [{ pages: [], rest: chapter, cost: 0 }]
  while (ways.length > 0) {
    const next = new Map<string, Way>()
    for (const way of ways) {
      for (const cut of cutsOf(way.rest, room)) {
        const further: Way = { pages: [...way.pages, cut.page], rest: cut.rest, cost: way.cost + 1 + costOf(cut) }
        if (cut.rest.length === 0) {
          if (!best || further.cost < best.cost) best = further
          continue
        }
        const key = restKey(cut.rest)
        const known = next.get(key)
        if (!known || further.cost < known.cost) next.set(key, further)
      }
    }
    const { cost: enough } = best ?? { cost: Number.POSITIVE_INFINITY }
    ways = [...next.values()]
      .filter(({ cost }) => cost < enough)
      .sort((a, b) => a.cost - b.cost)
      .slice(0, KEPT)
  }
  return best?.pages ?? []
}

/** Every page but the last is followed by more: it should look full. */
const finished = (pages: readonly PageBuilder[]): PageContent[] =>
  pages.map((page, index) => (index === pages.length - 1 ? finishPage(page) : fillPage(page)))

/**
 * Cuts a chapter into pages. No heading is left behind, no figure cut, no line of a paragraph left alone. Where little
 * would stand on the last page, all pages may be a line longer and their spaces smaller.
 */
export function paginate(chapter: readonly FlowItem[], room: PageRoom): PageContent[] {
  const pages = bestCut(chapter, room)
  const last = pages.at(-1)
  if (pages.length > 1 && last && last.free > (1 - WORTH_SAVING) * last.height) {
    for (const tightness of TIGHTER) {
      const fewer = bestCut(chapter, { ...room, portrait: room.portrait + LINE, tightness })
      if (fewer.length < pages.length) return finished(fewer)
    }
  }
  return finished(pages)
}
