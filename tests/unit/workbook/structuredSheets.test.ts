import { expect, test } from 'vitest'
import { read } from 'xlsx'
import { notesRows, notesSheet } from '../../../electron/core/report/workbook/notesSheet.ts'
import { tableSheet } from '../../../electron/core/report/workbook/tableSheet.ts'
import { workbookWords } from '../../../electron/core/report/workbook/workbookWords.ts'
import { writeWorkbook } from '../../../electron/core/report/workbook/writeWorkbook.ts'
import { notedTables } from '../../paper/notedTables.ts'
import { structuredReport, twoLevelTable } from '../../paper/structuredReport.ts'

const model = structuredReport()
const words = workbookWords(model)
const frame = (name: string) => ({ name, above: [], words })

test('a table with two levels of headings has both in rows that stay in sight', () => {
  const table = twoLevelTable(6)
  const sheet = tableSheet(table, 'Tabel 1.1', frame('Tabel 1.1'), () => null)
  const head = sheet.rows.findIndex(({ cells }) => cells[0] === 'Underretter')
  expect(sheet.rows[head - 1]?.cells).toEqual([
    null,
    'Ishøj',
    null,
    null,
    'Vallensbæk og omegnskommunerne',
    null,
    null,
    'Samlet',
    null,
    null,
  ])
  expect(sheet.rows[head]?.cells).toEqual(table.columns.map(({ heading }) => heading))
  expect(sheet.frozen.rows).toBe(head + 1)
})

test('per cent above a column makes its numbers per cent', () => {
  const table = twoLevelTable(6)
  const [first, ...places] = table.heads ?? []
  if (!first) throw new Error('The table has lost its heads')
  const heads = [first, ...places.map((head) => ({ ...head, heading: 'Andel (%)' }))]
  const sheet = tableSheet({ ...table, heads }, 'Tabel', frame('Tabel'), () => null)
  const cell = sheet.rows.find(({ cells }) => cells[0] === 'Underretter nr. 1')?.cells[1]
  expect(cell).toEqual({ number: 0.17, format: '#,##0%' })
})

test('footnotes stand on a sheet of their own, numbered, with their chapter', () => {
  const rows = notesRows(model.chapters)
  expect(rows.length).toBeGreaterThan(30)
  const sheet = notesSheet(rows, frame(words.notes))
  const { title, centre: author, language, date } = model
  const book = read(writeWorkbook({ sheets: [sheet], title, author, language, date }))
  const cells = Object.values(book.Sheets.Fodnoter ?? {}).map((cell: { v?: unknown }) => cell?.v)
  expect(cells).toContain('Fodnote før det første ord.')
  expect(cells).toContain('Se Socialstyrelsen, som har reglerne.')
  expect(cells).toContain('1  Fodnoter')
})

test('the footnotes of a table stand below it with the names of their places', () => {
  const [block] = notedTables().chapters.flatMap(({ blocks }) => blocks)
  if (block?.type !== 'table') throw new Error('The report has lost its table')
  const sheet = tableSheet(block.table, 'Tabel 1.1', frame('Tabel 1.1'), () => null, block.notes)
  // A long one goes on in the next row.
  const texts = sheet.rows.map(({ cells }) => cells[0]).join(' ')
  expect(texts).toContain('Fodnote 1: Opgjort den 20. januar 2014, se vejledningen')
  expect(texts).toContain('Fodnote 2 (Vallensbæk og omegnskommunerne): Opgjort den 20. januar 2014, se vejledningen')
  expect(texts).toContain('Fodnote 5 (Underretter nr. 1): Opgjort den 20. januar 2014, se vejledningen')
  expect(texts).toContain('Fodnote 7 (Underretter nr. 3, Samlet 2012): Opgjort den 20. januar 2014, se vejledningen')
})
