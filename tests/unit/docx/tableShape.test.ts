import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CELL_MARGIN, CELL_SIZE, tableShape, widestOf } from '../../../electron/core/report/docx/tableShape.ts'
import { loadFaces } from '../../../electron/core/report/pdf/type/faces.ts'
import { hyphenator } from '../../../electron/core/report/pdf/type/hyphenation.ts'
import { textWidth, wideTextWidth } from '../../../electron/core/report/pdf/type/styles.ts'
import type { TableModel } from '../../../shared/report/reportModel.ts'
import { notedTables } from '../../paper/notedTables.ts'
import { twoLevelTable } from '../../paper/structuredReport.ts'

const faces = await loadFaces((pkg) => join(import.meta.dirname, '../../../node_modules/@fontsource', pkg, 'files'))
const hyphenate = await hyphenator('da-DK')
const shapeOf = (table: TableModel) => tableShape(table, faces, hyphenate)
const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0)

function table(first: string, headings: readonly string[], cells: readonly string[]): TableModel {
  const width = 0.6 / headings.length
  return {
    key: 'proeve',
    title: 'Prøve',
    subtitle: null,
    columns: [
      { heading: 'Første handling', align: 'left', width: 0.4 },
      ...headings.map((heading) => ({ heading, align: 'right' as const, width })),
    ],
    rows: [{ kind: 'total', level: 0, cells: [first, ...cells].map((text) => ({ text })) }],
    source: null,
    note: null,
  }
}

test('a column has room for its head and its numbers in the widest typeface that may stand in', () => {
  const headings = ['Ishøj', 'Vallensbæk', 'Ishøj', 'Vallensbæk']
  const numbers = ['132', '41', '33,1', '32,8']
  const { widths, size, landscape } = shapeOf(table('Kontakt til interne og eksterne parter', headings, numbers))
  expect({ size, landscape }).toEqual({ size: CELL_SIZE, landscape: false })
  for (const [index, heading] of headings.entries()) {
    const room = (widths[index + 1] ?? 0) - 2 * CELL_MARGIN
    expect(room, heading).toBeGreaterThanOrEqual(widestOf(heading, size, true, faces) - 0.01)
  }
})

test('numbers are never divided: the type is smaller, and at last the page on its side', () => {
  const money = (columns: number) => {
    const headings = Array.from({ length: columns }, () => 'kr.')
    return table(
      'Anbringelser i alt',
      headings,
      headings.map(() => '−999.999.999'),
    )
  }
  const shapes = [3, 5, 6, 8].map((columns) => ({ columns, shape: shapeOf(money(columns)) }))
  for (const { columns, shape } of shapes) {
    expect(sum(shape.widths)).toBeLessThanOrEqual((shape.landscape ? wideTextWidth : textWidth) + 0.01)
    const needed = faces.measure('−999.999.999', shape.size * 1.15, 'sans-strong')
    for (const width of shape.widths.slice(1))
      expect(width - 2 * CELL_MARGIN, `${columns}`).toBeGreaterThan(needed - 0.01)
  }
  expect(shapes.map(({ shape }) => shape.landscape)).toEqual([false, false, false, true])
  expect(shapes[0]?.shape.size).toBe(CELL_SIZE)
})

test('a long head is divided at its syllables rather than put all others at risk', () => {
  const headings = ['Forebyggende foranstaltninger', 'Døgninstitutioner ved betydelig funktionsnedsættelse']
  const { widths, landscape } = shapeOf(
    table('Opdigtet vestegnskommune', [...headings, ...headings, 'Aflastning'], ['1', '2', '3', '4', '5']),
  )
  expect(landscape).toBe(false)
  const room = (widths.at(-1) ?? 0) - 2 * CELL_MARGIN
  expect(room).toBeGreaterThan(faces.measure('Aflastning', 8 * 1.15, 'sans-strong') - 0.01)
})

test('the number of a footnote has room behind its text', () => {
  const [block] = notedTables().chapters.flatMap(({ blocks }) => blocks)
  if (block?.type !== 'table') throw new Error('The report has lost its table')
  const plain = twoLevelTable(60, 7)
  const notes = [{ place: { in: 'head', index: 1 }, footnote: { type: 'footnote', text: '128', note: [] } }] as const
  const [bare, noted] = [shapeOf(plain), tableShape(plain, faces, hyphenate, notes)]
  expect((noted.widths[1] ?? 0) / noted.size).toBeGreaterThan((bare.widths[1] ?? 0) / bare.size)
})

test('a table of few short columns is no wider than it reads well, as on paper', () => {
  const { widths } = shapeOf(table('I alt', ['Antal 2012', 'Antal 2013'], ['515', '524']))
  expect(sum(widths)).toBeLessThan(textWidth * 0.6)
})
