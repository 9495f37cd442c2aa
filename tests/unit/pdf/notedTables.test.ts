import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paginate } from '../../../electron/core/report/pdf/flow/paginate.ts'
import { tableItem } from '../../../electron/core/report/pdf/table/tableItem.ts'
import { wrapMarked } from '../../../electron/core/report/pdf/table/wrapCell.ts'
import { loadFaces } from '../../../electron/core/report/pdf/type/faces.ts'
import { hyphenator } from '../../../electron/core/report/pdf/type/hyphenation.ts'
import { Typesetter } from '../../../electron/core/report/pdf/type/typesetter.ts'
import type { PlacedNote } from '../../../shared/report/reportModel.ts'
import { notedTables } from '../../paper/notedTables.ts'
import { twoLevelTable } from '../../paper/structuredReport.ts'
import { blocksOf } from '../../support/blocksOf.ts'
import { nodesOf, type PdfLine, pageLines } from '../../support/pdfText.ts'
import { fontFolder, type PrintedPaper, printPaper } from './support/printedPaper.ts'

const model = notedTables()
const blocks = blocksOf(model)
const placed = blocks.flatMap((block) => (block.type === 'table' || block.type === 'figure' ? (block.notes ?? []) : []))

let paper: PrintedPaper
let lines: PdfLine[][]

beforeAll(async () => {
  paper = await printPaper(model)
  lines = await Promise.all(paper.pages.map((page) => pageLines(paper.pdf, page)))
})

afterAll(() => paper?.close())

describe('footnotes of tables and figures', () => {
  test('are notes inside the cell or caption that refers to them', () => {
    const holders = (role: string) =>
      paper.trees
        .flatMap((tree) => nodesOf(tree, role))
        .filter(({ painted, children }) => painted && children.some((child) => child.role === 'Reference'))
    const inCells = [...holders('TH'), ...holders('TD')]
    expect(inCells).toHaveLength(placed.filter(({ place }) => !['title', 'note'].includes(place.in)).length)
    for (const { children } of inCells) expect(children.map(({ role }) => role)).toEqual(['Reference', 'Note'])
    const captions = paper.trees
      .flatMap((tree) => nodesOf(tree, 'Caption'))
      .flatMap((caption) => nodesOf(caption, 'Note'))
    expect(captions.filter(({ painted }) => painted)).toHaveLength(
      placed.filter(({ place }) => place.in === 'title').length,
    )
  })

  test('of a repeated head are printed again on every page that it goes on to, and heard once', async () => {
    const head = blocks.flatMap((block) => (block.type === 'table' && block.table.rows.length > 80 ? [block] : []))[0]
    const [span, column] = head?.notes ?? []
    if (!span || !column) throw new Error('The long table has lost its notes')
    const [first, last] = [span.footnote.text, column.footnote.text].map(Number)
    const pages = lines.filter((page) => page.some(({ text }) => text.includes('Tabel 1.2')))
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) {
      const notes = page
        .filter(({ text, y }) => y > 500 && /^\d+ +Opgjort/.test(text))
        .map(({ text }) => Number.parseInt(text, 10))
      expect(notes).toEqual(expect.arrayContaining([first, last]))
      expect(notes).toEqual(notes.toSorted((a, b) => a - b))
    }
  })

  test('leave the digits of a column under each other, and hang beside them', () => {
    const page = lines[3] ?? []
    // The third row and the sum have a footnote in their last column, the others none.
    const rights = page.filter(({ text }) => /^(Underretter nr\. [235]|I alt)/.test(text)).map(({ right }) => right)
    expect(rights).toHaveLength(4)
    const [digits = 0] = rights
    for (const right of rights) expect(right).toBeCloseTo(digits, 1)
    const mark = page.find(({ text, y }) => text === '7' && y < 400)
    expect(mark?.left).toBeCloseTo(digits, 1)
  })
})

test('footnotes that leave a short table no room on one page divide it rather than run over the foot', async () => {
  const faces = await loadFaces(fontFolder)
  const hyphenate = await hyphenator('da-DK')
  const typesetter = new Typesetter(faces, hyphenate)
  const { labels } = model
  const long = { type: 'text', text: 'Opgørelsen omfatter alle underretninger, også mundtlige. '.repeat(45) } as const
  const notes = [0, 1, 2, 3].map(
    (row): PlacedNote => ({
      place: { in: 'cell', row, column: 0 },
      footnote: { type: 'footnote', text: String(row + 1), note: [long] },
    }),
  )
  const table = { type: 'table', table: twoLevelTable(4), notes } as const
  const item = await tableItem(table, '1.1', { labels, faces, hyphenate, typesetter })
  const pages = paginate([item], { portrait: 694, landscape: 447 })
  expect(pages.length).toBeGreaterThan(1)
  expect(pages.flatMap((page) => page.notes)).toHaveLength(4)
  for (const page of pages) {
    const last = page.placed.at(-1)
    expect((last?.y ?? 0) + (last?.item.height ?? 0)).toBeLessThan(page.notes[0]?.y ?? 0)
  }
})

test('a number that does not fit behind the last word takes the word with it to the next line', () => {
  const width = (text: string) => text.length * 10
  const whole = (word: string) => [word]
  expect(wrapMarked('en to tre', 90, width, whole, 0).map(({ text }) => text)).toEqual(['en to tre'])
  expect(wrapMarked('en to tre', 90, width, whole, 5).map(({ text }) => text)).toEqual(['en to', 'tre'])
  expect(wrapMarked('en to tre', 95, width, whole, 5).map(({ text }) => text)).toEqual(['en to tre'])
})

test('a number behind words that are kept together has room on their line', () => {
  const width = (text: string) => text.length * 10
  const whole = (word: string) => [word]
  expect(wrapMarked('foranstaltninger abcdefghijk § 50', 160, width, whole, 5).map(({ text }) => text)).toEqual([
    'foranstaltninger',
    'abcdefghijk',
    '§\u00a050',
  ])
})
