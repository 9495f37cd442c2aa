import type { ReportLabels, TableModel } from '../../../../../shared/report/reportModel.ts'
import type { FlowItem } from '../flow/flowItem.ts'
import type { Target } from '../flow/target.ts'
import { paintLines, paintTagged } from '../paint/paintText.ts'
import type { StructElement } from '../paint/structure.ts'
import type { Faces } from '../type/faces.ts'
import type { Hyphenate } from '../type/hyphenation.ts'
import type { SetText } from '../type/setText.ts'
import { bodyWidth, grey, styles, textWidth, wideTextWidth } from '../type/styles.ts'
import type { Typesetter } from '../type/typesetter.ts'
import { CellIds } from './cellIds.ts'
import { columnWidths, comfortableWidth, leastWidths, wishedWidths } from './columnWidths.ts'
import { cutRows, LEAST_ROWS } from './cutRows.ts'
import { paintPlainRow, paintRow } from './paintRow.ts'
import { type GridRow, type TableGrid, tableGrid } from './tableGrid.ts'

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

const cellsOf = ({ columns, shared: { ids } }: SetTable) => ({ columns, ...(ids ? { ids } : {}) })

function paintPart(set: SetTable, part: Part, target: Target, x: number, y: number): void {
  const { brush, tree, section } = target
  const { grid, shared } = set
  let top = y
  if (part.first) {
    const table = tree.element('Table', section)
    shared.table = table
    const caption = tree.element('Caption', table)
    for (const text of [set.title, ...(set.subtitle ? [set.subtitle] : [])]) {
      paintTagged(brush, tree, tree.element('P', caption), 'P', text, x, top)
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
  return {
    height: total,
    least: whole ? total : caption + headHeight(set) + sumOf(leastRows) + CONTINUED_LINE,
    spaceBefore: SPACE,
    spaceAfter: SPACE,
    landscape: set.landscape,
    series: 'table',
    split: (room) => {
      const cut = cutRows(part.rows, room - caption - headHeight(set) - CONTINUED_LINE)
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
  table: TableModel,
  number: string,
  { labels, faces, hyphenate, typesetter }: TableContext,
): Promise<FlowItem> {
  const { widths, size, landscape } = shapeOf(table, faces, hyphenate)
  const width = landscape ? wideTextWidth : textWidth
  const name = `${labels.table}\u00a0${number}`
  const [title, reminder, subtitle, source, note] = await Promise.all([
    typesetter.set(`${name}\u00a0 ${table.title}`, styles.figureTitle, width),
    typesetter.set(`${name}\u00a0 ${table.title}`, styles.source, width),
    table.subtitle ? typesetter.set(table.subtitle, styles.figureSubtitle, width) : null,
    table.source ? typesetter.set(`${labels.source}: ${table.source}`, styles.source, width) : null,
    table.note ? typesetter.set(table.note, styles.note, width) : null,
  ])
  const set: SetTable = {
    grid: tableGrid(table, widths, { faces, hyphenate, size }),
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

/** Half a page is for tables of two or three short columns; the next is as wide as running text. */
const uprightWidths = [textWidth * (7 / 12), bodyWidth, textWidth] as const

const roomFor = (comfortable: number): number => uprightWidths.find((width) => width >= comfortable) ?? textWidth

function shapeOf(table: TableModel, faces: Faces, hyphenate: Hyphenate): TableShape {
  const shares = table.columns.map((column) => column.width)
  for (const { size, landscape } of attempts) {
    const least = leastWidths(table, size, faces, hyphenate)
    const wished = wishedWidths(table, size, faces)
    const room = landscape ? wideTextWidth : roomFor(comfortableWidth(table.columns, least, wished))
    const widths = columnWidths(shares, least, wished, room)
    if (widths) return { widths, size, landscape }
  }
  // Too wide for any page: every column gives up the same part, and cells are divided.
  const least = leastWidths(table, 7, faces, hyphenate)
  const needed = least.reduce((sum, each) => sum + each, 0)
  return { widths: least.map((each) => (each * wideTextWidth) / needed), size: 7, landscape: true }
}
