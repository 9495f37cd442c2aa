import type { FlowItem } from './flowItem.ts'
import { readAfter } from './inOrder.ts'
import { heightOfNotes, NOTES_GAP, type PageNote, type PlacedNote } from './pageNote.ts'

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

/** A page that is being filled from the top. */
export class PageBuilder {
  readonly landscape: boolean
  readonly height: number
  placed: readonly PlacedItem[] = []
  #y = 0
  #tightness: number
  #tightened = false

  constructor(landscape: boolean, room: PageRoom) {
    this.landscape = landscape
    this.height = landscape ? room.landscape : room.portrait
    this.#tightness = room.tightness ?? 0
  }

  get empty(): boolean {
    return this.placed.length === 0
  }

  space(item: FlowItem): number {
    const above = this.placed.at(-1)?.item
    if (!above) return 0
    const before = above.keepWithNext ? Math.min(item.spaceBefore, UNDER_HEADING) : item.spaceBefore
    const space = item.clings ? before : Math.max(before, above.spaceAfter ?? 0)
    return space < WIDE_SPACE ? space : space * (1 - this.#tightness)
  }

  get notes(): readonly PageNote[] {
    return this.placed.flatMap(({ item }) => item.notes ?? [])
  }

  /** Height that the page's footnotes take. */
  get foot(): number {
    const { notes } = this
    return notes.length === 0 ? 0 : NOTES_GAP + heightOfNotes(notes)
  }

  /** Height that the first footnote of the page takes beside its own. */
  gapFor(item: FlowItem): number {
    return item.notes && item.notes.length > 0 && this.foot === 0 ? NOTES_GAP : 0
  }

  /** Height left for an item and its footnotes, its space above taken off. */
  room(item: FlowItem): number {
    return this.height - this.#y - this.space(item) - this.foot - this.gapFor(item) + TOLERANCE
  }

  /** Height that is empty at the foot. */
  get free(): number {
    return this.height - this.#y - this.foot
  }

  /** An item that stands on the next page is read after what stands on this one so far. */
  readLater(item: FlowItem): FlowItem {
    const last = this.placed.at(-1)
    if (!last || item.waited) return item
    const ordered = readAfter(last.item, item)
    this.placed = [...this.placed.slice(0, -1), { ...last, item: ordered.before }]
    return { ...ordered.item, waited: true }
  }

  place(item: FlowItem): void {
    const y = this.#y + this.space(item)
    this.placed = [...this.placed, { item, y }]
    this.#y = y + item.height
  }

  /** Takes so much from the wide spaces of the page and from the one above the next item, if they have it to give; once. */
  tighten(by: number, next: FlowItem): boolean {
    const spaces = this.placed.slice(1).map(({ y }, index) => {
      const above = this.placed[index]
      return above ? y - above.y - above.item.height : 0
    })
    const wide = [...spaces, this.space(next)].reduce((sum, space) => sum + (space < WIDE_SPACE ? 0 : space), 0)
    if (this.#tightened || by <= 0 || by > wide * TIGHTER) return false
    const items = this.placed.map(({ item }) => item)
    this.placed = []
    this.#y = 0
    this.#tightened = true
    this.#tightness = 1 - (1 - this.#tightness) * (1 - by / wide)
    for (const item of items) this.place(item)
    return true
  }
}
