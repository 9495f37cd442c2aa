import type { FootnoteAt } from '../../../../../shared/report/notePlace.ts'
import type { NotePlace } from '../../../../../shared/report/reportModel.ts'
import type { Brush } from '../paint/brush.ts'
import { noteAnchor, referenceAnchor } from '../paint/paintText.ts'
import type { StructElement, StructureTree } from '../paint/structure.ts'
import type { Face, Faces } from '../type/faces.ts'
import { raisedBy, raisedSize } from '../type/setText.ts'

/** The number of a footnote behind the text of a cell. */
export interface NoteMark {
  readonly number: string
  readonly width: number
  /** Beside a column of numbers, whose digits stand under each other as if it were not there. */
  readonly hangs?: boolean
}

/** How wide the number at a place is; 0 where there is none. */
export type MarkWidth = (place: NotePlace) => number

export const noMarks: MarkWidth = () => 0

export function markAt(footnoteAt: FootnoteAt, place: NotePlace, size: number, faces: Faces): NoteMark | null {
  const footnote = footnoteAt(place)
  if (!footnote) return null
  // The wider face, whatever the cell is set in: a column has room for both.
  return { number: footnote.text, width: faces.measure(footnote.text, size * raisedSize, 'sans-strong') }
}

export const markWidths =
  (footnoteAt: FootnoteAt, size: number, faces: Faces): MarkWidth =>
  (place) =>
    markAt(footnoteAt, place, size, faces)?.width ?? 0

/** Where the number stands, and in what colour and type. */
export interface MarkPlace {
  readonly x: number
  readonly baseline: number
  readonly face: Face
  readonly size: number
  readonly colour: string
}

export function paintMark(brush: Brush, { number }: NoteMark, { x, baseline, face, size, colour }: MarkPlace): void {
  brush.text(number, x, baseline - size * raisedBy, face, size * raisedSize, colour)
}

/** The number as a reference of the cell, and a link to the note. */
export function paintReference(
  brush: Brush,
  tree: StructureTree,
  cell: StructElement,
  mark: NoteMark,
  place: MarkPlace,
): void {
  const { number, width } = mark
  const { x, baseline, size } = place
  const link = tree.element('Link', tree.element('Reference', cell))
  const top = baseline - size
  tree.place(referenceAnchor(number), top)
  tree.content(link, 'Link', () => paintMark(brush, mark, place))
  tree.link(link, { x, y: top, width, height: size }, `#${noteAnchor(number)}`, `Note ${number}`)
}
