import { hatchLines } from '../../../../../shared/figures/scene/hatch.ts'
import { seriesStyles } from '../../../../../shared/figures/scene/palette.ts'
import type { Brush } from '../paint/brush.ts'
import type { StructElement, StructureTree } from '../paint/structure.ts'
import { grey, ink } from '../type/styles.ts'
import type { CellIds } from './cellIds.ts'
import { BAR_ROOM } from './columnWidths.ts'
import { type MarkPlace, paintMark, paintReference } from './noteMark.ts'
import { CELL_LINE, type GridCell, type GridRow, type TableGrid } from './tableGrid.ts'

const BASELINE = 9.3
const BAR_HEIGHT = 7
const HAIR = { colour: '#CBD2D9', width: 0.35 }
const RULE = { colour: ink, width: 0.75 }

/** Paints the text of a cell, and says where it ends: there the number of its footnote stands. */
function paintCell(brush: Brush, row: GridRow, cell: GridCell, size: number, x: number, y: number): MarkPlace {
  let end = { x: x + cell.x, baseline: y + row.padding + BASELINE }
  const inside = cell.mark && !cell.mark.hangs ? cell.mark.width : 0
  const heads = row.kind === 'head' || row.kind === 'spans'
  const colour = heads ? grey : ink
  // Headings stand on the line below them; everything else hangs from the top of its row.
  const skipped = heads ? row.lines - cell.lines.length : 0
  for (const [index, line] of cell.lines.entries()) {
    const baseline = y + row.padding + (index + skipped) * CELL_LINE + BASELINE
    const left = x + cell.x
    const width = brush.width(line.text, size, cell.face)
    const hyphen = line.divided ? brush.width('-', size, cell.face) : 0
    const last = index === cell.lines.length - 1
    const free = cell.width - width - hyphen - (last ? inside : 0)
    const start = left + (cell.align === 'right' ? free : cell.align === 'middle' ? free / 2 : 0)
    // Read aloud and copied, the words of two lines are two words.
    const text = last || line.divided ? line.text : `${line.text} `
    brush.text(text, start, baseline, cell.face, size, colour)
    end = { x: start + width, baseline }
    if (!line.divided) continue
    brush.pdf.markContent('Span', { actual: '\u00ad' })
    brush.text('-', start + width, baseline, cell.face, size, colour)
    brush.pdf.endMarkedContent()
  }
  return { ...end, face: cell.face, size, colour }
}

/** A small bar from the middle of its room: to the right and solid above plan, to the left and hatched below. */
function paintBar(brush: Brush, row: GridRow, cell: GridCell, x: number, y: number): void {
  if (cell.bar === null) return
  const room = BAR_ROOM - 8
  const middle = x + cell.x - BAR_ROOM + room / 2
  const top = y + row.padding + (CELL_LINE - BAR_HEIGHT) / 2 + 0.5
  const length = (Math.min(1, Math.abs(cell.bar)) * room) / 2
  const left = cell.bar < 0 ? middle - length : middle
  const { colour, outline, hatch } = seriesStyles[cell.bar < 0 ? 'under' : 'over'].fill
  if (length > 0.2) {
    const place = { x: left, y: top, width: length, height: BAR_HEIGHT }
    brush.rect(place.x, place.y, place.width, place.height, colour)
    for (const line of hatchLines({ kind: 'rect', ...place, fill: colour, outline, hatch })) {
      brush.line(line.x1, line.y1, line.x2, line.y2, { colour: line.stroke, width: line.width })
    }
    if (outline) brush.frame(place.x, place.y, place.width, place.height, { colour: outline, width: 0.5 })
  }
  brush.line(middle, top - 2, middle, top + BAR_HEIGHT + 2, { colour: ink, width: 0.5 })
}

function paintRules(brush: Brush, row: GridRow, width: number, x: number, y: number): void {
  const bottom = y + row.height
  if (row.kind === 'spans') {
    for (const cell of row.cells) {
      if (cell.lines.length > 0) brush.line(x + cell.x, bottom, x + cell.x + cell.width, bottom, HAIR)
    }
    return
  }
  if (row.kind === 'head' || row.kind === 'total') brush.line(x, bottom, x + width, bottom, RULE)
  else brush.line(x, bottom, x + width, bottom, HAIR)
  if (row.kind === 'total') brush.line(x, y, x + width, y, RULE)
  if (row.kind === 'subtotal') brush.line(x, y, x + width, y, { colour: ink, width: 0.35 })
}

/** A row as an artifact: the head repeated on a further page. */
export function paintPlainRow(brush: Brush, row: GridRow, grid: TableGrid, x: number, y: number): void {
  paintRules(brush, row, grid.width, x, y)
  for (const cell of row.cells) {
    const end = paintCell(brush, row, cell, grid.size, x, y)
    if (cell.mark) paintMark(brush, cell.mark, end)
  }
}

export interface RowTarget {
  readonly brush: Brush
  readonly tree: StructureTree
  readonly parent: StructElement
  readonly columns: number
  /** Of a table with two levels of headings: names its cells, so that each can tell what heads it. */
  readonly ids?: CellIds
  /** Told of every cell with a footnote: the note becomes part of it. */
  readonly onMark?: (cell: StructElement, number: string) => void
}

/** A row as part of the table's structure: headings know whether they head their column or their row. */
export function paintRow(target: RowTarget, row: GridRow, grid: TableGrid, x: number, y: number): void {
  const { brush, tree, parent, columns, ids } = target
  tree.artifact('Layout', () => {
    paintRules(brush, row, grid.width, x, y)
    for (const cell of row.cells) paintBar(brush, row, cell, x, y)
  })
  const element = tree.element('TR', parent)
  for (let index = 0; index < columns; index += 1) {
    const cell = row.cells[index]
    const says = cell?.lines.some((line) => line.text !== '') ?? false
    const heads = row.kind === 'spans' ? says : row.kind === 'head' || index === 0
    const tag = heads ? 'TH' : 'TD'
    const scope = row.kind === 'head' || row.kind === 'spans' ? 'Column' : 'Row'
    const own = tree.element(tag, element, { ...(heads ? { scope } : {}), ...ids?.of(row, index, heads) })
    if (cell && says) {
      const ends: MarkPlace[] = []
      tree.content(own, tag, () => ends.push(paintCell(brush, row, cell, grid.size, x, y)))
      const [end] = ends
      if (cell.mark && end) {
        paintReference(brush, tree, own, cell.mark, end)
        target.onMark?.(own, cell.mark.number)
        continue
      }
    }
    own.end()
  }
}
