import { beforeAll, expect, test } from 'vitest'
import { notedTables } from '../../paper/notedTables.ts'
import { blocksOf } from '../../support/blocksOf.ts'
import { officeTests, printedByOffice } from '../../support/office.ts'
import { pdfText } from '../../support/pdfText.ts'
import { printWord } from './support/render.ts'
import { footnoteMarks, type WordFile } from './support/wordFile.ts'

const model = notedTables()
const blocks = blocksOf(model)

let file: WordFile

beforeAll(async () => {
  file = await printWord(model)
})

test('footnotes of tables and figures stand in the cell, caption or note that they belong to', () => {
  const tables = [...file.body.matchAll(/<w:tbl>(.*?)<\/w:tbl>/gs)].map(([, xml = '']) => xml)
  const expected = blocks.flatMap((block) => (block.type === 'table' ? [block.notes ?? []] : []))
  for (const [index, notes] of expected.entries()) {
    const inCells = notes.filter(({ place }) => !['title', 'note'].includes(place.in))
    expect(footnoteMarks(tables[index] ?? '')).toEqual(inCells.map(({ footnote }) => footnote.text))
  }
  const titled = blocks
    .flatMap((block) => (block.type === 'table' || block.type === 'figure' ? (block.notes ?? []) : []))
    .filter(({ place }) => place.in === 'title')
  const captions = file.paragraphs().filter(({ style }) => style === 'Caption')
  expect(captions.flatMap(({ xml }) => footnoteMarks(xml))).toEqual(titled.map(({ footnote }) => footnote.text))
})

test.runIf(officeTests)(
  'LibreOffice prints the footnotes of cells, and divides no number in a typeface that is a third wider',
  async () => {
    const pages = await pdfText(printedByOffice(file.bytes, 'docx'))
    const noted = pages.filter((page) => /Tabel.1\.1/.test(page))
    expect(noted.at(-1)).toMatch(/Opgjort den 20\. januar 2014/)
    // Heads of the table on its side: seven years under three places, each on one line.
    const wide = pages.find((page) => /Tabel.1\.3/.test(page)) ?? ''
    expect(wide.match(/20(?:11|12|13|14|15|16|17)/g)?.length).toBeGreaterThanOrEqual(21)
  },
  120_000,
)
