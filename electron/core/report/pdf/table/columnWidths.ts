import type { TableColumn, TableHead, TableModel } from '../../../../../shared/report/reportModel.ts'
import type { Faces } from '../type/faces.ts'
import type { Hyphenate } from '../type/hyphenation.ts'
import { bodyWidth, textWidth } from '../type/styles.ts'
import { alignedWidth } from './decimalTail.ts'
import { type MarkWidth, noMarks } from './noteMark.ts'

export const COLUMN_GAP = 10
const WIDEST_HEADING = 80
export const INDENT_STEP = 10
/** Room for the diverging bar beside its number. */
export const BAR_ROOM = 46

const longestPart = (text: string, hyphenate: Hyphenate, width: (part: string) => number): number =>
  Math.max(0, ...text.split(' ').flatMap((word) => hyphenate(word).map((part) => width(`${part}-`))))

/** The widest footnote number in the cells of a column. */
export const marksOf = ({ rows }: TableModel, column: number, mark: MarkWidth): number =>
  mark === noMarks ? 0 : Math.max(0, ...rows.map((_, row) => mark({ in: 'cell', row, column })))

/** The narrowest each column may be: numbers are never divided, words at their syllables. */
export function leastWidths(
  table: TableModel,
  size: number,
  faces: Faces,
  hyphenate: Hyphenate,
  mark: MarkWidth = noMarks,
): number[] {
  const strong = (text: string) => faces.measure(text, size, 'sans-strong')
  const own = table.columns.map((column, index) => {
    const heading = longestPart(column.heading, hyphenate, strong) + mark({ in: 'head', index })
    const cells = table.rows.filter((row) => row.kind !== 'group').map((row) => row.cells[index]?.text ?? '')
    const widest =
      column.align === 'right'
        ? alignedWidth(cells, strong)
        : Math.max(0, ...cells.map((text) => longestPart(text, hyphenate, strong)))
    const bar = column.diverging ? BAR_ROOM : 0
    return (
      Math.max(heading, widest + bar + marksOf(table, index, mark)) +
      (index === table.columns.length - 1 ? 0 : COLUMN_GAP)
    )
  })
  const needs = (heading: string, index: number): number =>
    longestPart(heading, hyphenate, strong) + mark({ in: 'span', index }) + COLUMN_GAP
  return underSpans(own, table.heads ?? [], needs)
}

/** Columns under a heading of the upper level are together as wide as its longest part. */
function underSpans(
  widths: readonly number[],
  heads: readonly TableHead[],
  needs: (heading: string, index: number) => number,
) {
  const wide = [...widths]
  let from = 0
  for (const [index, { heading, span }] of heads.entries()) {
    const columns = wide.slice(from, from + span)
    const lacking = heading === '' ? 0 : needs(heading, index) - sumOf(columns)
    if (lacking > 0) wide.splice(from, span, ...columns.map((width) => width + lacking / span))
    from += span
  }
  return wide
}

export interface Wishes {
  /** Columns of words: the longest text on one line, the heading too. */
  readonly words: readonly number[]
  /** Columns of numbers: a short heading on one line, a long one without a divided word. */
  readonly headings: readonly number[]
}

export function wishedWidths(table: TableModel, size: number, faces: Faces, mark: MarkWidth = noMarks): Wishes {
  const gap = (index: number) => (index === table.columns.length - 1 ? 0 : COLUMN_GAP)
  const words = table.columns.map((column, index) => {
    if (column.align === 'right') return 0
    const texts = table.rows
      .filter((row) => row.kind !== 'group')
      .map((row) => {
        const face = row.kind === 'row' ? 'sans' : 'sans-strong'
        const indent = index === 0 ? row.level * INDENT_STEP : 0
        return faces.measure(row.cells[index]?.text ?? '', size, face) + indent
      })
    const heading = faces.measure(column.heading, size, 'sans-strong') + mark({ in: 'head', index })
    return Math.max(heading, Math.max(0, ...texts) + marksOf(table, index, mark)) + gap(index)
  })
  const headings = table.columns.map((column, index) => {
    if (column.align !== 'right') return 0
    const heading = faces.measure(column.heading, size, 'sans-strong') + mark({ in: 'head', index })
    const words = column.heading.split(' ').map((word) => faces.measure(word, size, 'sans-strong'))
    return (heading <= WIDEST_HEADING ? heading : Math.max(...words)) + gap(index)
  })
  return { words, headings }
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0)

/** Moves width from columns that have more than they need to columns that lack it, as far as there is any. */
function shift(widths: readonly number[], lacking: readonly number[], spare: readonly number[]): number[] {
  const moved = Math.min(sumOf(lacking), sumOf(spare))
  if (moved === 0) return [...widths]
  return widths.map(
    (width, index) =>
      width + ((lacking[index] ?? 0) / sumOf(lacking)) * moved - ((spare[index] ?? 0) / sumOf(spare)) * moved,
  )
}

export const larger = (a: readonly number[], b: readonly number[]): number[] =>
  a.map((each, index) => Math.max(each, b[index] ?? 0))

/** Numbers in columns that stand nearer than this run together. */
const LEAST_NUMBERS = 56
const AFTER_WORDS = 16

/** Half a page is for tables of two or three short columns; the next is as wide as running text. */
const uprightWidths = [textWidth * (7 / 12), bodyWidth, textWidth] as const

/** As wide as the table reads well on an upright page: wider, and the eye has too far to go from a row's name to its numbers. */
export function comfortableRoom(
  columns: readonly TableColumn[],
  least: readonly number[],
  { words, headings }: Wishes,
): number {
  const comfortable = sumOf(
    columns.map(({ align }, index) => {
      const needed = Math.max(least[index] ?? 0, words[index] ?? 0, headings[index] ?? 0)
      return align === 'right' ? Math.max(needed, LEAST_NUMBERS) : needed + AFTER_WORDS
    }),
  )
  return uprightWidths.find((width) => width >= comfortable) ?? textWidth
}

/** Names beside running text have this part of the width at most: the columns of several such tables look alike. */
const NAMES = 0.38

/** Beside other words, text that takes more than one line in any case wishes for no room: names keep theirs. */
function withoutRunningText(words: readonly number[], least: readonly number[], total: number): readonly number[] {
  if (words.filter((wish) => wish > 0).length < 2) return words
  const runs = words.map((wish, index) => wish > total - (sumOf(least) - (least[index] ?? 0)))
  const most = runs.includes(true) ? total * NAMES : total
  return words.map((wish, index) => (runs[index] ? 0 : Math.min(wish, most)))
}

/**
 * Widths by the columns' shares; then what columns need, what words would like and what headings would like is taken,
 * in this order, from columns with room to spare. Null when the table does not fit.
 */
export function columnWidths(
  shares: readonly number[],
  least: readonly number[],
  wishes: Wishes,
  total: number,
): number[] | null {
  if (sumOf(least) > total) return null
  const { headings } = wishes
  const words = withoutRunningText(wishes.words, least, total)
  const room = (widths: readonly number[], floor: readonly number[]) =>
    widths.map((width, index) => Math.max(0, width - (floor[index] ?? 0)))
  const lack = (widths: readonly number[], goal: readonly number[]) =>
    widths.map((width, index) => Math.max(0, (goal[index] ?? 0) - width))
  // The last column has no gap behind it: without this, its numbers would stand further from their neighbours than others.
  const byShare = shares.map(
    (share, index) => (share / sumOf(shares)) * (total + COLUMN_GAP) - (index === shares.length - 1 ? COLUMN_GAP : 0),
  )
  const enough = shift(byShare, lack(byShare, least), room(byShare, least))
  const forWords = shift(enough, lack(enough, words), room(enough, larger(least, words)))
  return shift(forWords, lack(forWords, headings), room(forWords, larger(larger(least, words), headings)))
}
