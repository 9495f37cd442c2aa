import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  type ITableCellBorders,
  Paragraph,
  SoftHyphen,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { guide } from '../../../../shared/figures/scene/palette.ts'
import type { FootnoteAt } from '../../../../shared/report/notePlace.ts'
import type { Align, Footnote, TableRow as ModelRow, TableModel } from '../../../../shared/report/reportModel.ts'
import { INDENT_STEP } from '../pdf/table/columnWidths.ts'
import { bindWords } from '../pdf/type/binding.ts'
import type { Faces } from '../pdf/type/faces.ts'
import type { Hyphenate } from '../pdf/type/hyphenation.ts'
import { ink } from '../pdf/type/styles.ts'
import { footnoteMark } from './inlineContent.ts'
import { CELL_MARGIN, CELL_SIZE, type TableShape, widestOf } from './tableShape.ts'
import { paragraphStyles, twips } from './wordStyles.ts'

const line = (size: number, colour: string): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size,
  color: colour.slice(1),
})
const none: IBorderOptions = {
  style: BorderStyle.NONE,
  size: 0,
  color: 'auto',
}
/** In eighths of a point. */
const strong = line(6, ink)
const thin = line(2, guide)

const bordersOf: Record<ModelRow['kind'], ITableCellBorders> = {
  row: { bottom: thin },
  group: { bottom: thin },
  subtotal: { top: line(4, ink), bottom: thin },
  total: { top: strong, bottom: strong },
}

/** So many rows are kept on one page; longer tables run on with their head repeated. */
const SHORT_TABLE = 16
const LEAST_ROWS = 3

export interface TableContext {
  readonly faces: Faces
  readonly hyphenate: Hyphenate
}

/** A word that may be wider than its column is given the places where it may be divided; all others stay as they are. */
function divided({ text, width, bold, indent = 0 }: CellToMake, size: number, context: TableContext): TextRun {
  const room = width - 2 * CELL_MARGIN - indent
  const children = bindWords(text)
    .split(/(?<= )/)
    .flatMap((word) => {
      if (widestOf(word.trimEnd(), size, bold, context.faces) <= room) return [word]
      return context.hyphenate(word).flatMap((part, index) => (index === 0 ? [part] : [new SoftHyphen(), part]))
    })
  // The size of the style is left to the style, where it can be changed for all tables at once.
  return new TextRun({ children, bold, ...(size === CELL_SIZE ? {} : { size: size * 2 }) })
}

interface CellToMake {
  readonly text: string
  readonly align: Align | 'middle'
  readonly width: number
  readonly bold: boolean
  readonly borders: ITableCellBorders
  readonly indent?: number
  readonly span?: number
  readonly head?: boolean
  readonly footnote?: Footnote | null
}

function cellContent(cell: CellToMake, size: number, context: TableContext): TableCell {
  const { align, width, borders, indent = 0, span = 1, head = false, footnote = null } = cell
  const right = align === 'right'
  const style = head
    ? right
      ? paragraphStyles.tableHeadNumber
      : paragraphStyles.tableHead
    : right
      ? paragraphStyles.tableNumber
      : paragraphStyles.tableText
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    borders,
    columnSpan: span,
    verticalAlign: head ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    children: [
      new Paragraph({
        style,
        ...(align === 'middle' ? { alignment: AlignmentType.CENTER } : {}),
        ...(indent > 0 ? { indent: { left: twips(indent) } } : {}),
        children: [divided(cell, size, context), ...footnoteMark(footnote)],
      }),
    ],
  })
}

function rowContent(
  row: ModelRow,
  { columns }: TableModel,
  { widths, size }: TableShape,
  keepNext: boolean,
  footnoteIn: (column: number) => Footnote | null,
  context: TableContext,
): TableRow {
  const indent = row.level * INDENT_STEP
  const look = { bold: row.kind !== 'row', borders: bordersOf[row.kind] }
  const first = { ...look, text: row.cells[0]?.text ?? '', indent, footnote: footnoteIn(0) }
  const whole = widths.reduce((sum, each) => sum + each, 0)
  const cells: readonly CellToMake[] =
    row.kind === 'group'
      ? [{ ...first, align: 'left', width: whole, span: columns.length }]
      : columns.map(({ align }, index) => {
          const width = widths[index] ?? 0
          if (index === 0) return { ...first, align, width }
          return { ...look, text: row.cells[index]?.text ?? '', align, width, footnote: footnoteIn(index) }
        })
  const children = cells.map((cell) => cellContent(cell, size, context))
  return new TableRow({ cantSplit: true, keepNext, children })
}

/** Rows that must not end a page: the first and the last ones, those of a short table, a group's heading, one before a sum. */
function staysWithNext(rows: readonly ModelRow[], index: number): boolean {
  const next = rows[index + 1]
  if (rows.length <= SHORT_TABLE || index < LEAST_ROWS - 1 || index >= rows.length - LEAST_ROWS) return true
  return rows[index]?.kind === 'group' || next?.kind === 'subtotal' || next?.kind === 'total'
}

/** A table of the report as a table of Word: a head that repeats on every page, and rows that are never divided. */
export function tableContent(
  table: TableModel,
  shape: TableShape,
  footnoteAt: FootnoteAt,
  context: TableContext,
): Table {
  const headRow = (children: readonly TableCell[]): TableRow =>
    new TableRow({ tableHeader: true, cantSplit: true, keepNext: true, children })
  const headCell = (cell: Omit<CellToMake, 'bold' | 'head' | 'indent'>): TableCell =>
    cellContent({ ...cell, bold: true, head: true }, shape.size, context)
  const lower = headRow(
    table.columns.map(({ heading, align }, index) =>
      headCell({
        text: heading,
        align,
        width: shape.widths[index] ?? 0,
        borders: { bottom: strong },
        footnote: footnoteAt({ in: 'head', index }),
      }),
    ),
  )
  let column = 0
  const upper = table.heads?.map(({ heading, span }, index) => {
    const width = shape.widths.slice(column, column + span).reduce((sum, each) => sum + each, 0)
    column += span
    const borders = heading === '' ? { bottom: none } : { bottom: thin }
    return headCell({
      text: heading,
      align: 'middle',
      width,
      borders,
      span,
      footnote: footnoteAt({ in: 'span', index }),
    })
  })
  const margin = {
    left: twips(CELL_MARGIN),
    right: twips(CELL_MARGIN),
    top: twips(2),
    bottom: twips(2),
  }
  return new Table({
    layout: TableLayoutType.FIXED,
    width: {
      size: shape.widths.reduce((sum, each) => sum + twips(each), 0),
      type: WidthType.DXA,
    },
    columnWidths: shape.widths.map(twips),
    margins: margin,
    // The text of the first column stands in line with the text around the table.
    indent: { size: 0, type: WidthType.DXA },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    tableLook: { firstRow: true },
    rows: [
      ...(upper ? [headRow(upper)] : []),
      lower,
      ...table.rows.map((row, index) => {
        const footnoteIn = (column: number) => footnoteAt({ in: 'cell', row: index, column })
        return rowContent(row, table, shape, staysWithNext(table.rows, index), footnoteIn, context)
      }),
    ],
  })
}
