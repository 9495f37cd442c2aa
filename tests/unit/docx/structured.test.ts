import { beforeAll, expect, test } from 'vitest'
import { structuredReport } from '../../paper/structuredReport.ts'
import { blocksOf, footnotesOf } from '../../support/blocksOf.ts'
import { officeTests, printedByOffice } from '../../support/office.ts'
import { pdfText } from '../../support/pdfText.ts'
import { printWord, renderWord } from './support/render.ts'
import type { WordFile } from './support/wordFile.ts'

const model = structuredReport()
const blocks = blocksOf(model)

let file: WordFile

beforeAll(async () => {
  file = await printWord(model)
})

test('the same report is the same bytes', async () => {
  expect(await renderWord(structuredReport())).toEqual(file.bytes)
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
    const pages = await pdfText(printedByOffice(file.bytes, 'docx'))
    const [, second] = footnotesOf(blocks)
    const text = second?.note[0]?.text ?? ''
    expect(pages.filter((page) => page.includes(text))).toHaveLength(1)
    expect(pages.find((page) => page.includes(text))).toContain('Årets tal')
  },
  120_000,
)
