import type { FlowItem } from './flowItem.ts'
import { PageBuilder, type PageRoom } from './pageBuilder.ts'
import { heightOfNotes } from './pageNote.ts'

/** What may be done where something does not fit at the foot of a page, and what it costs in parts of a page. */
const prices = {
  /** A figure is lower. */
  lower: 0.02,
  /** The wide spaces of the page are smaller. */
  tighten: 0.02,
  /** A figure or table stands on the next page, and text that comes after it on this one. */
  wait: 0.05,
  /** So much text that a heading is passed. */
  passHeading: 0.15,
  /** A table is cut that would have found room on one page: as much as a third of a page left empty. */
  cutTable: 0.85,
  /** A section begins low on the page; without this the page ends before it. */
  beginLow: 0,
} as const

export type Mean = keyof typeof prices

/** A smaller hole is filled by spaces and figures. */
const LARGE_HOLE = 90
/** A page that ends before a section has at least this much on it. */
const ENOUGH = 0.5
/** Figures and tables that wait for the next page, at most. */
const MOST_WAITING = 3

export interface PageCut {
  readonly page: PageBuilder
  /** What is left for the pages after it. */
  readonly rest: readonly FlowItem[]
  readonly used: ReadonlySet<Mean>
  readonly price: number
  /** It ends before a section that would have begun on it. */
  readonly early: boolean
}

/** An item with its footnotes. */
const demand = ({ height, notes }: FlowItem): number => height + heightOfNotes(notes)

const isHeading = ({ anchor, keepWithNext }: FlowItem): boolean => anchor !== undefined && keepWithNext === true

class PageCutter {
  readonly page: PageBuilder
  readonly used = new Set<Mean>()
  early = false
  readonly #items: FlowItem[]
  readonly #without: ReadonlySet<Mean>
  readonly #waiting: FlowItem[] = []
  #index = 0

  constructor(items: readonly FlowItem[], room: PageRoom, without: ReadonlySet<Mean>) {
    this.#items = [...items]
    this.#without = without
    this.page = new PageBuilder(items[0]?.landscape ?? false, room)
  }

  get rest(): readonly FlowItem[] {
    return [...this.#waiting, ...this.#items.slice(this.#index)]
  }

  cut(): void {
    for (let item = this.#items[0]; item; item = this.#items[this.#index]) if (!this.#take(item)) return
  }

  /** Takes the next item in, puts it off, or says that the page is done. */
  #take(item: FlowItem): boolean {
    const { page } = this
    if (!this.#mayBegin(item)) return false
    if (!this.#mayPass(item)) return this.#putOff(item)
    if ((item.landscape ?? false) !== page.landscape) return this.#putOff(item)
    const room = page.room(item)
    const needed = this.#needed()
    if (demand(item) <= room && needed <= room) return this.#place(item)
    const own = room - heightOfNotes(item.notes)
    if (item.elastic && item.elastic.lowest <= own && this.#use('lower')) return this.#place(item.elastic.at(own))
    // A little less between the items is better than a hole at the foot.
    if (!item.split && room > LARGE_HOLE && this.#may('tighten') && page.tighten(needed - room, item)) {
      return this.#use('tighten')
    }
    const parts = needed <= room && this.#mayCut(item) ? item.split?.(room) : null
    if (parts) return this.#placePart(parts)
    if (!page.empty) return this.#putOff(item)
    // Higher than a page: cut it anyhow if it can be, else let it run over rather than lose it.
    const forced = item.split?.(room)
    return forced ? this.#placePart(forced) : this.#place(item) && item.keepWithNext === true
  }

  #may(mean: Mean): boolean {
    return !this.#without.has(mean)
  }

  #use(mean: Mean): boolean {
    if (!this.#may(mean)) return false
    this.used.add(mean)
    return true
  }

  #place(item: FlowItem): boolean {
    this.page.place(item)
    this.#index += 1
    return true
  }

  #placePart([part, rest]: readonly [FlowItem, FlowItem]): false {
    this.page.place(part)
    this.#items[this.#index] = rest
    return false
  }

  /** Height that must be free for the next item to begin here: itself and, after headings, the beginning of what follows. */
  #needed(): number {
    const { page } = this
    const first = this.#items[this.#index]
    let gap = first ? page.gapFor(first) : 0
    let total = -gap
    for (const [index, item] of this.#items.slice(this.#index).entries()) {
      const space = index === 0 ? 0 : item.spaceBefore
      gap = Math.max(gap, page.gapFor(item))
      const least = item.elastic && !this.#may('lower') ? demand(item) : item.least
      if (!item.keepWithNext) return total + gap + space + least
      total += space + demand(item)
    }
    return total + gap
  }

  #mayBegin(item: FlowItem): boolean {
    const { page } = this
    if (!isHeading(item) || page.empty || page.free > (1 - ENOUGH) * page.height) return true
    if (page.placed.at(-1)?.item.keepWithNext) return true
    this.early = !this.#use('beginLow')
    return !this.early
  }

  /**
   * Whether an item may stand before those that wait: not before its like, no footnote before an earlier one, and a
   * heading only with text under it.
   */
  #mayPass(item: FlowItem): boolean {
    if (this.#waiting.length === 0) return true
    if (item.notes && this.#waiting.some(({ notes }) => notes)) return false
    if (item.series) return !this.#waiting.some(({ series }) => series === item.series)
    if (!item.keepWithNext) return true
    const announced = this.#items.slice(this.#index).find(({ keepWithNext }) => !keepWithNext)
    if (announced?.series) return false
    return !isHeading(item) || this.#use('passHeading')
  }

  /** A table that would fit on a page of its own is cut only at a price. */
  #mayCut(item: FlowItem): boolean {
    if (item.series !== 'table' || this.page.empty) return true
    // Nothing stands between the parts of a table.
    if (this.#waiting.length > 0) return false
    return item.height > this.page.height || this.#use('cutTable')
  }

  /** Lets an item wait for the next page while text fills this one; false where the page had better end. */
  #putOff(item: FlowItem): boolean {
    const before = this.page.placed.at(-1)?.item
    const mayWait = item.series !== undefined && before !== undefined && !before.keepWithNext
    if (!mayWait || this.#waiting.length >= MOST_WAITING || this.page.free < LARGE_HOLE || !this.#use('wait'))
      return false
    this.#waiting.push(this.page.readLater(item))
    this.#index += 1
    // A note under a table or figure waits with it.
    for (let next = this.#items[this.#index]; next?.clings; next = this.#items[this.#index]) {
      this.#waiting.push(this.page.readLater(next))
      this.#index += 1
    }
    return true
  }
}

/** Fills one page from the beginning of the items, with every mean but those that are named. */
export function cutPage(items: readonly FlowItem[], room: PageRoom, without: ReadonlySet<Mean>): PageCut {
  const cutter = new PageCutter(items, room, without)
  cutter.cut()
  const { page, rest, used, early } = cutter
  return { page, rest, used, early, price: [...used].reduce((sum, mean) => sum + prices[mean], 0) }
}
