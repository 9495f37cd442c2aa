import type { FlowItem } from './flowItem.ts'
import { readAfter } from './inOrder.ts'
import { heightOfNotes, NOTES_GAP, type PageNote, type PlacedNote } from './pageNote.ts'
import { resized } from './resized.ts'

export interface PlacedItem {
  readonly item: FlowItem
  /** From the top of the text area. */
  readonly y: number
}

export interface PageContent {
  readonly landscape: boolean
  readonly placed: readonly PlacedItem[]
  /** Footnotes, at the foot of the text area. */
  readonly notes: readonly PlacedNote[]
}

export interface PageRoom {
  readonly portrait: number
  readonly landscape: number
  /** By so much of themselves wide spaces are smaller from the beginning. */
  readonly tightness?: number
}

const TOLERANCE = 0.01
/** Spaces from this on, around figures, tables and headings, may be changed by so much of themselves. */
export const WIDE_SPACE = 14
const TIGHTER = 0.45
/** What a heading announces stands near it, also a figure or table. */
const UNDER_HEADING = 10

/** What a figure has to give before it is as low as it can be. */
const slackOf = ({ elastic, height }: FlowItem): number => (elastic ? Math.max(0, height - elastic.lowest) : 0)

const wideOnly = (space: number): number => (space < WIDE_SPACE ? 0 : space)

/** A page that is being filled from the top. */
export class PageBuilder {
  readonly landscape: boolean
  readonly height: number
  #placed: PlacedItem[] = []
  #y = 0
  #foot = 0
  #tightness: number
  #tightened = false

  constructor(landscape: boolean, room: PageRoom) {
    this.landscape = landscape
    this.height = landscape ? room.landscape : room.portrait
    this.#tightness = room.tightness ?? 0
  }

  get placed(): readonly PlacedItem[] {
    return this.#placed
  }

  get empty(): boolean {
    return this.#placed.length === 0
  }

  get last(): FlowItem | undefined {
    return this.#placed.at(-1)?.item
  }

  space(item: FlowItem): number {
    const above = this.last
    if (!above) return 0
    const before = above.keepWithNext ? Math.min(item.spaceBefore, UNDER_HEADING) : item.spaceBefore
    const space = item.clings ? before : Math.max(before, above.spaceAfter ?? 0)
    return space < WIDE_SPACE ? space : space * (1 - this.#tightness)
  }

  get notes(): readonly PageNote[] {
    return this.#placed.flatMap(({ item }) => item.notes ?? [])
  }

  /** Height that the page's footnotes take. */
  get foot(): number {
    return this.#foot
  }

  /** Height that the first footnote of the page takes beside its own. */
  gapFor(item: FlowItem): number {
    return item.notes && item.notes.length > 0 && this.#foot === 0 ? NOTES_GAP : 0
  }

  /** Height left for an item and its footnotes, its space above taken off. */
  room(item: FlowItem): number {
    return this.height - this.#y - this.space(item) - this.#foot - this.gapFor(item) + TOLERANCE
  }

  /** The same if so many of the last items were taken off the page. */
  roomWithout(count: number, item: FlowItem): number {
    const taken = this.takeBack(count)
    const room = this.room(item)
    for (const each of taken) this.place(each)
    return room
  }

  /** Height that is empty at the foot. */
  get free(): number {
    return this.height - this.#y - this.#foot
  }

  /** An item that stands on the next page is read after what stands on this one so far. */
  readLater(item: FlowItem): FlowItem {
    const last = this.#placed.at(-1)
    if (!last || item.waited) return item
    const ordered = readAfter(last.item, item)
    this.#placed[this.#placed.length - 1] = { ...last, item: ordered.before }
    return { ...ordered.item, waited: true }
  }

  place(item: FlowItem): void {
    const y = this.#y + this.space(item)
    this.#foot += this.gapFor(item) + heightOfNotes(item.notes)
    this.#placed.push({ item, y })
    this.#y = y + item.height
  }

  /** Takes so many of the last items off the page again. */
  takeBack(count: number): FlowItem[] {
    const items = this.#placed.map(({ item }) => item)
    this.#placeAgain(items.slice(0, -count))
    return items.slice(-count)
  }

  /** Takes off what would be parted from what it announces, if more stands above it; says how many items. */
  takeLastHeadings(): number {
    const kept = this.#placed.findLastIndex(({ item }) => !item.keepWithNext) + 1
    const count = kept === 0 ? 0 : this.#placed.length - kept
    if (count > 0) this.takeBack(count)
    return count
  }

  /**
   * Takes so much from the wide spaces of the page, from the one above the next item and from figures, if they have it to give;
   * once.
   */
  tighten(by: number, next: FlowItem): boolean {
    if (this.#tightened || by <= 0) return false
    const wide = this.#wideSpace() + wideOnly(this.space(next))
    const slack = this.#placed.reduce((sum, { item }) => sum + slackOf(item), 0)
    const wanted = by + TOLERANCE
    const part = wanted / (wide * TIGHTER + slack)
    if (part > 1) return false
    const items = this.#placed.map(({ item }) => {
      const own = slackOf(item)
      return own > 0 ? resized(item, item.height - part * own) : item
    })
    this.#tightened = true
    if (wide > 0) this.#tightness = 1 - (1 - this.#tightness) * (1 - (wanted - part * slack) / wide)
    this.#placeAgain(items)
    return true
  }

  #wideSpace(): number {
    let [sum, bottom] = [0, Number.POSITIVE_INFINITY]
    for (const { item, y } of this.#placed) {
      sum += wideOnly(y - bottom)
      bottom = y + item.height
    }
    return sum
  }

  #placeAgain(items: readonly FlowItem[]): void {
    this.#placed = []
    this.#y = 0
    this.#foot = 0
    for (const item of items) this.place(item)
  }
}
