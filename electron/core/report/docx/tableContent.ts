import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  type ITableCellBorders,
  Paragraph,
  type ParagraphChild,
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
import type { Align, TableRow as ModelRow, TableModel } from '../../../../shared/report/reportModel.ts'
import { INDENT_STEP } from '../pdf/table/columnWidths.ts'
import type { Faces } from '../pdf/type/faces.ts'
import type { Hyphenate } from '../pdf/type/hyphenation.ts'
import { ink } from '../pdf/type/styles.ts'
import { CELL_MARGIN, CELL_SIZE, type TableShape } from './tableShape.ts'
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

/** A word wider than its column is given the places where it may be divided; all others stay as they are. */
function divided(text: string, room: number, bold: boolean, { faces, hyphenate }: TableContext): ParagraphChild[] {
  const face = bold ? 'sans-strong' : 'sans'
  const children = text.split(/(?<= )/).flatMap((word) => {
    if (faces.measure(word.trimEnd(), CELL_SIZE, face) <= room) return [word]
    return hyphenate(word).flatMap((part, index) => (index === 0 ? [part] : [new SoftHyphen(), part]))
  })
  return [new TextRun({ children, bold })]
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
}

function cellContent(cell: CellToMake, context: TableContext): TableCell {
  const { text, align, width, bold, borders, indent = 0, span = 1, head = false } = cell
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
        children: divided(text, width - 2 * CELL_MARGIN - indent, bold, context),
      }),
    ],
  })
}

function rowContent(
  row: ModelRow,
  { columns }: TableModel,
  { widths }: TableShape,
  keepNext: boolean,
  context: TableContext,
): TableRow {
  const borders = bordersOf[row.kind]
  const bold = row.kind !== 'row'
  const indent = row.level * INDENT_STEP
  const whole = widths.reduce((sum, each) => sum + each, 0)
  const children =
    row.kind === 'group'
      ? [
          cellContent(
            {
              text: row.cells[0]?.text ?? '',
              align: 'left',
              width: whole,
              bold,
              borders,
              indent,
              span: columns.length,
            },
            context,
          ),
        ]
      : columns.map(({ align }, index) =>
          cellContent(
            {
              text: row.cells[index]?.text ?? '',
              align,
              width: widths[index] ?? 0,
              bold,
              borders,
              indent: index === 0 ? indent : 0,
            },
            context,
          ),
        )
  return new TableRow({ cantSplit: true, keepNext, children })
}

/** Rows that must not end a page: the first and the last ones, those of a short table, a group's heading, one before a sum. */
function staysWithNext(rows: readonly ModelRow[], index: number): boolean {
  const next = rows[index + 1]
  if (rows.length <= SHORT_TABLE || index < LEAST_ROWS - 1 || index >= rows.length - LEAST_ROWS) return true
  return rows[index]?.kind === 'group' || next?.kind === 'subtotal' || next?.kind === 'total'
}

/** A table of the report as a table of Word: a head that repeats on every page, and rows that are never divided. */
export function tableContent(table: TableModel, shape: TableShape, context: TableContext): Table {
  const headRow = (children: readonly TableCell[]): TableRow =>
    new TableRow({ tableHeader: true, cantSplit: true, keepNext: true, children })
  const headCell = (cell: Pick<CellToMake, 'text' | 'align' | 'width' | 'borders' | 'span'>): TableCell =>
    cellContent({ ...cell, bold: true, head: true }, context)
  const lower = headRow(
    table.columns.map(({ heading, align }, index) =>
      headCell({ text: heading, align, width: shape.widths[index] ?? 0, borders: { bottom: strong } }),
    ),
  )
  let column = 0
  const upper = table.heads?.map(({ heading, span }) => {
    const width = shape.widths.slice(column, column + span).reduce((sum, each) => sum + each, 0)
    column += span
    const borders = heading === '' ? { bottom: none } : { bottom: thin }
    return headCell({ text: heading, align: 'middle', width, borders, span })
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
      ...table.rows.map((row, index) => rowContent(row, table, shape, staysWithNext(table.rows, index), context)),
    ],
  })
}
