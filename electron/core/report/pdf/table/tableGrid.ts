import type { TableHead, TableModel, TableRow } from '../../../../../shared/report/reportModel.ts'
import type { Face, Faces } from '../type/faces.ts'
import type { Hyphenate } from '../type/hyphenation.ts'
import { BAR_ROOM, COLUMN_GAP, INDENT_STEP } from './columnWidths.ts'
import { decimalTail, longestTail } from './decimalTail.ts'
import { type CellLine, wrapCell } from './wrapCell.ts'

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
}

/** Every cell broken into lines and given its place: the rows' heights are fixed before any page is. */
export function tableGrid(
  table: TableModel,
  widths: readonly number[],
  { faces, hyphenate, size }: GridContext,
): TableGrid {
  const last = table.columns.length - 1
  const lefts = widths.map((_, index) => widths.slice(0, index).reduce((sum, each) => sum + each, 0))
  const clean = (text: string, face: Face) => faces.printable(text, face).trim()
  const cell = (text: string, index: number, face: Face, indent: number, bar: number | null, span = 1): GridCell => {
    const column = table.columns[index]
    const full = widths.slice(index, index + span).reduce((sum, each) => sum + each, 0)
    const gap = index + span - 1 === last ? 0 : COLUMN_GAP
    const barRoom = column?.diverging && span === 1 ? BAR_ROOM : 0
    const x = (lefts[index] ?? 0) + indent + barRoom
    const width = full - gap - indent - barRoom
    const measure = (part: string) => faces.measure(part, size, face)
    const lines = wrapCell(clean(text, face), width, measure, hyphenate)
    return { lines, x, width, align: span > 1 ? 'left' : (column?.align ?? 'left'), face, bar }
  }
  const tails = table.columns.map((column, index) => {
    if (column.align !== 'right') return 0
    const texts = table.rows.filter((row) => row.kind !== 'group').map((row) => row.cells[index]?.text ?? '')
    return longestTail(texts, (text) => faces.measure(text, size, 'sans-strong'))
  })
  /** A number with fewer decimals than others of its column stands further left: comma under comma. */
  const numberCell = (text: string, index: number, face: Face, bar: number | null): GridCell => {
    const own = cell(text, index, face, 0, bar)
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
  const headCell = (heading: string, index: number): GridCell => {
    const own = cell(heading, index, 'sans-strong', 0, null)
    const barRoom = table.columns[index]?.diverging ? BAR_ROOM : 0
    if (barRoom === 0) return own
    const width = own.width + barRoom
    const measure = (part: string) => faces.measure(part, size, 'sans-strong')
    return {
      ...own,
      x: own.x - barRoom,
      width,
      lines: wrapCell(clean(heading, 'sans-strong'), width, measure, hyphenate),
    }
  }
  /** Above the first column of each span its heading, above the others nothing. */
  const spanCells = (heads: readonly TableHead[]): GridCell[] => {
    const nothing: GridCell = { lines: [], x: 0, width: 0, align: 'left', face: 'sans-strong', bar: null }
    let column = 0
    return heads.flatMap(({ heading, span }) => {
      const own = heading === '' ? nothing : cell(heading, column, 'sans-strong', 0, null, span)
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
      if (row.kind === 'group') {
        const heading = cell(row.cells[0]?.text ?? '', 0, face, row.level * INDENT_STEP, null, table.columns.length)
        return rowOf('group', [heading], position === 0 ? ROW_PADDING : ROW_PADDING + GROUP_ABOVE)
      }
      return rowOf(
        row.kind,
        table.columns.map((_, index) => {
          const own = row.cells[index]
          if (index > 0 && table.columns[index]?.align === 'right')
            return numberCell(own?.text ?? '', index, face, own?.bar ?? null)
          return cell(own?.text ?? '', index, face, index === 0 ? row.level * INDENT_STEP : 0, own?.bar ?? null)
        }),
      )
    }),
  }
}
