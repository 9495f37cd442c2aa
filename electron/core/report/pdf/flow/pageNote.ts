import type { Target } from './target.ts'

/** A footnote: it stands at the foot of the page on which its number stands. */
export interface PageNote {
  readonly height: number
  readonly paint: (target: Target, x: number, y: number) => void
}

export interface PlacedNote {
  readonly note: PageNote
  /** From the top of the text area. */
  readonly y: number
}

/** Between the text and the first note; the rule stands in it. */
export const NOTES_GAP = 18
/** From the top of the first note up to the rule. */
export const RULE_ABOVE_NOTES = 5
export const RULE_LENGTH = 72
const BETWEEN_NOTES = 2

/** The notes of an item without the gap above the first of a page. */
export const heightOfNotes = (notes: readonly PageNote[] = []): number =>
  notes.reduce((sum, { height }) => sum + height + BETWEEN_NOTES, 0)

/** Notes hang upwards from the foot of the text area. */
export function placeNotes(notes: readonly PageNote[], foot: number): PlacedNote[] {
  let y = foot - heightOfNotes(notes) + BETWEEN_NOTES
  return notes.map((note) => {
    const placed = { note, y }
    y += note.height + BETWEEN_NOTES
    return placed
  })
}
