import type { PageNote } from './pageNote.ts'
import type { Target } from './target.ts'

export interface Anchor {
  readonly name: string
  readonly title: string
  /** 1 for chapters, 2 and 3 for their headings. */
  readonly level: number
}

/** A piece of a chapter on its way to a page: knows its height, how it may be cut, and how it is painted. */
export interface FlowItem {
  readonly height: number
  /** Dropped at the top of a page. */
  readonly spaceBefore: number
  /** At least this much between the item and the next one. */
  readonly spaceAfter?: number
  /** Belongs to what stands above it: a note under a table keeps its own small distance. */
  readonly clings?: boolean
  /** A point of a list that is not its first: nothing but the foot of a page comes between. */
  readonly continues?: boolean
  /** The next item must begin on the same page. */
  readonly keepWithNext?: boolean
  /** The smallest part that may stand at the foot of a page, with its notes; all of it where the item cannot be cut. */
  readonly least: number
  /** The text speaks of a figure or table as the one after it, or before it: on that side it stays. */
  readonly points?: 'on' | 'back'
  /** Figures and tables are numbered, each in its series: one may change places with text, but not with a later one. */
  readonly series?: 'figure' | 'table'
  /** It has waited, and knows where it is read. */
  readonly waited?: boolean
  /** Needs a page on its side. */
  readonly landscape?: boolean
  readonly anchor?: Anchor
  /** Its footnotes: they stand on the same page and take room there. */
  readonly notes?: readonly PageNote[]
  /** How far the item may give or take room, and the item at another height: figures, within what looks right. */
  readonly elastic?: {
    readonly lowest: number
    readonly tallest: number
    readonly at: (height: number) => FlowItem
  }
  /** It is to be drawn at the height that it has here. */
  readonly resized?: boolean
  /** Cuts off a part that fits into the room, or null where no such cut is good. */
  readonly split?: (room: number) => readonly [FlowItem, FlowItem] | null
  readonly paint: (target: Target, x: number, y: number) => void
}
