import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { structuredReport } from '../../paper/structuredReport.ts'
import { blocksOf, footnotesOf } from '../../support/blocksOf.ts'
import { nodesOf, pageLines, type StructNode } from '../../support/pdfText.ts'
import { type PrintedPaper, printPaper } from './support/printedPaper.ts'

const model = structuredReport()
const footnotes = footnotesOf(blocksOf(model))

let paper: PrintedPaper
let source: string

beforeAll(async () => {
  paper = await printPaper(model)
  source = Buffer.from(paper.bytes).toString('latin1')
})

afterAll(() => paper?.close())

const painted = (role: string): StructNode[] =>
  paper.trees.flatMap((tree) => nodesOf(tree, role)).filter((node) => node.painted)

describe('footnotes', () => {
  test('stand at the foot: the last line of the last one is the last line of the text area', async () => {
    const bottoms: number[] = []
    for (let page = 4; page <= 9; page += 1) {
      const lines = await pageLines(paper.pdf, page)
      bottoms.push(Math.max(...lines.filter(({ y }) => y < 780).map(({ y }) => y)))
    }
    expect(Math.max(...bottoms) - Math.min(...bottoms)).toBeLessThan(0.6)
  })

  test('are notes with a label in the structure, inside the text that refers to them', () => {
    const labelled = painted('Note').filter(({ children }) => children[0]?.role === 'Lbl')
    expect(labelled).toHaveLength(footnotes.length)
    for (const { children } of labelled) expect(children.map(({ role }) => role)).toEqual(['Lbl', 'P'])
    const holders = [...painted('P'), ...painted('LBody')].filter(({ children }) =>
      children.some(({ role }) => role === 'Reference'),
    )
    const referred = holders.flatMap(({ children }) => children.filter(({ role }) => role === 'Reference'))
    expect(referred).toHaveLength(footnotes.length - 1)
  })

  test('never begin a line with their number', async () => {
    for (let page = 4; page <= paper.pages.length; page += 1) {
      const { items } = await (await paper.pdf.getPage(page)).getTextContent({ disableNormalization: true })
      for (const item of items) {
        if (!('str' in item) || !/^\d+$/.test(item.str)) continue
        const size = item.transform[3] as number
        const raised = size < 7.5 && size > 6
        // One paragraph begins with its footnote.
        if (raised && item.str !== '2') expect(item.transform[4] as number, item.str).toBeGreaterThan(72)
      }
    }
  })
})

describe('lists in lists', () => {
  test('are lists inside the point they belong to', () => {
    const outer = painted('L').filter(({ children }) => children.some((item) => nodesOf(item, 'L').length > 0))
    expect(outer).toHaveLength(2)
    for (const list of outer) {
      const inner = list.children.map((item) => nodesOf(item, 'L').flatMap(({ children }) => children).length)
      expect(inner).toEqual([2, 2, 0])
    }
    const numberings = [...source.matchAll(/\/ListNumbering \/(\w+)/g)].map(([, numbering]) => numbering)
    expect(numberings.toSorted()).toEqual(['Circle', 'Circle', 'Decimal', 'Disc', 'LowerAlpha', 'LowerAlpha'])
  })
})

describe('tables with two levels of headings', () => {
  const tables = model.chapters.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'table' ? [block.table] : [])),
  )

  test('name for every cell its row, its column and what stands above the column', () => {
    const ids = new Set([...source.matchAll(/\/ID \((table-[^)]+)\)/g)].map(([, id]) => id))
    const headers = [...source.matchAll(/\/Headers \[([^\]]*)\]/g)].map(([, list = '']) =>
      [...list.matchAll(/\(([^)]*)\)/g)].map(([, id = '']) => id),
    )
    for (const id of headers.flat()) expect(ids).toContain(id)
    const cells = headers.filter((list) => list.length > 1)
    expect(cells).toHaveLength(tables.reduce((sum, { rows, columns }) => sum + rows.length * (columns.length - 1), 0))
    for (const list of cells) {
      expect(list.map((id) => id.replace(/^table-\d+\.|-\d+$/g, ''))).toEqual(['row', 'column', 'span'])
    }
    // Years under the last place of the first table, which has three places of three years.
    expect(headers).toContainEqual(['table-1.row-0', 'table-1.column-9', 'table-1.span-7'])
  })

  test('repeat both levels on every page that they go on to', async () => {
    const pages: number[] = []
    for (let page = 4; page <= paper.pages.length; page += 1) {
      const texts = (await pageLines(paper.pdf, page)).map(({ text }) => text)
      if (!texts.some((text) => text.includes('Tabel 2.2'))) continue
      pages.push(page)
      expect(texts.some((text) => text.includes('Ishøj') && text.includes('Samlet'))).toBe(true)
      expect(texts).toContain('Underretter 2011 2012 2013 2011 2012 2013 2011 2012 2013')
    }
    expect(pages.length).toBeGreaterThan(1)
  })
})
