import { footnotesAt } from './notePlace.ts'
import type { Block, NotePlace } from './reportModel.ts'

const RAISED = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'] as const

const raised = (number: string): string => number.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit)

type Noted = Extract<Block, { type: 'table' | 'figure' }>

function marker({ notes }: Noted): (text: string, place: NotePlace) => string {
  const footnoteAt = footnotesAt(notes)
  return (text, place) => text + raised(footnoteAt(place)?.text ?? '')
}

/** A table with the numbers of its footnotes as raised digits, for where texts are only texts; without notes the very one. */
export function markedTable(block: Extract<Block, { type: 'table' }>): typeof block.table {
  const { table, notes } = block
  if (!notes) return table
  const mark = marker(block)
  return {
    ...table,
    title: mark(table.title, { in: 'title' }),
    note: table.note === null ? null : mark(table.note, { in: 'note' }),
    columns: table.columns.map((column, index) => ({
      ...column,
      heading: mark(column.heading, { in: 'head', index }),
    })),
    ...(table.heads
      ? { heads: table.heads.map((head, index) => ({ ...head, heading: mark(head.heading, { in: 'span', index }) })) }
      : {}),
    rows: table.rows.map((line, row) => ({
      ...line,
      cells: line.cells.map((cell, column) => ({ ...cell, text: mark(cell.text, { in: 'cell', row, column }) })),
    })),
  }
}

export function markedFigure(block: Extract<Block, { type: 'figure' }>): typeof block.figure {
  const { figure, notes } = block
  if (!notes) return figure
  const mark = marker(block)
  return {
    ...figure,
    title: mark(figure.title, { in: 'title' }),
    note: figure.note === null ? null : mark(figure.note, { in: 'note' }),
  }
}
