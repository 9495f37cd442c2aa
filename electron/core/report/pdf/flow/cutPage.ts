import { behind } from './behind.ts'
import type { FlowItem } from './flowItem.ts'
import { type Mean, priceOfCut, prices } from './means.ts'
import { PageBuilder, type PageRoom } from './pageBuilder.ts'
import { heightOfNotes } from './pageNote.ts'
import { resized } from './resized.ts'

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
  readonly used: readonly Mean[]
  readonly price: number
  /** It ends before a section that would have begun on it. */
  readonly early: boolean
}

/** An item with its footnotes. */
const demand = ({ height, notes }: FlowItem): number => height + heightOfNotes(notes)

const isHeading = ({ anchor, keepWithNext }: FlowItem): boolean => anchor !== undefined && keepWithNext === true

class PageCutter {
  readonly page: PageBuilder
  readonly used = new Map<Mean, number>()
  early = false
  readonly #items: FlowItem[]
  readonly #without: ReadonlySet<Mean>
  readonly #waiting: FlowItem[] = []
  readonly #moved = new Set<FlowItem>()
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
    for (let item = this.#items[0]; item; item = this.#items[this.#index]) if (!this.#take(item)) break
    if (this.#index < this.#items.length) this.#index -= this.page.takeLastHeadings()
  }

  /** Takes the next item in, puts it off, or says that the page is done. */
  #take(item: FlowItem): boolean {
    const { page } = this
    if (!this.#mayBegin(item)) return false
    if (!this.#mayPass(item)) return this.#putOff(item)
    if ((item.landscape ?? false) !== page.landscape) return this.#putOff(item)
    const room = page.room(item)
    const own = room - this.#clinging(this.#index)
    const needed = this.#needed()
    if (demand(item) <= own && needed <= room) return this.#place(item)
    const height = own - heightOfNotes(item.notes)
    if (item.elastic && item.elastic.lowest <= height && this.#use('lower')) return this.#place(resized(item, height))
    const missing = Math.max(needed - room, this.#lowest(item) - own)
    if (room > LARGE_HOLE && (this.#tighten(item, missing) || this.#ahead(item))) return true
    const parts = needed <= room && this.#mayCut(item) ? item.split?.(own) : null
    if (parts) return this.#placePart(parts)
    if (!page.empty) return this.#putOff(item)
    // Higher than a page: cut it anyhow if it can be, else let it run over rather than lose it.
    const forced = item.split?.(own)
    return forced ? this.#placePart(forced) : this.#place(item) && item.keepWithNext === true
  }

  #may(mean: Mean): boolean {
    return !this.#without.has(mean)
  }

  #use(mean: Mean, price: number = prices[mean]): boolean {
    if (!this.#may(mean)) return false
    this.used.set(mean, (this.used.get(mean) ?? 0) + price)
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

  /** An item as low as it can be, with its footnotes. */
  #lowest(item: FlowItem): number {
    return item.elastic && this.#may('lower') ? item.elastic.lowest + heightOfNotes(item.notes) : demand(item)
  }

  /** Height of what belongs to an item and stands under it: at least its beginning. */
  #clinging(index: number): number {
    const next = this.#items[index + 1]
    return next?.clings ? next.spaceBefore + next.least : 0
  }

  /** Height that must be free for the next item to begin here: itself and, after headings, the beginning of what follows. */
  #needed(): number {
    const { page } = this
    const first = this.#items[this.#index]
    let gap = first ? page.gapFor(first) : 0
    let total = -gap
    for (let index = this.#index; index < this.#items.length; index += 1) {
      const item = this.#items[index]
      if (!item) break
      const space = index === this.#index ? 0 : item.spaceBefore
      gap = Math.max(gap, page.gapFor(item))
      const least = item.elastic ? this.#lowest(item) : item.least
      if (!item.keepWithNext) return total + gap + space + least + this.#clinging(index)
      total += space + demand(item)
    }
    return total + gap
  }

  #mayBegin(item: FlowItem): boolean {
    const { page } = this
    if (!isHeading(item) || page.empty || page.free > (1 - ENOUGH) * page.height) return true
    if (page.last?.keepWithNext) return true
    this.early = !this.#use('beginLow')
    return !this.early
  }

  /**
   * Whether an item may stand before those that wait: not before its like, no footnote before an earlier one, and no heading, for
   * readers take a figure or table for part of the section whose heading stands above it.
   */
  #mayPass(item: FlowItem): boolean {
    if (this.#waiting.length === 0) return true
    if (item.points === 'back' || (item.notes && this.#waiting.some(({ notes }) => notes))) return false
    if (item.series) return !this.#waiting.some(({ series }) => series === item.series)
    if (!item.keepWithNext) return true
    const announced = this.#items.slice(this.#index).find(({ keepWithNext }) => !keepWithNext)
    return !announced?.series && !isHeading(item)
  }

  /** A little less between the items, and lower figures, are better than a hole at the foot. */
  #tighten(item: FlowItem, missing: number): boolean {
    if (item.split && !item.series) return false
    return this.#may('tighten') && this.page.tighten(missing, item) && this.#use('tighten')
  }

  /** Lets a figure or table stand before the last paragraphs above it; what is left of them fills the page, or goes on to the next. */
  #ahead(item: FlowItem): boolean {
    if (!item.series || this.#moved.has(item) || this.#waiting.length > 0) return false
    let end = this.#index + 1
    while (this.#items[end]?.clings) end += 1
    const own = this.#items.slice(this.#index, end)
    const noted = own.some(({ notes }) => notes)
    for (const { count, ofAll } of behind(this.page.placed, noted)) {
      const missing = this.#lowest(item) + this.#clinging(this.#index) - this.page.roomWithout(count, item)
      if (missing > 0) continue
      if (!this.#use(ofAll ? 'aheadOfAll' : 'ahead')) return false
      this.#index -= count
      this.#items.splice(this.#index, count + own.length, ...own, ...this.page.takeBack(count))
      this.#moved.add(item)
      return true
    }
    return false
  }

  /** A table that would fit on a page of its own is cut only at a price. */
  #mayCut(item: FlowItem): boolean {
    if (item.series !== 'table' || this.page.empty) return true
    // Nothing stands between the parts of a table.
    if (this.#waiting.length > 0) return false
    const part = item.height / this.page.height
    return part > 1 || this.#use('cutTable', priceOfCut(part))
  }

  /** Lets an item wait for the next page while text fills this one; false where the page had better end. */
  #putOff(item: FlowItem): boolean {
    const before = this.page.last
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
  return { page, rest, used: [...used.keys()], early, price: [...used.values()].reduce((sum, price) => sum + price, 0) }
}
