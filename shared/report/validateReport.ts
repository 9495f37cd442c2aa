import type { FigureSpec } from '../figures/figureSpec.ts'
import { roundedUnits } from '../quantities.ts'
import type { Dims, MetricDefinition } from '../statistics/metric.ts'
import type { MetricSet } from '../statistics/metricSet.ts'
import { inlinesOf } from './inlinesOf.ts'
import type { Block, Inline, ReportModel, TableModel } from './reportModel.ts'

/** A value that got lost on its way. Running text may hold such words, and “annulleret”. */
const UNKNOWN = /\b(?:null|undefined|NaN)\b/

/** Thrown for a report that must not be printed; a fault of the program, not of the user's template. */
function invalid(what: string): never {
  throw new Error(`The report is not valid: ${what}`)
}

/** Headings over columns cover all of them; the points of a list stand below an item. */
function checkShape(block: Block): void {
  if (block.type === 'list' && block.nested) {
    if (block.nested.length !== block.items.length) invalid('a list does not say how each of its items stands')
    if (block.nested[0] !== 'item') invalid('a list begins with a point below no item')
  }
  if (block.type !== 'table' || !block.table.heads) return
  const { key, heads, columns } = block.table
  const covered = heads.reduce((sum, { span }) => sum + span, 0)
  if (covered !== columns.length || heads.some(({ span }) => span < 1)) invalid(`table ${key}: heads over ${covered}`)
}

function checkFigure(figure: FigureSpec): void {
  if (figure.alt.trim() === '' || figure.title.trim() === '')
    invalid(`figure ${figure.key} lacks title or alternative text`)
  for (const series of figure.series) {
    if (series.points.length !== figure.categories.length)
      invalid(`figure ${figure.key}: ${series.name} does not fit its categories`)
  }
}

function checkTable(table: TableModel, isKnown: (metric: string, dims: Dims) => boolean): void {
  const width = table.columns.reduce((sum, column) => sum + column.width, 0)
  if (Math.abs(width - 1) > 1e-6) invalid(`table ${table.key}: widths sum to ${width}`)
  for (const row of table.rows) {
    if (row.cells.length !== table.columns.length) invalid(`table ${table.key}: a row has ${row.cells.length} cells`)
    for (const cell of row.cells) {
      if (cell.text === undefined || UNKNOWN.test(cell.text)) invalid(`table ${table.key}: “${cell.text}”`)
      if (cell.metric && cell.text !== '–' && !isKnown(cell.metric, cell.dims ?? {}))
        invalid(`table ${table.key}: ${cell.metric}`)
    }
  }
}

/** Columns of counts in tables without a group structure add up to their total row. */
function checkTotals(table: TableModel, metrics: MetricSet, definitions: ReadonlyMap<string, MetricDefinition>): void {
  const total = table.rows.at(-1)
  if (total?.kind !== 'total' || table.rows.some(({ kind }) => kind === 'group' || kind === 'subtotal')) return
  total.cells.forEach((cell, column) => {
    const value = cell.metric && cell.dims ? metrics.get(cell.metric, cell.dims)?.value : null
    if (!value || definitions.get(cell.metric ?? '')?.kind !== 'count') return
    const parts = table.rows
      .slice(0, -1)
      .map((row) => Number(row.cells[column]?.text.replace(/\./g, '').replace('\u2212', '-')))
    // A row without a number ("–") leaves nothing to check: the total may count what the rows cannot show.
    if (parts.some(Number.isNaN)) return
    const sum = parts.reduce((a, b) => a + b, 0)
    if (BigInt(sum) !== roundedUnits(value))
      invalid(`table ${table.key}, column ${column + 1}: ${sum} is not ${cell.text}`)
  })
}

/** What every report must fulfil before it is set, whatever the templates say. */
export function validateReport(
  model: ReportModel,
  definitions: ReadonlyMap<string, MetricDefinition>,
  metrics: MetricSet,
): void {
  const isKnown = (metric: string, dims: Dims): boolean => metrics.get(metric, dims) !== undefined
  const checkInlines = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) {
      if (inline.type === 'number' && UNKNOWN.test(inline.text)) invalid(`“${inline.text}”`)
      if (inline.type === 'number' && !definitions.has(inline.metric))
        invalid(`a number without a metric: ${inline.metric}`)
    }
  }
  const anchors = new Set<string>()
  let footnotes = 0
  const takeAnchor = (anchor: string): void => {
    if (anchor === '' || anchors.has(anchor)) invalid(`anchor “${anchor}” is not unique`)
    anchors.add(anchor)
  }
  model.colophon.forEach(checkInlines)
  for (const chapter of model.chapters) {
    takeAnchor(chapter.anchor)
    for (const block of chapter.blocks) {
      const inlines = inlinesOf(block)
      checkInlines(inlines)
      checkShape(block)
      for (const inline of inlines) {
        if (inline.type !== 'footnote') continue
        footnotes += 1
        if (inline.text !== String(footnotes) || inline.note.length === 0) invalid(`footnote ${inline.text}`)
      }
      if (block.type === 'heading') takeAnchor(block.anchor)
      if (block.type === 'figure') checkFigure(block.figure)
      if (block.type === 'table') {
        checkTable(block.table, isKnown)
        checkTotals(block.table, metrics, definitions)
      }
    }
  }
}
