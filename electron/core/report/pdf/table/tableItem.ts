import { footnotesAt } from '../../../../../shared/report/notePlace.ts'
import type { Block, ReportLabels, TableModel } from '../../../../../shared/report/reportModel.ts'
import { setBalanced } from '../blocks/balanced.ts'
import { setNotes } from '../blocks/footnotes.ts'
import { marked } from '../blocks/marked.ts'
import type { FlowItem } from '../flow/flowItem.ts'
import { heightOfNotes, type PageNote } from '../flow/pageNote.ts'
import type { Target } from '../flow/target.ts'
import { paintLines, paintTagged } from '../paint/paintText.ts'
import type { StructElement } from '../paint/structure.ts'
import type { Faces } from '../type/faces.ts'
import type { Hyphenate } from '../type/hyphenation.ts'
import type { SetText } from '../type/setText.ts'
import { grey, styles, textWidth, wideTextWidth } from '../type/styles.ts'
import type { Typesetter } from '../type/typesetter.ts'
import { CellIds } from './cellIds.ts'
import { columnWidths, comfortableRoom, leastWidths, wishedWidths } from './columnWidths.ts'
import { cutRows, fittingRows, LEAST_ROWS } from './cutRows.ts'
import { type MarkWidth, markWidths, noMarks } from './noteMark.ts'
import { paintPlainRow, paintRow } from './paintRow.ts'
import { type GridRow, type TableGrid, tableGrid } from './tableGrid.ts'
import { TableNotes } from './tableNotes.ts'

const TO_HEAD = 5
const TO_SOURCE = 5
const SPACE = 18
const CONTINUED_LINE = 13
const LEAST_BEGINNING = 72

interface SetTable {
  readonly grid: TableGrid
  readonly columns: number
  readonly landscape: boolean
  readonly title: SetText
  readonly subtitle: SetText | null
  readonly reminder: SetText
  readonly closing: readonly { readonly text: SetText; readonly tag: 'P' | 'Note' }[]
  readonly continued: string
  readonly notes: TableNotes
  /** Elements that all parts of the table share. */
  readonly shared: { table: StructElement | null; body: StructElement | null; ids: CellIds | null }
}

interface Part {
  readonly rows: readonly GridRow[]
  readonly first: boolean
  readonly last: boolean
}

/** Everything above the rows of a part: its headings. */
const headHeight = ({ grid }: SetTable): number => sumOf(grid.heads)

const sumOf = (rows: readonly GridRow[]): number => rows.reduce((sum, row) => sum + row.height, 0)

function heights(set: SetTable, part: Part): { caption: number; closing: number; total: number } {
  const opening = part.first ? set.title.height + (set.subtitle?.height ?? 0) : set.reminder.height
  const caption = opening + TO_HEAD
  const closing = part.last
    ? set.closing.reduce((sum, { text }) => sum + text.height, set.closing.length > 0 ? TO_SOURCE : 0)
    : CONTINUED_LINE
  return { caption, closing, total: caption + headHeight(set) + sumOf(part.rows) + closing }
}

/** The footnotes of the caption and the heads: on a further page those of the repeated heads. */
const openingNotes = ({ grid, title, notes }: SetTable, { first }: Part): PageNote[] =>
  first ? [...notes.ofText(title), ...notes.ofRows(grid.heads)] : notes.repeated(grid.heads)

const notesOf = (set: SetTable, part: Part): PageNote[] => [
  ...openingNotes(set, part),
  ...set.notes.ofRows(part.rows),
  ...(part.last ? set.closing.flatMap(({ text }) => set.notes.ofText(text)) : []),
]

const cellsOf = ({ columns, notes, shared: { ids } }: SetTable) => ({
  columns,
  ...(ids ? { ids } : {}),
  onMark: (cell: StructElement, number: string) => notes.belongTo(cell, number),
})

function paintPart(set: SetTable, part: Part, target: Target, x: number, y: number): void {
  const { brush, tree, section } = target
  const { grid, shared } = set
  let top = y
  if (part.first) {
    const table = tree.element('Table', section)
    shared.table = table
    const caption = tree.element('Caption', table)
    for (const text of [set.title, ...(set.subtitle ? [set.subtitle] : [])]) {
      const paragraph = tree.element('P', caption)
      paintTagged(brush, tree, paragraph, 'P', text, x, top)
      set.notes.textBelongsTo(paragraph, text)
      top += text.height
    }
    top += TO_HEAD
    if (grid.spans) shared.ids = new CellIds(tree.tableId(), grid.spans)
    const head = { ...target, parent: tree.element('THead', table), ...cellsOf(set) }
    for (const row of grid.heads) {
      paintRow(head, row, grid, x, top)
      top += row.height
    }
    shared.body = tree.element('TBody', table)
  } else {
    tree.artifact('Pagination', () => {
      paintLines(brush, set.reminder, x, top)
      top += set.reminder.height + TO_HEAD
      for (const row of grid.heads) {
        paintPlainRow(brush, row, grid, x, top)
        top += row.height
      }
    })
  }
  const body = { ...target, parent: shared.body ?? section, ...cellsOf(set) }
  for (const row of part.rows) {
    paintRow(body, row, grid, x, top)
    top += row.height
  }
  if (!part.last) {
    tree.artifact('Pagination', () => {
      brush.textEnd(set.continued, x + grid.width, top + 10, 'sans-italic', 8, grey)
    })
    return
  }
  top += TO_SOURCE
  for (const { text, tag } of set.closing) {
    paintTagged(brush, tree, tree.element(tag, section), tag, text, x, top)
    top += text.height
  }
}

/** So few rows may stand at the foot of a page; one more where they are low, for the first may head a group. */
function beginningOf(rows: readonly GridRow[]): readonly GridRow[] {
  const few = rows.slice(0, LEAST_ROWS)
  return sumOf(few) < LEAST_BEGINNING ? rows.slice(0, LEAST_ROWS + 1) : few
}

function partItem(set: SetTable, part: Part): FlowItem {
  const { total, caption } = heights(set, part)
  const leastRows = part.rows.length < 2 * LEAST_ROWS ? part.rows : beginningOf(part.rows)
  const whole = leastRows.length === part.rows.length
  const notes = notesOf(set, part)
  const above = caption + headHeight(set) + heightOfNotes(openingNotes(set, part)) + CONTINUED_LINE
  return {
    height: total,
    least: whole ? total + heightOfNotes(notes) : above + sumOf(set.notes.withRoom(leastRows)),
    spaceBefore: SPACE,
    spaceAfter: SPACE,
    landscape: set.landscape,
    series: 'table',
    ...(notes.length > 0 ? { notes } : {}),
    split: (room) => {
      const rows = set.notes.withRoom(part.rows)
      // Only footnotes make so short a table higher than a page: then any place between two rows must do.
      const cut = cutRows(rows, room - above) || (whole ? fittingRows(rows, room - above) : 0)
      if (cut === 0) return null
      return [
        partItem(set, { rows: part.rows.slice(0, cut), first: part.first, last: false }),
        partItem(set, { rows: part.rows.slice(cut), first: false, last: part.last }),
      ]
    },
    paint: (target, x, y) => paintPart(set, part, target, x, y),
  }
}

export interface TableContext {
  readonly labels: ReportLabels
  readonly faces: Faces
  readonly hyphenate: Hyphenate
  readonly typesetter: Typesetter
}

/** A table in the flow: cut only between rows, its head repeated, on a page on its side when it is too wide. */
export async function tableItem(
  { table, notes = [] }: Extract<Block, { type: 'table' }>,
  number: string,
  { labels, faces, hyphenate, typesetter }: TableContext,
): Promise<FlowItem> {
  const footnoteAt = footnotesAt(notes)
  const markWidth = (size: number) => (notes.length === 0 ? noMarks : markWidths(footnoteAt, size, faces))
  const { widths, size, landscape } = shapeOf(table, faces, hyphenate, markWidth)
  const width = landscape ? wideTextWidth : textWidth
  const name = `${labels.table}\u00a0${number}`
  const [title, reminder, subtitle, source, note, footnotes] = await Promise.all([
    setBalanced(
      marked(`${name}\u00a0 ${table.title}`, footnoteAt({ in: 'title' })),
      styles.figureTitle,
      width,
      typesetter,
    ),
    typesetter.set(`${name}\u00a0 ${table.title}`, styles.source, width),
    table.subtitle ? typesetter.set(table.subtitle, styles.figureSubtitle, width) : null,
    table.source ? typesetter.set(`${labels.source}: ${table.source}`, styles.source, width) : null,
    table.note ? typesetter.set(marked(table.note, footnoteAt({ in: 'note' })), styles.note, width) : null,
    setNotes(
      notes.map(({ footnote }) => footnote),
      typesetter,
    ),
  ])
  const set: SetTable = {
    grid: tableGrid(table, widths, { faces, hyphenate, size, ...(notes.length > 0 ? { footnoteAt } : {}) }),
    columns: table.columns.length,
    landscape,
    title,
    subtitle,
    reminder,
    closing: [
      ...(source ? [{ text: source, tag: 'P' } as const] : []),
      ...(note ? [{ text: note, tag: 'Note' } as const] : []),
    ],
    continued: labels.continued,
    notes: new TableNotes(footnotes),
    shared: { table: null, body: null, ids: null },
  }
  return partItem(set, { rows: set.grid.rows, first: true, last: true })
}

interface TableShape {
  readonly widths: readonly number[]
  readonly size: number
  readonly landscape: boolean
}

/** Upright in the usual size if it fits, then slightly smaller, then on its side. */
const attempts = [
  { size: 9, landscape: false },
  { size: 8, landscape: false },
  { size: 9, landscape: true },
  { size: 8, landscape: true },
  { size: 7, landscape: true },
] as const

function shapeOf(
  table: TableModel,
  faces: Faces,
  hyphenate: Hyphenate,
  markWidth: (size: number) => MarkWidth,
): TableShape {
  const shares = table.columns.map((column) => column.width)
  for (const { size, landscape } of attempts) {
    const least = leastWidths(table, size, faces, hyphenate, markWidth(size))
    const wished = wishedWidths(table, size, faces, markWidth(size))
    const room = landscape ? wideTextWidth : comfortableRoom(table.columns, least, wished)
    const widths = columnWidths(shares, least, wished, room)
    if (widths) return { widths, size, landscape }
  }
  // Too wide for any page: every column gives up the same part, and cells are divided.
  const least = leastWidths(table, 7, faces, hyphenate, markWidth(7))
  const needed = least.reduce((sum, each) => sum + each, 0)
  return { widths: least.map((each) => (each * wideTextWidth) / needed), size: 7, landscape: true }
}
