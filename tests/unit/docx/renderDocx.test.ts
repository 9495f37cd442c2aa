import { beforeAll, describe, expect, test } from 'vitest'
import { numberedBlocks } from '../../../electron/core/report/numberedBlocks.ts'
import { renderPdf } from '../../../electron/core/report/pdf/renderPdf.ts'
import type { Block, ReportModel } from '../../../shared/report/reportModel.ts'
import { pdfText } from '../../support/pdfText.ts'
import { sampleReport } from '../../support/sampleReport.ts'
import { fontFolder, renderWord } from './support/render.ts'
import { WordFile } from './support/wordFile.ts'

const model = sampleReport()
let bytes: Uint8Array
let file: WordFile

beforeAll(async () => {
  bytes = await renderWord(model)
  file = new WordFile(bytes)
})

const blocks = (report: ReportModel = model): Block[] => report.chapters.flatMap((chapter) => chapter.blocks)
const tables = blocks().flatMap((block) => (block.type === 'table' ? [block.table] : []))
const figures = blocks().flatMap((block) => (block.type === 'figure' ? [block.figure] : []))
const textsIn = (style: string): string[] =>
  file
    .paragraphs()
    .filter((paragraph) => paragraph.style === style)
    .map((paragraph) => paragraph.text)

describe('the structure', () => {
  test('has the report’s headings as native headings, in order, and no level is skipped', () => {
    const wanted = model.chapters.flatMap((chapter) => [
      ['Heading1', `${chapter.number}\u00a0 ${chapter.title}`],
      ...numberedBlocks(chapter).flatMap(({ block, level }) =>
        block.type === 'heading' ? [[`Heading${level}`, block.text]] : [],
      ),
    ])
    const found = file
      .paragraphs()
      .filter(({ style }) => style.startsWith('Heading'))
      .map(({ style, text }) => [style, text])
    expect(found).toEqual(wanted)
  })

  test('keeps the sections of a law on one line, as on paper', async () => {
    const text = 'Anbragt efter §§ 76 og 76 a, stk. 3.'
    const [first] = model.chapters
    if (!first) throw new Error('The sample report has no chapter')
    const blocks: Block[] = [
      { type: 'heading', level: 2, text, anchor: 'love' },
      { type: 'paragraph', inlines: [{ type: 'text', text }] },
    ]
    const word = new WordFile(await renderWord({ ...model, chapters: [{ ...first, blocks }] }))
    const bound = 'Anbragt efter §§\u00a076\u00a0og\u00a076\u00a0a,\u00a0stk.\u00a03.'
    expect(word.paragraphs().filter((paragraph) => paragraph.text === bound)).toHaveLength(2)
  })

  test('has every table with a head that repeats and rows that are not divided', () => {
    expect(tables.length).toBeGreaterThan(2)
    expect(file.tables().map((rows) => rows.map(({ head }) => head))).toEqual(
      tables.map(({ rows }) => [true, ...rows.map(() => false)]),
    )
    expect(
      file
        .tables()
        .flat()
        .filter(({ divisible }) => divisible),
    ).toEqual([])
  })

  test('prints in the cells what the report says, to the letter', () => {
    const printed = tables.map(({ columns, rows }) => [
      columns.map(({ heading }) => heading),
      ...rows.map(({ kind, cells }) => (kind === 'group' ? [cells[0]?.text] : cells.map(({ text }) => text))),
    ])
    expect(file.tables().map((rows) => rows.map(({ cells }) => cells))).toEqual(printed)
  })

  test('has a text for those who do not see it on every picture, cover included, and an id of its own', () => {
    const pictures = file.pictures()
    expect(pictures.map(({ alt }) => alt)).toEqual([model.coverFigure?.alt, ...figures.map(({ alt }) => alt)])
    expect(new Set(pictures.map(({ id }) => id)).size).toBe(pictures.length)
  })

  test('has every picture as a drawing without texts and as a PNG for older programs', () => {
    for (const { drawing, fallback } of file.pictures()) {
      const svg = file.text(`word/${drawing}`)
      expect(svg).toMatch(/^<svg /)
      expect(svg).not.toMatch(/<text|NaN|undefined/)
      expect([...(file.parts.get(`word/${fallback}`)?.slice(0, 4) ?? [])]).toEqual([0x89, 0x50, 0x4e, 0x47])
    }
  })

  test('has lists as lists, the ordered ones beginning at one each', () => {
    const lists = blocks().flatMap((block) => (block.type === 'list' ? [block.items.length] : []))
    const numbers = textsIn('ListParagraph').length
    expect(numbers).toBe(lists.reduce((sum, length) => sum + length, 0))
    const used = file
      .paragraphs()
      .filter(({ style }) => style === 'ListParagraph')
      .map(({ xml }) => /<w:numId w:val="(\d+)"/.exec(xml)?.[1])
    expect(new Set(used).size).toBe(lists.length)
    expect(used).not.toContain(undefined)
  })

  test('lists every chapter and section in the contents, linked, with its page; Word offers to count anew', () => {
    const contents = file.paragraphs().filter(({ style }) => /^TOC\d$/.test(style))
    const headings = file.paragraphs().filter(({ style }) => /^Heading[12]$/.test(style))
    expect(contents.map(({ text }) => text.replace(/\d{1,2}$/, ''))).toEqual(headings.map(({ text }) => text))
    const pages = contents.map(({ text }) => Number(/\d{1,2}$/.exec(text)?.[0]))
    expect(pages).toEqual(pages.toSorted((a, b) => a - b))
    expect(pages[0]).toBe(4)
    expect(file.text('word/settings.xml')).toContain('<w:updateFields/>')
    for (const { xml } of contents) expect(xml).toMatch(/<w:hyperlink [^>]*w:anchor="_Toc\d+".*PAGEREF _Toc\d+/s)
    expect(file.body).toContain('TOC \\h \\o &quot;1-2&quot;')
  })

  test('follows no link into nothing', () => {
    const places = new Set([...file.body.matchAll(/<w:bookmarkStart w:name="([^"]*)"/g)].map(([, name]) => name))
    const anchors = [...file.body.matchAll(/w:anchor="([^"]*)"/g)].map(([, name]) => name)
    expect(anchors.filter((anchor) => !places.has(anchor))).toEqual([])
    for (const name of places) expect(name).toMatch(/^[A-Za-z_]\w{0,39}$/)
    const links = [...file.body.matchAll(/<w:hyperlink [^>]*r:id="([^"]*)"/g)].map(([, id]) => id)
    const targets = file.text('word/_rels/document.xml.rels')
    expect(links.length).toBeGreaterThan(0)
    for (const id of links) expect(targets).toMatch(new RegExp(`Id="${id}"[^>]*TargetMode="External"`))
  })

  test('turns a page for a table that is too wide, with its own running head', () => {
    const sizes = [...file.body.matchAll(/<w:pgSz [^>]*>/g)].map(([size]) => size)
    const turned = sizes.filter((size) => size.includes('"landscape"'))
    expect(turned).toEqual(['<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'])
    expect(new Set(sizes.filter((size) => !turned.includes(size)))).toEqual(
      new Set(['<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>']),
    )
  })
})

describe('the document', () => {
  test('says its title, its author, its day and its language', () => {
    const properties = file.text('docProps/core.xml')
    expect(properties).toContain(`<dc:title>${model.title}</dc:title>`)
    expect(properties).toContain(`<dc:creator>${model.centre}</dc:creator>`)
    expect(properties.match(/2014-01-20T00:00:00Z/g)).toHaveLength(2)
    expect(file.text('word/styles.xml')).toContain('<w:lang w:val="da-DK"/>')
  })

  test('names its typefaces and what stands in for them, and no style uses another', () => {
    const named = [...file.text('word/fontTable.xml').matchAll(/<w:font w:name="([^"]*)"><w:altName w:val="([^"]*)"/g)]
    expect(named.map(([, name, instead]) => [name, instead])).toEqual([
      ['Source Sans 3', 'Calibri'],
      ['Source Serif 4', 'Cambria'],
    ])
    const used = new Set([...file.text('word/styles.xml').matchAll(/w:ascii="([^"]*)"/g)].map(([, name]) => name))
    expect(used).toEqual(new Set(['Source Sans 3', 'Source Serif 4']))
  })

  test('has styles for all that it uses', () => {
    const defined = new Set([...file.text('word/styles.xml').matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id))
    const used = new Set([...file.body.matchAll(/<w:[pr]Style w:val="([^"]*)"/g)].map(([, id]) => id))
    expect([...used].filter((id) => !defined.has(id))).toEqual([])
  })

  test('has centre and chapter above the text, and the page number and the sample’s mark below it', () => {
    const heads = [...file.parts.keys()].filter((name) => /^word\/header\d+\.xml$/.test(name)).map((n) => file.text(n))
    for (const { number, title } of model.chapters) {
      const own = heads.filter((head) => head.includes(`${number}\u00a0 ${title}`))
      expect(own.length).toBeGreaterThan(0)
      for (const head of own) expect(head).toContain(model.centre)
    }
    const feet = [...file.parts.keys()].filter((name) => /^word\/footer\d+\.xml$/.test(name)).map((n) => file.text(n))
    for (const foot of feet) expect(foot).toContain('Eksempel')
    const numbered = feet.filter((foot) => /Eksempel.*PAGE/s.test(foot))
    expect(numbered.length).toBeGreaterThan(0)
    // The colophon alone has no number.
    expect(feet.length - numbered.length).toBe(1)
  })

  test('numbers figures and tables as the paper does', async () => {
    const { bytes: pdf } = await renderPdf(model, { fontFolder })
    const lines = (await pdfText(pdf)).flatMap((page) => page.split('\n'))
    const captions = textsIn('Caption')
    expect(captions).toHaveLength(tables.length + figures.length)
    // Figures side by side share a line, so the beginning of a caption must do.
    const beginning = (caption: string) => caption.split(/\s+/).slice(0, 3).join(' ')
    const paper = lines.map((line) => line.split(/\s+/).join(' '))
    expect(captions.map(beginning).filter((words) => !paper.some((line) => line.includes(words)))).toEqual([])
  })
})

describe('the file', () => {
  test('is the same, byte for byte, whatever was written before it', async () => {
    await renderWord({ ...model, title: 'En anden rapport', chapters: model.chapters.slice(0, 1) })
    expect(Buffer.compare(await renderWord(sampleReport()), bytes)).toBe(0)
  })

  test('is another one on another day', async () => {
    expect(Buffer.compare(await renderWord({ ...model, date: '2014-01-21' }), bytes)).not.toBe(0)
  })

  test('is not finished when it is cancelled', async () => {
    const controller = new AbortController()
    const steps: number[] = []
    const rendering = renderWord(model, {
      signal: controller.signal,
      onProgress: ({ done }) => {
        steps.push(done)
        controller.abort()
      },
    })
    await expect(rendering).rejects.toMatchObject({ problem: { code: 'job.cancelled' } })
    expect(steps).toEqual([1])
  })

  test('tells how far it is, to the end', async () => {
    const steps: (readonly [number, number])[] = []
    await renderWord(model, { onProgress: ({ done, total }) => steps.push([done, total]) })
    expect(steps.map(([done]) => done)).toEqual(steps.map((_, index) => index + 1))
    expect(steps.at(-1)).toEqual([blocks().length + 1, blocks().length + 1])
  })
})
