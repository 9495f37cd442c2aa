import { fullHeadings } from '../../../../shared/report/fullHeadings.ts'
import type { NotePlace, PlacedNote, TableModel } from '../../../../shared/report/reportModel.ts'
import type { SheetFrame } from './sheetFrame.ts'

/** What a place of a table is called: a sheet's numbers carry no marks, so its footnotes say where they belong. */
export function placeName(table: TableModel, place: NotePlace): string | null {
  switch (place.in) {
    case 'title':
    case 'note':
      return null
    case 'span':
      return table.heads?.[place.index]?.heading ?? null
    case 'head':
      return fullHeadings(table)[place.index] ?? null
    case 'cell': {
      const row = table.rows[place.row]?.cells[0]?.text ?? ''
      return place.column === 0 ? row : `${row}, ${fullHeadings(table)[place.column] ?? ''}`
    }
  }
}

/** The footnotes of a table or figure with their numbers in the report, a line each. */
export const footnoteTexts = (
  notes: readonly PlacedNote[] = [],
  { words }: SheetFrame,
  nameOf: (place: NotePlace) => string | null,
): readonly string[] =>
  notes.map(({ place, footnote }) => {
    const name = nameOf(place)
    const note = footnote.note.map(({ text }) => text).join('')
    return `${words.footnote} ${footnote.text}${name === null ? '' : ` (${name})`}: ${note}`
  })
