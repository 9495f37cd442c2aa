import { type FootnoteAt, footnotesAt } from '../../../../../shared/report/notePlace.ts'
import type { TableHead, TableModel, TableRow } from '../../../../../shared/report/reportModel.ts'
import type { Face, Faces } from '../type/faces.ts'
import type { Hyphenate } from '../type/hyphenation.ts'
import { BAR_ROOM, COLUMN_GAP, INDENT_STEP, marksOf } from './columnWidths.ts'
import { decimalTail, longestTail } from './decimalTail.ts'
import { markAt, markWidths, type NoteMark } from './noteMark.ts'
import { type CellLine, wrapMarked } from './wrapCell.ts'

export const CELL_LINE = 12
const ROW_PADDING = 2.5
const GROUP_ABOVE = 6

export interface GridCell {
  readonly lines: readonly CellLine[]
  /** Left edge and width of the text room, from the left of the table. */
  readonly x: number
  readonly width: number
  readonly align: 'left' | 'right' | 'middle'
  readonly face: Face
  readonly bar: number | null
  readonly mark: NoteMark | null
}

export interface GridRow {
  /** `spans` is the level of headings above those of the columns. */
  readonly kind: TableRow['kind'] | 'head' | 'spans'
  readonly height: number
  /** From the top of the row to its first line. */
  readonly padding: number
  readonly lines: number
  readonly cells: readonly GridCell[]
}

export interface TableGrid {
  readonly width: number
  /** Size of the type in the cells. */
  readonly size: number
  /** One level of headings, or two. */
  readonly heads: readonly GridRow[]
  /** With two levels: the first column of the heading above each column; null where there is none. */
  readonly spans: readonly (number | null)[] | null
  readonly rows: readonly GridRow[]
}

/** For every column the first one under the same heading of the upper level. */
function firstColumns(heads: readonly TableHead[]): (number | null)[] {
  const first: (number | null)[] = []
  for (const { heading, span } of heads) {
    const start = first.length
    for (let column = 0; column < span; column += 1) first.push(heading === '' ? null : start)
  }
  return first
}

interface GridContext {
  readonly faces: Faces
  readonly hyphenate: Hyphenate
  readonly size: number
  readonly footnoteAt?: FootnoteAt
}

/** A text on its way into the grid. */
interface CellText {
  readonly text: string
  readonly index: number
  readonly face: Face
  readonly indent?: number
  readonly bar?: number | null
  readonly span?: number
  readonly mark?: NoteMark | null
  /** Room at the right edge that the text leaves free. */
  readonly free?: number
  readonly head?: boolean
}

const noFootnotes = footnotesAt()

/** Every cell broken into lines and given its place: the rows' heights are fixed before any page is. */
export function tableGrid(
  table: TableModel,
  widths: readonly number[],
  { faces, hyphenate, size, footnoteAt = noFootnotes }: GridContext,
): TableGrid {
  const last = table.columns.length - 1
  const lefts = widths.map((_, index) => widths.slice(0, index).reduce((sum, each) => sum + each, 0))
  const clean = (text: string, face: Face) => faces.printable(text, face).trim()
  const cell = (given: CellText): GridCell => {
    const { text, index, face, indent = 0, bar = null, span = 1, mark = null, free = 0, head = false } = given
    const column = table.columns[index]
    const full = widths.slice(index, index + span).reduce((sum, each) => sum + each, 0)
    const gap = index + span - 1 === last ? 0 : COLUMN_GAP
    const barRoom = column?.diverging && span === 1 && !head ? BAR_ROOM : 0
    const x = (lefts[index] ?? 0) + indent + barRoom
    const width = full - gap - indent - barRoom - free
    const measure = (part: string) => faces.measure(part, size, face)
    const markRoom = mark && !mark.hangs ? mark.width : 0
    const lines = wrapMarked(clean(text, face), width, measure, hyphenate, markRoom)
    return { lines, x, width, align: span > 1 ? 'left' : (column?.align ?? 'left'), face, bar, mark }
  }
  const markWidth = markWidths(footnoteAt, size, faces)
  const tails = table.columns.map((column, index) => {
    if (column.align !== 'right') return 0
    const texts = table.rows.filter((row) => row.kind !== 'group').map((row) => row.cells[index]?.text ?? '')
    return longestTail(texts, (text) => faces.measure(text, size, 'sans-strong'))
  })
  const reserved = table.columns.map((_, index) => (footnoteAt === noFootnotes ? 0 : marksOf(table, index, markWidth)))
  /** A number with fewer decimals than others of its column stands further left: comma under comma. */
  const numberCell = (given: CellText): GridCell => {
    const { text, index, face, mark } = given
    const own = cell({ ...given, free: reserved[index] ?? 0, mark: mark ? { ...mark, hangs: true } : null })
    const tail = decimalTail(text)
    const longest = tails[index] ?? 0
    if (longest === 0 || tail === null || own.lines.length > 1) return own
    const room = own.width - faces.measure(text, size, face)
    const left = longest - faces.measure(tail, size, face)
    return { ...own, width: own.width - Math.max(0, Math.min(room, left)) }
  }
  const rowOf = (kind: GridRow['kind'], cells: readonly GridCell[], padding = ROW_PADDING): GridRow => {
    const lines = Math.max(1, ...cells.map((each) => each.lines.length))
    return { kind, cells, padding, lines, height: padding + lines * CELL_LINE + ROW_PADDING }
  }
  const headCell = (text: string, index: number): GridCell => {
    const mark = markAt(footnoteAt, { in: 'head', index }, size, faces)
    return cell({ text, index, face: 'sans-strong', mark, head: true })
  }
  /** Above the first column of each span its heading, above the others nothing. */
  const spanCells = (heads: readonly TableHead[]): GridCell[] => {
    const nothing: GridCell = { lines: [], x: 0, width: 0, align: 'left', face: 'sans-strong', bar: null, mark: null }
    let column = 0
    return heads.flatMap(({ heading, span }, index) => {
      const mark = markAt(footnoteAt, { in: 'span', index }, size, faces)
      const own =
        heading === '' ? nothing : cell({ text: heading, index: column, face: 'sans-strong', span, mark, head: true })
      column += span
      return [{ ...own, align: 'middle' as const }, ...Array.from({ length: span - 1 }, () => nothing)]
    })
  }
  return {
    width: widths.reduce((sum, each) => sum + each, 0),
    size,
    heads: [
      ...(table.heads ? [rowOf('spans', spanCells(table.heads))] : []),
      rowOf(
        'head',
        table.columns.map((column, index) => headCell(column.heading, index)),
      ),
    ],
    spans: table.heads ? firstColumns(table.heads) : null,
    rows: table.rows.map((row, position) => {
      const face: Face = row.kind === 'row' ? 'sans' : 'sans-strong'
      const given = (index: number): CellText => ({
        text: row.cells[index]?.text ?? '',
        index,
        face,
        indent: index === 0 ? row.level * INDENT_STEP : 0,
        mark: markAt(footnoteAt, { in: 'cell', row: position, column: index }, size, faces),
      })
      if (row.kind === 'group') {
        const heading = cell({ ...given(0), span: table.columns.length })
        return rowOf('group', [heading], position === 0 ? ROW_PADDING : ROW_PADDING + GROUP_ABOVE)
      }
      return rowOf(
        row.kind,
        table.columns.map(({ align }, index) => {
          const own = { ...given(index), bar: row.cells[index]?.bar ?? null }
          return index > 0 && align === 'right' ? numberCell(own) : cell(own)
        }),
      )
    }),
  }
}
