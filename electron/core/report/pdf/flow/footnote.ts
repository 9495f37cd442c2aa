import { noteAnchor, paintLines, paintTagged, referenceAnchor } from '../paint/paintText.ts'
import type { StructElement } from '../paint/structure.ts'
import type { SetText } from '../type/setText.ts'
import type { PageNote } from './pageNote.ts'

/** A footnote in lines, its number in a column of its own. */
export interface SetNote {
  readonly number: string
  readonly indent: number
  readonly mark: SetText
  readonly text: SetText
}

/** The footnotes of a text, by their numbers. */
export type SetNotes = ReadonlyMap<string, SetNote>

/** A note for the foot of a page; `parent` is the element that refers to it, known when that has been painted. */
export const pageNote = ({ number, indent, mark, text }: SetNote, parent: () => StructElement | null): PageNote => ({
  height: text.height,
  paint: ({ brush, tree, section }, x, y) => {
    const note = tree.element('Note', parent() ?? section)
    tree.place(noteAnchor(number), y)
    const back = tree.element('Link', tree.element('Lbl', note))
    tree.content(back, 'Link', () => paintLines(brush, mark, x, y))
    tree.link(back, { x, y, width: indent, height: mark.height }, `#${referenceAnchor(number)}`, number)
    paintTagged(brush, tree, tree.element('P', note), 'P', text, x + indent, y)
  },
})

/** A note once more, where its number is repeated: nobody needs to hear it again. */
export const repeatedNote = ({ indent, mark, text }: SetNote): PageNote => ({
  height: text.height,
  paint: ({ brush, tree }, x, y) => {
    tree.artifact('Pagination', () => {
      paintLines(brush, mark, x, y)
      paintLines(brush, text, x + indent, y)
    })
  },
})
