import { join } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderPdf } from '../../../electron/core/report/pdf/renderPdf.ts'
import { inlinesOf } from '../../../shared/report/inlinesOf.ts'
import { structuredReport } from '../../paper/structuredReport.ts'
import { nodesOf, openPdf, pageLines, type StructNode, structTree } from '../../support/pdfText.ts'

const fontFolder = (pkg: string) => join(import.meta.dirname, '../../../node_modules/@fontsource', pkg, 'files')
const model = structuredReport()
const footnotes = model.chapters
  .flatMap(({ blocks }) => blocks.flatMap(inlinesOf))
  .flatMap((inline) => (inline.type === 'footnote' ? [inline] : []))

interface Place {
  readonly page: number
  readonly top: number
}

let pdf: PDFDocumentProxy
let source: string
let trees: StructNode[]

beforeAll(async () => {
  const { bytes } = await renderPdf(model, { fontFolder })
  source = Buffer.from(bytes).toString('latin1')
  pdf = await openPdf(bytes)
  trees = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => structTree(pdf, index + 1)))
})

afterAll(async () => {
  await pdf?.loadingTask.destroy()
})

async function placeOf(name: string): Promise<Place> {
  const [page, , , top] = (await pdf.getDestination(name)) as [{ num: number; gen: number }, unknown, number, number]
  return { page: (await pdf.getPageIndex(page)) + 1, top }
}

const painted = (role: string): StructNode[] =>
  trees.flatMap((tree) => nodesOf(tree, role)).filter((node) => node.painted)

describe('footnotes', () => {
  test('stand on the page of their number, below it, in their order', async () => {
    expect(footnotes.length).toBeGreaterThan(30)
    let before: Place = { page: 0, top: 0 }
    for (const { text: number } of footnotes) {
      const [reference, note] = [await placeOf(`henvisning.${number}`), await placeOf(`fodnote.${number}`)]
      expect(note.page, number).toBe(reference.page)
      expect(note.top, number).toBeLessThan(reference.top)
      if (note.page === before.page) expect(note.top, number).toBeLessThan(before.top)
      else expect(note.page, number).toBeGreaterThan(before.page)
      before = note
    }
  })

  test('stand at the foot: the last line of the last one is the last line of the text area', async () => {
    const bottoms: number[] = []
    for (let page = 4; page <= 9; page += 1) {
      const lines = await pageLines(pdf, page)
      bottoms.push(Math.max(...lines.filter(({ y }) => y < 780).map(({ y }) => y)))
    }
    expect(Math.max(...bottoms) - Math.min(...bottoms)).toBeLessThan(0.6)
  })

  test('are linked with their numbers both ways', async () => {
    const targets: string[] = []
    for (let page = 4; page <= pdf.numPages; page += 1) {
      const annotations = await (await pdf.getPage(page)).getAnnotations()
      targets.push(...annotations.flatMap(({ dest }) => (typeof dest === 'string' ? [dest] : [])))
    }
    for (const { text: number } of footnotes) {
      expect(targets.filter((target) => target === `fodnote.${number}`)).toHaveLength(1)
      expect(targets.filter((target) => target === `henvisning.${number}`)).toHaveLength(1)
    }
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
    for (let page = 4; page <= pdf.numPages; page += 1) {
      const { items } = await (await pdf.getPage(page)).getTextContent({ disableNormalization: true })
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
    for (let page = 4; page <= pdf.numPages; page += 1) {
      const texts = (await pageLines(pdf, page)).map(({ text }) => text)
      if (!texts.some((text) => text.includes('Tabel 2.2'))) continue
      pages.push(page)
      expect(texts.some((text) => text.includes('Ishøj') && text.includes('Samlet'))).toBe(true)
      expect(texts).toContain('Underretter 2011 2012 2013 2011 2012 2013 2011 2012 2013')
    }
    expect(pages.length).toBeGreaterThan(1)
  })
})
