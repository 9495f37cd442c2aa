import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentsEntries } from '../../../electron/core/report/pdf/pages/contentsPages.ts'
import { type RenderedPdf, renderPdf } from '../../../electron/core/report/pdf/renderPdf.ts'
import type { Block } from '../../../shared/report/reportModel.ts'
import { nodesOf, openPdf, type PdfLine, pageLines, type StructNode, structTree } from '../../support/pdfText.ts'
import { sampleReport } from '../../support/sampleReport.ts'

const fontFolder = (pkg: string) => join(import.meta.dirname, '../../../node_modules/@fontsource', pkg, 'files')
const model = sampleReport()
const sideMargin = 70.8

let rendered: RenderedPdf
let pdf: PDFDocumentProxy
let lines: PdfLine[][]
let trees: StructNode[]

beforeAll(async () => {
  rendered = await renderPdf(model, { fontFolder })
  pdf = await openPdf(rendered.bytes)
  const pages = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  lines = await Promise.all(pages.map((page) => pageLines(pdf, page)))
  trees = await Promise.all(pages.map((page) => structTree(pdf, page)))
})

afterAll(async () => {
  await pdf?.loadingTask.destroy()
})

const pageWith = (text: string): number[] =>
  lines.flatMap((page, index) => (page.some((line) => line.text.includes(text)) ? [index + 1] : []))

const blocks = (type: Block['type']): number =>
  model.chapters.flatMap((chapter) => chapter.blocks).filter((block) => block.type === type).length

describe('the document', () => {
  test('has as many pages as reported, a title, a language and a displayed title', async () => {
    expect(pdf.numPages).toBe(rendered.pages)
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: 'Årsrapport 2013', Author: model.centre, Language: 'da-DK' })
    const preferences = (await pdf.getViewerPreferences()) as unknown as ReadonlyMap<string, boolean>
    expect(preferences.get('DisplayDocTitle')).toBe(true)
    const marks = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean>
    expect(marks.get('Marked')).toBe(true)
  })

  test('escapes signs in the metadata that would break its XML', async () => {
    const { metadata } = await pdf.getMetadata()
    expect(metadata?.get('dc:description')).toBe(model.subtitle)
    expect(model.subtitle).toContain('&')
  })

  test('is the same, byte for byte, for the same model', async () => {
    const again = await renderPdf(sampleReport(), { fontFolder })
    const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    expect(digest(again.bytes)).toBe(digest(rendered.bytes))
  })

  test('keeps the letters æ, ø and å, and letters of other languages', async () => {
    expect(pageWith('Økonomi og afvigelsesforklaringer').length).toBeGreaterThan(0)
    const other = await renderPdf({ ...sampleReport(), centre: 'Łódź Ægir ☃' }, { fontFolder })
    const opened = await openPdf(other.bytes)
    const cover = await pageLines(opened, 1)
    await opened.loadingTask.destroy()
    // A sign that no embedded font has is replaced rather than set in a font that is not embedded.
    expect(cover.map((line) => line.text)).toContain('Łódź Ægir ?')
  })
})

describe('contents and bookmarks', () => {
  test('give every chapter and section the page it really begins on', async () => {
    const entries = contentsEntries(model)
    expect(entries.length).toBeGreaterThan(8)
    const contents = lines[2] ?? []
    for (const entry of entries) {
      const destination = (await pdf.getDestination(entry.anchor)) as unknown[] | null
      expect(destination, entry.anchor).not.toBeNull()
      const page = (await pdf.getPageIndex(destination?.[0] as { num: number; gen: number })) + 1
      const label = entry.number === null ? entry.title : `${entry.number} ${entry.title}`
      expect(contents.map((line) => line.text)).toContain(`${label} ${page}`)
      const firstWords = entry.title.split(' ').slice(0, 2).join(' ')
      expect(lines[page - 1]?.some((line) => line.text.startsWith(firstWords))).toBe(true)
    }
  })

  test('link from every entry to its place', async () => {
    const annotations = await (await pdf.getPage(3)).getAnnotations()
    expect(annotations.map((annotation) => annotation.dest)).toEqual(
      contentsEntries(model).map((entry) => entry.anchor),
    )
  })

  test('nest the bookmarks as the headings are nested', async () => {
    const outline = await pdf.getOutline()
    expect(outline.map((item) => item.title)).toEqual([
      'Indhold',
      ...model.chapters.map((chapter) => `${chapter.number} ${chapter.title}`),
    ])
    const titles = (items: readonly { title: string }[] = []) => items.map((item) => item.title)
    expect(titles(outline[1]?.items)).toEqual(['Hvem underretter, og hvorfor', 'Børnenes alder'])
    expect(titles(outline[1]?.items[1]?.items)).toEqual(['Responstid'])
  })
})

describe('structure', () => {
  const all = (role: string) => trees.flatMap((tree) => nodesOf(tree, role))

  test('has a heading for the title, the contents and every chapter, and one for every heading block', () => {
    expect(all('H1')).toHaveLength(2 + model.chapters.length)
    expect(all('H2').length + all('H3').length).toBe(blocks('heading'))
  })

  test('gives every figure its alternative text', () => {
    const figures = all('Figure')
    expect(figures).toHaveLength(blocks('figure') + 1)
    const alts = model.chapters.flatMap((chapter) =>
      chapter.blocks.flatMap((block) => (block.type === 'figure' ? [block.figure.alt] : [])),
    )
    expect(
      figures
        .slice(1)
        .map((figure) => figure.alt)
        .toSorted(),
    ).toEqual(alts.toSorted())
  })

  test('has one row for every row of every table, and as many cells in each', () => {
    const tables = model.chapters.flatMap((chapter) =>
      chapter.blocks.flatMap((block) => (block.type === 'table' ? [block.table] : [])),
    )
    // Each page gives the whole table; its own rows are those with something on the page.
    const rows = all('TR').filter((row) => row.painted)
    expect(rows).toHaveLength(tables.reduce((sum, table) => sum + table.rows.length + 1, 0))
    const cells = rows.map((row) => row.children.length)
    expect(cells.toSorted((a, b) => a - b)).toEqual(
      tables.flatMap((table) => [table, ...table.rows].map(() => table.columns.length)).toSorted((a, b) => a - b),
    )
  })
})

describe('marks', () => {
  const painting = new Set([
    OPS.showText,
    OPS.showSpacedText,
    OPS.stroke,
    OPS.closeStroke,
    OPS.fill,
    OPS.eoFill,
    OPS.fillStroke,
    OPS.constructPath,
  ])

  test('stand around everything that is painted: it is content of an element or an artifact', async () => {
    let painted = 0
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { fnArray } = await (await pdf.getPage(number)).getOperatorList()
      let depth = 0
      for (const operator of fnArray) {
        if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) depth += 1
        if (operator === OPS.endMarkedContent) depth -= 1
        if (!painting.has(operator)) continue
        painted += 1
        expect(depth).toBeGreaterThan(0)
      }
      expect(depth).toBe(0)
    }
    expect(painted).toBeGreaterThan(2000)
  })

  test('give every heading level its place even where the text skips one', async () => {
    const [first] = model.chapters
    if (!first) throw new Error('The sample has no chapter')
    const blocks: Block[] = [{ type: 'heading', level: 3, text: 'Uden overordnet', anchor: 'x' }, ...first.blocks]
    const skipping = await renderPdf({ ...model, chapters: [{ ...first, blocks }] }, { fontFolder })
    const opened = await openPdf(skipping.bytes)
    const tree = await structTree(opened, 4)
    await opened.loadingTask.destroy()
    expect(nodesOf(tree, 'H2').filter((node) => node.painted)).toHaveLength(1)
    expect(nodesOf(tree, 'H3').filter((node) => node.painted)).toHaveLength(0)
  })
})

describe('pages', () => {
  const table = () => {
    const found = model.chapters[1]?.blocks.find((block) => block.type === 'table')
    if (found?.type !== 'table') throw new Error('The sample has lost its long table')
    return found.table
  }

  test('repeat the head of a divided table and say that it goes on', () => {
    const pages = pageWith('Regnskabet holder sig samlet')
    expect(pages.length).toBeGreaterThan(3)
    for (const page of pages) {
      const texts = (lines[page - 1] ?? []).map((line) => line.text)
      expect(texts.some((text) => text.startsWith('Konto Budget Regnskab'))).toBe(true)
      expect(texts.includes('fortsættes')).toBe(page !== pages.at(-1))
    }
  })

  test('never divide a row of a table, nor leave a group without rows or a sum without what it sums', () => {
    const pages = pageWith('Regnskabet holder sig samlet')
    const firstLines = pages.map((page) => {
      const own = lines[page - 1] ?? []
      const head = own.findIndex((line) => line.text.startsWith('Konto Budget'))
      const end = own.findIndex((line) => line.text === 'fortsættes')
      return { first: own[head + 1]?.text ?? '', last: (end < 0 ? '' : own[end - 1]?.text) ?? '' }
    })
    const rows = table().rows.map((row) => row.cells.map((cell) => cell.text.replaceAll('\u00a0', ' ')))
    for (const { first, last } of firstLines) {
      const row = rows.find((cells) =>
        cells.length === 1 ? first === cells[0] : first.endsWith(cells.slice(1).join(' ')),
      )
      expect(row, first).toBeDefined()
      expect(first).not.toMatch(/i alt/)
      expect(last).not.toMatch(/^5\.28/)
    }
  })

  test('keep all text between the margins', async () => {
    for (const [index, page] of lines.entries()) {
      const [, , width = 0, height = 0] = (await pdf.getPage(index + 1)).view
      for (const line of page) {
        expect(line.left, line.text).toBeGreaterThanOrEqual(sideMargin - 0.5)
        expect(line.right, line.text).toBeLessThanOrEqual(width - sideMargin + 0.5)
        expect(line.y, line.text).toBeLessThan(height - 30)
      }
    }
  })

  test('never end with a heading', () => {
    const headings = new Set(
      model.chapters.flatMap((chapter) =>
        chapter.blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : [])),
      ),
    )
    for (const page of lines) {
      const body = page.filter((line) => line.y < 770).map((line) => line.text)
      expect(headings.has(body.at(-1) ?? '')).toBe(false)
      // Two lines at least after a heading.
      expect(headings.has(body.at(-2) ?? '')).toBe(false)
    }
  })

  test('turn a table that is too wide on its side', async () => {
    const [page = 0] = pageWith('Underretninger pr. måned og kommune')
    const [, , width = 0, height = 0] = (await pdf.getPage(page)).view
    expect(width).toBeGreaterThan(height)
  })

  test('number themselves outside, and name centre and chapter above', () => {
    for (const [index, page] of lines.entries()) {
      const number = index + 1
      if (number <= 2) continue
      const foot = page.at(-1)
      expect(foot?.text).toBe(number % 2 === 0 ? `${number} ${model.sample}` : `${model.sample} ${number}`)
    }
    // The colophon has no number, and is stamped all the same.
    expect(lines[1]?.at(-1)?.text).toBe(model.sample)
    const second = lines[4]?.[0]?.text
    expect(second).toBe(`${model.centre} 1 Underretninger`)
  })

  test('let every chapter begin on a new page', () => {
    for (const chapter of model.chapters) {
      const opening = lines.filter((page) => page[0]?.text === chapter.number)
      expect(opening).toHaveLength(1)
    }
  })
})
