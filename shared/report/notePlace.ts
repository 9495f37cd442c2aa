import type { Footnote, NotePlace, PlacedNote } from './reportModel.ts'

/** Places in the order in which a reader meets them. */
function rank(place: NotePlace): readonly number[] {
  switch (place.in) {
    case 'title':
      return [0]
    case 'span':
      return [1, place.index]
    case 'head':
      return [2, place.index]
    case 'cell':
      return [3, place.row, place.column]
    case 'note':
      return [4]
  }
}

const keyOf = (place: NotePlace): string => rank(place).join()

export const samePlace = (a: NotePlace, b: NotePlace): boolean => keyOf(a) === keyOf(b)

export function byReading(a: PlacedNote, b: PlacedNote): number {
  const others = rank(b.place)
  const [first = 0] = rank(a.place)
    .map((each, index) => each - (others[index] ?? 0))
    .filter((each) => each !== 0)
  return first
}

/** The footnote at a place of a table or figure, if there is one. */
export type FootnoteAt = (place: NotePlace) => Footnote | null

export function footnotesAt(notes: readonly PlacedNote[] = []): FootnoteAt {
  if (notes.length === 0) return () => null
  const known = new Map(notes.map(({ place, footnote }) => [keyOf(place), footnote]))
  return (place) => known.get(keyOf(place)) ?? null
}
