import { paintTagged } from '../paint/paintText.ts'
import type { StructElement, Tag } from '../paint/structure.ts'
import type { SetLine, SetText } from '../type/setText.ts'
import type { Anchor, FlowItem } from './flowItem.ts'
import { pageNote, type SetNotes } from './footnote.ts'
import { heightOfNotes, type PageNote } from './pageNote.ts'

/** Lines of a paragraph that must stay together at the foot and at the top of a page. */
const ORPHANS = 2
const WIDOWS = 2

export interface TextItemOptions {
  readonly tag: Tag
  readonly spaceBefore: number
  readonly indent?: number
  readonly keepWithNext?: boolean
  readonly anchor?: Anchor
  readonly clings?: boolean
  readonly points?: FlowItem['points']
  readonly notes?: SetNotes
}

/** So long a paragraph is divided within a word rather than not at all. */
const LONG = 8

/** After how many lines a paragraph may go on overleaf, the least first: no word is divided over two pages. */
function cutsOf(lines: readonly SetLine[]): number[] {
  const all = lines.flatMap((_, index) => (index >= ORPHANS && index <= lines.length - WIDOWS ? [index] : []))
  const betweenWords = all.filter((count) => !lines[count - 1]?.divided)
  return betweenWords.length > 0 || lines.length < LONG ? betweenWords : all
}

const heightOf = (lines: readonly SetLine[]): number => lines.reduce((sum, line) => sum + line.height, 0)

interface Shared {
  element: StructElement | null
}

/** The footnotes that stand in some lines; `parent` is the element that they belong to. */
export const notesIn = (
  lines: readonly SetLine[],
  notes: SetNotes | undefined,
  parent: () => StructElement | null,
): PageNote[] =>
  lines.flatMap(({ runs }) =>
    runs.flatMap((run) => {
      const note = run.raised ? notes?.get(run.text) : undefined
      return note ? [pageNote(note, parent)] : []
    }),
  )

function part(text: SetText, lines: readonly SetLine[], options: TextItemOptions, shared: Shared): FlowItem {
  // A footnote in a note belongs to the section: notes do not nest.
  const parent = () => (options.tag === 'Note' ? null : shared.element)
  const demand = (some: readonly SetLine[]): number =>
    heightOf(some) + heightOfNotes(notesIn(some, options.notes, parent))
  const notes = notesIn(lines, options.notes, parent)
  const cuts = cutsOf(lines)
  return {
    height: heightOf(lines),
    spaceBefore: options.spaceBefore,
    least: demand(lines.slice(0, cuts[0])),
    ...(notes.length > 0 ? { notes } : {}),
    keepWithNext: options.keepWithNext ?? false,
    clings: options.clings ?? false,
    ...(options.anchor ? { anchor: options.anchor } : {}),
    ...(options.points ? { points: options.points } : {}),
    split: (room) => {
      const cut = cuts.findLast((count) => demand(lines.slice(0, count)) <= room)
      if (cut === undefined) return null
      const { anchor: _, ...rest } = options
      return [
        part(text, lines.slice(0, cut), { ...options, keepWithNext: false }, shared),
        part(text, lines.slice(cut), { ...rest, spaceBefore: 0 }, shared),
      ]
    },
    paint: ({ brush, tree, section }, x, y) => {
      shared.element ??= tree.element(options.tag, section)
      paintTagged(brush, tree, shared.element, options.tag, text, x + (options.indent ?? 0), y, lines)
    },
  }
}

/** A paragraph or heading in the flow. Both halves of a divided paragraph are one element of the structure. */
export const textItem = (text: SetText, options: TextItemOptions): FlowItem =>
  part(text, text.lines, options, { element: null })
