import { footnotesAt } from '../../../../shared/report/notePlace.ts'
import type { PlacedNote, TableModel } from '../../../../shared/report/reportModel.ts'

interface ColumnNote {
  readonly number: string
  /** A column before this one has the heading that it belongs to too. */
  readonly again: boolean
}

/**
 * The footnotes of every column where one heading says all that stands above it: first that of the heading over several
 * columns, then its own.
 */
export function columnNotes(
  { columns, heads = [] }: Pick<TableModel, 'columns' | 'heads'>,
  notes: readonly PlacedNote[] | undefined,
): readonly (readonly ColumnNote[])[] {
  const footnoteAt = footnotesAt(notes)
  const above = heads.flatMap(({ span }, index) => Array.from({ length: span }, () => index))
  return columns.map((_, column) => {
    const head = above[column]
    const over = head === undefined ? null : footnoteAt({ in: 'span', index: head })
    const own = footnoteAt({ in: 'head', index: column })
    return [
      ...(over ? [{ number: over.text, again: above[column - 1] === head }] : []),
      ...(own ? [{ number: own.text, again: false }] : []),
    ]
  })
}
