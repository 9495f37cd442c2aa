import { pageNote, repeatedNote, type SetNotes } from '../flow/footnote.ts'
import { heightOfNotes, type PageNote } from '../flow/pageNote.ts'
import { notesIn } from '../flow/textItem.ts'
import type { StructElement } from '../paint/structure.ts'
import type { SetText } from '../type/setText.ts'
import type { GridRow } from './tableGrid.ts'

const raisedIn = (lines: SetText['lines']): readonly string[] =>
  lines.flatMap(({ runs }) => runs.flatMap(({ raised, text }) => (raised ? [text] : [])))

/** The footnotes of a table, and the elements that refer to them: each is known when it has been painted. */
export class TableNotes {
  readonly #notes: SetNotes
  readonly #owners = new Map<string, StructElement>()

  constructor(notes: SetNotes) {
    this.#notes = notes
  }

  get none(): boolean {
    return this.#notes.size === 0
  }

  belongTo(owner: StructElement, number: string): void {
    this.#owners.set(number, owner)
  }

  /** The footnote of a text belongs to its element. */
  textBelongsTo(owner: StructElement, { lines }: SetText): void {
    for (const number of raisedIn(lines)) this.belongTo(owner, number)
  }

  /** Those of the title, or of the note below: that one belongs to the section, for notes do not nest. */
  ofText({ lines }: SetText): PageNote[] {
    const [number] = raisedIn(lines)
    return notesIn(lines, this.#notes, () => (number === undefined ? null : this.#owner(number)))
  }

  ofRows(rows: readonly GridRow[]): PageNote[] {
    return this.#inRows(rows).map((note) => pageNote(note, () => this.#owner(note.number)))
  }

  /** Those of a head that is repeated on a further page. */
  repeated(heads: readonly GridRow[]): PageNote[] {
    return this.#inRows(heads).map(repeatedNote)
  }

  /** The rows, each as high as it is with its footnotes. */
  withRoom(rows: readonly GridRow[]): readonly GridRow[] {
    if (this.none) return rows
    return rows.map((row) => ({ ...row, height: row.height + heightOfNotes(this.ofRows([row])) }))
  }

  #owner(number: string): StructElement | null {
    return this.#owners.get(number) ?? null
  }

  #inRows(rows: readonly GridRow[]) {
    if (this.none) return []
    return rows.flatMap(({ cells }) =>
      cells.flatMap(({ mark }) => {
        const note = mark ? this.#notes.get(mark.number) : undefined
        return note ? [note] : []
      }),
    )
  }
}
