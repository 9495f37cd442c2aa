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

const TOLERANCE = 0.01
/** Spaces from this on, around figures, tables and headings, may be changed by so much of themselves. */
export const WIDE_SPACE = 14
const TIGHTER = 0.45

/** A page that is being filled from the top. */
export class PageBuilder {
  readonly landscape: boolean
  readonly height: number
  placed: readonly PlacedItem[] = []
  #y = 0
  #tightness = 0

  constructor(landscape: boolean, room: PageRoom) {
    this.landscape = landscape
    this.height = landscape ? room.landscape : room.portrait
  }

  get empty(): boolean {
    return this.placed.length === 0
  }

  space(item: FlowItem): number {
    const above = this.placed.at(-1)?.item
    if (!above) return 0
    const space = item.clings ? item.spaceBefore : Math.max(item.spaceBefore, above.spaceAfter ?? 0)
    return space < WIDE_SPACE ? space : space * (1 - this.#tightness)
  }

  /** Height left for an item, its space above taken off. */
  room(item: FlowItem): number {
    return this.height - this.#y - this.space(item) + TOLERANCE
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
    if (this.#tightness > 0 || by <= 0 || by > wide * TIGHTER) return false
    const items = this.placed.map(({ item }) => item)
    this.placed = []
    this.#y = 0
    this.#tightness = by / wide
    for (const item of items) this.place(item)
    return true
  }
}
