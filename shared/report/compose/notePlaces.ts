import type { FigureSpec } from '../../figures/figureSpec.ts'
import { placeName } from '../findings/shownNumbers.ts'
import { fullHeadings } from '../fullHeadings.ts'
import type { NotePlace, TableModel } from '../reportModel.ts'
import type { Annotated } from './placedNotes.ts'

/** Names are compared as they are read: a wide space or a capital makes no difference. */
const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLocaleLowerCase('da')

/** What parts the name of a group from its row, and a row from its column. */
const PART = ' / '

/** The title has no name; the note below has this one. */
const NOTE = 'note'

function columnOf(table: TableModel, words: string): number {
  const full = fullHeadings(table).findIndex((heading) => plain(heading) === words)
  return full >= 0 ? full : table.columns.findIndex(({ heading }) => plain(heading) === words)
}

/** A row, or a cell of it; names may hold the sign that parts them, so every row that the words begin with is tried. */
function cellOf(table: TableModel, words: string, from: number, row: number | null): NotePlace | null {
  const column = row === null ? -1 : columnOf(table, words)
  const within = row === null ? undefined : table.rows[row]
  // A group's heading has no numbers: a note on one would be seen nowhere.
  const seen = within?.cells[column] && (within.kind !== 'group' || column === 0)
  if (row !== null && seen) return { in: 'cell', row, column }
  for (const [index, { cells }] of table.rows.entries()) {
    const name = plain(cells[0]?.text ?? '')
    if (index < from || name === '') continue
    if (words === name) return { in: 'cell', row: index, column: 0 }
    const further = words.startsWith(name + PART)
      ? cellOf(table, words.slice(name.length + PART.length), index + 1, index)
      : null
    if (further) return further
  }
  return null
}

function inTable(table: TableModel, words: string): NotePlace | null {
  const wanted = plain(words)
  if (wanted === '') return { in: 'title' }
  const index = columnOf(table, wanted)
  if (index >= 0) return { in: 'head', index }
  const span = (table.heads ?? []).findIndex(({ heading }) => plain(heading) === wanted)
  if (span >= 0) return { in: 'span', index: span }
  return cellOf(table, wanted, 0, null) ?? (wanted === NOTE && table.note !== null ? { in: 'note' } : null)
}

const distinct = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].filter((name) => name.trim() !== '')

/** The places of a table: its title, its headings, its rows, their cells, and its note. */
export const placesOfTable = (table: TableModel): Annotated => ({
  name: placeName({ type: 'table', table }),
  placeOf: (words) => inTable(table, words),
  names: distinct([
    ...table.columns.map(({ heading }) => heading),
    ...(table.heads ?? []).map(({ heading }) => heading),
    ...table.rows.map(({ cells }) => cells[0]?.text ?? ''),
    ...(table.note === null ? [] : [NOTE]),
  ]),
})

/** A figure has its title and its note: what stands in the drawing is no text that a number could follow. */
export const placesOfFigure = (figure: FigureSpec): Annotated => ({
  name: placeName({ type: 'figure', figure, width: 'full' }),
  placeOf: (words) => {
    const wanted = plain(words)
    if (wanted === '') return { in: 'title' }
    return wanted === NOTE && figure.note !== null ? { in: 'note' } : null
  },
  names: figure.note === null ? [] : [NOTE],
})
