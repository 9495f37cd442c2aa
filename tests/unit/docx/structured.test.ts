import { beforeAll, describe, expect, test } from 'vitest'
import { inlinesOf } from '../../../shared/report/inlinesOf.ts'
import { structuredReport } from '../../paper/structuredReport.ts'
import { officeTests, printedByOffice } from '../../support/office.ts'
import { pdfText } from '../../support/pdfText.ts'
import { renderWord } from './support/render.ts'
import { WordFile } from './support/wordFile.ts'

const model = structuredReport()
const blocks = model.chapters.flatMap((chapter) => chapter.blocks)
const footnotes = blocks.flatMap(inlinesOf).flatMap((inline) => (inline.type === 'footnote' ? [inline] : []))

let bytes: Uint8Array
let file: WordFile

beforeAll(async () => {
  bytes = await renderWord(model)
  file = new WordFile(bytes)
})

const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')

describe('footnotes', () => {
  test('are Word’s own, each referred to once, in order, with its text', () => {
    const referred = [...file.body.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => id)
    expect(referred).toEqual(footnotes.map(({ text }) => text))
    const notes = new Map(
      [...file.text('word/footnotes.xml').matchAll(/<w:footnote [^>]*w:id="(\d+)"[^>]*>(.*?)<\/w:footnote>/gs)].map(
        ([, id = '', xml = '']) => [id, xml],
      ),
    )
    for (const { text, note } of footnotes) {
      const words = wordsOf(notes.get(text) ?? '').replaceAll('\u00a0', ' ')
      expect(words.trim()).toBe(note.map((inline) => inline.text).join(''))
      expect(notes.get(text)).toContain('<w:pStyle w:val="FootnoteText"/>')
    }
  })

  test('keep their links', () => {
    const links = [...file.text('word/footnotes.xml').matchAll(/<w:hyperlink [^>]*r:id="([^"]*)"/g)].map(([, id]) => id)
    expect(links.length).toBe(footnotes.flatMap(({ note }) => note).filter(({ type }) => type === 'link').length)
    for (const id of links) expect(file.text('word/_rels/footnotes.xml.rels')).toContain(`Id="${id}"`)
  })

  test('leave nothing to chance: the same report is the same bytes', async () => {
    expect(await renderWord(structuredReport())).toEqual(bytes)
  })
})

test('points below points stand a level down, in dashes or letters', () => {
  const lists = blocks.flatMap((block) => (block.type === 'list' ? [block] : []))
  const levels = file
    .paragraphs()
    .filter(({ style }) => style === 'ListParagraph')
    .map(({ xml }) => Number(/<w:ilvl w:val="(\d)"/.exec(xml)?.[1]))
  expect(levels).toEqual(
    lists.flatMap(({ items, nested }) =>
      items.map((_, index) => ['item', 'bullet', 'number'].indexOf(nested?.[index] ?? 'item')),
    ),
  )
  expect(levels).toContain(2)
})

test('headings over columns are joined cells that repeat with the others', () => {
  const tables = blocks.flatMap((block) => (block.type === 'table' ? [block.table] : []))
  for (const [index, rows] of file.tables().entries()) {
    expect(rows.map(({ head }) => head).filter(Boolean)).toHaveLength(2)
    expect(rows[0]?.cells).toEqual(tables[index]?.heads?.map(({ heading }) => heading))
  }
  const spans = [...file.body.matchAll(/<w:gridSpan w:val="(\d+)"/g)].map(([, span]) => Number(span))
  expect(spans.filter((span) => span === 3)).toHaveLength(6)
})

test.runIf(officeTests)(
  'LibreOffice prints every footnote on the page of its number',
  async () => {
    const pages = await pdfText(printedByOffice(bytes, 'docx'))
    const [, second] = footnotes
    const text = second?.note[0]?.text ?? ''
    expect(pages.filter((page) => page.includes(text))).toHaveLength(1)
    expect(pages.find((page) => page.includes(text))).toContain('Årets tal')
  },
  120_000,
)
