import type { ReactNode } from 'react'
import { footnotesAt } from '../../../../shared/report/notePlace.ts'
import type { NotePlace, PlacedNote } from '../../../../shared/report/reportModel.ts'
import { NoteMark } from './NoteMark.tsx'

/** The mark behind the text at a place of a table or figure; null where there is none. */
export function marksAt(notes: readonly PlacedNote[] = []): (place: NotePlace) => ReactNode {
  const footnoteAt = footnotesAt(notes)
  return (place) => {
    const footnote = footnoteAt(place)
    return footnote && <NoteMark number={footnote.text} />
  }
}
