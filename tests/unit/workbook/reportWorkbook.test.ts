import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { read, SSF, type WorkBook, type WorkSheet } from 'xlsx'
import { numberedBlocks } from '../../../electron/core/report/numberedBlocks.ts'
import { reportSheets } from '../../../electron/core/report/workbook/reportSheets.ts'
import type { SheetContent } from '../../../electron/core/report/workbook/sheetContent.ts'
import { writeWorkbook } from '../../../electron/core/report/workbook/writeWorkbook.ts'
import { buildReport } from '../../../shared/report/buildReport.ts'
import { fullHeadings } from '../../../shared/report/fullHeadings.ts'
import type { ReportInput } from '../../../shared/report/reportInput.ts'
import type { ReportModel } from '../../../shared/report/reportModel.ts'
import { officeTests, printedByOffice } from '../../support/office.ts'
import { pdfText } from '../../support/pdfText.ts'
import { sampleReport } from '../../support/sampleReport.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'

let input: ReportInput
let model: ReportModel
let sheets: SheetContent[]
let bytes: Uint8Array
let book: WorkBook

const written = (own: readonly SheetContent[]): Uint8Array =>
  writeWorkbook({ sheets: own, title: model.title, author: model.centre, language: model.language, date: model.date })

beforeAll(async () => {
  input = (await sampleReportInput()).input
  model = buildReport(input)
  sheets = reportSheets(model, input)
  bytes = written(sheets)
  book = read(bytes, { cellFormula: true, cellNF: true, cellStyles: true })
}, 60_000)

const sheetOf = (name: string): WorkSheet => book.Sheets[name] ?? {}
const address = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`
const part = (name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())

/** Every table and figure with the name of its sheet. */
const listed = () =>
  model.chapters.flatMap((chapter) =>
    numberedBlocks(chapter).flatMap(({ block, number }) =>
      block.type === 'table' || block.type === 'figure'
        ? [{ block, name: `${block.type === 'table' ? 'Tabel' : 'Figur'} ${number}` }]
        : [],
    ),
  )

const sheetOfKey = (key: string): string =>
  listed().find(({ block }) => block.type === 'table' && block.table.key === key)?.name ?? ''

/** What a Danish spreadsheet shows, with the report's own minus. */
function shown(sheet: WorkSheet, at: string): string {
  const cell = sheet[at]
  if (cell?.t !== 'n') return String(cell?.v ?? '')
  const swap: Record<string, string> = { ',': '.', '.': ',', '-': '\u2212' }
  return SSF.format(String(cell.z), Number(cell.v)).replace(/[,.-]/g, (sign: string) => swap[sign] ?? sign)
}

describe('the workbook', () => {
  test('has a sheet for every table and every figure, between the contents and what they build on', () => {
    expect(listed().length).toBeGreaterThan(30)
    expect(book.SheetNames).toEqual(['Indhold', ...listed().map(({ name }) => name), 'Definitioner', 'Kilder', 'Filer'])
  })

  test('leads from the contents to every sheet, and from every sheet back', () => {
    const links = (name: string) =>
      Object.values(sheetOf(name)).flatMap((cell) =>
        cell?.l ? [String(cell.l.Target).replace(/^#'(.*)'!A1$/, '$1')] : [],
      )
    expect(links('Indhold')).toEqual(book.SheetNames.slice(1))
    for (const name of book.SheetNames.slice(1)) expect(links(name), name).toEqual(['Indhold'])
  })

  test('shows in every cell of every table what the report prints', () => {
    let numbers = 0
    for (const { block, name } of listed()) {
      if (block.type !== 'table') continue
      const { columns, rows } = block.table
      const headings = fullHeadings(block.table)
      const sheet = sheetOf(name)
      const top = sheets.find((each) => each.name === name)?.frozen.rows ?? 0
      for (const [row, { cells }] of rows.entries()) {
        for (const [column, { text }] of cells.entries()) {
          if (columns[column]?.align !== 'right') continue
          const printed = text === '–' ? '' : text
          const percent = headings[column]?.includes('%') && printed !== '' ? `${printed}%` : printed
          const at = address(top + row, column)
          if (sheet[at]?.t === 'n') numbers += 1
          expect(shown(sheet, at), `${name} ${at}`).toBe(percent)
        }
      }
    }
    expect(numbers).toBeGreaterThan(500)
  })

  test('keeps shares unrounded', () => {
    const sheet = sheetOf(sheetOfKey('underretninger-kilde'))
    const shares = Object.values(sheet).filter((cell) => cell?.t === 'n' && cell.z === '#,##0.0%')
    expect(shares.length).toBeGreaterThan(20)
    expect(shares.some((cell) => Number(cell.v) !== Math.round(Number(cell.v) * 1000) / 1000)).toBe(true)
  })

  test('has the numbers of every figure, a row a category', () => {
    for (const { block, name } of listed()) {
      if (block.type !== 'figure') continue
      const { figure } = block
      const top = sheets.find((each) => each.name === name)?.frozen.rows ?? 0
      for (const [index, series] of figure.series.entries()) {
        for (const [row, { value }] of series.points.entries()) {
          const per = figure.format.kind === 'percent' ? 100 : 1
          const cell = sheetOf(name)[address(top + row, index + 1)]
          expect(cell?.v, name).toBe(value === null ? undefined : value.numerator / value.denominator / per)
        }
      }
    }
  })

  test('defines every metric that is used, with unit, base and source', () => {
    const definitions = sheets.find(({ name }) => name === 'Definitioner')
    const rows = definitions?.rows.slice(definitions.frozen.rows) ?? []
    expect(rows.length).toBeGreaterThan(40)
    for (const { cells } of rows) for (const cell of cells) expect(cell).toMatch(/\S/)
    expect(rows.map(({ cells }) => cells[0])).toContain('Underretninger')
  })

  test('names every source and every file, with the day of import as a day', () => {
    const sources = new Set(
      listed().flatMap(({ block }) => (block.type === 'table' ? block.table.source : block.figure.source) ?? []),
    )
    const texts = Object.values(sheetOf('Kilder')).map((cell) => cell?.v)
    for (const source of sources) expect(texts).toContain(source)
    const files = sheetOf('Filer')
    const days = Object.entries(files).flatMap(([at, cell]) => (/^B\d/.test(at) && cell?.t === 'n' ? [cell] : []))
    expect(days).toHaveLength(input.batches.length)
    for (const cell of days) expect(SSF.format(String(cell.z), Number(cell.v))).toBe('03-02-2014')
  })
})

describe('the file', () => {
  test('has headings that stay in sight on every sheet', () => {
    for (const [index, { frozen }] of sheets.entries())
      expect(part(`xl/worksheets/sheet${index + 1}.xml`)).toMatch(
        new RegExp(`<sheetView [^>]*><pane (xSplit="1" )?ySplit="${frozen.rows}" [^>]*state="frozen"/></sheetView>`),
      )
  })

  test('gives every cell a format that is there', () => {
    const formats = Number(/<cellXfs count="(\d+)"/.exec(part('xl/styles.xml'))?.[1])
    expect((part('xl/styles.xml').match(/<xf /g) ?? []).length).toBe(formats + 1)
    for (const index of sheets.keys())
      for (const [, format] of part(`xl/worksheets/sheet${index + 1}.xml`).matchAll(/ s="(\d+)"/g))
        expect(Number(format)).toBeLessThan(formats)
  })

  test('sets titles, headings and sums in bold, and keeps their number formats', () => {
    const fonts = [...part('xl/styles.xml').matchAll(/<font>.*?<\/font>/g)].map(([font]) => font)
    const formats = [...(/<cellXfs.*<\/cellXfs>/s.exec(part('xl/styles.xml'))?.[0] ?? '').matchAll(/<xf [^>]*>/g)]
    const sheet = part(`xl/worksheets/sheet${book.SheetNames.indexOf(sheetOfKey('underretninger-kilde')) + 1}.xml`)
    const isBold = (at: string): boolean => {
      const format = formats[Number(new RegExp(`<c r="${at}" s="(\\d+)"`).exec(sheet)?.[1])]?.[0] ?? ''
      return fonts[Number(/fontId="(\d+)"/.exec(format)?.[1])]?.includes('<b/>') ?? false
    }
    expect(['A1', 'B5', 'A6', 'B7', 'A8', 'B8'].map(isBold)).toEqual([true, true, true, true, false, false])
  })

  test('says its title, author, language and day', () => {
    expect(book.Props).toMatchObject({ Title: model.title, Author: model.centre, Language: 'da-DK' })
    expect(part('docProps/core.xml')).toContain(`>${model.date}T00:00:00Z<`)
  })

  test('says on every sheet that an edition is internal, and on none that it is not', () => {
    const saidIn = (own: readonly SheetContent[]) =>
      own.map(({ rows }) => JSON.stringify(rows.slice(0, 4)).includes('Intern udgave'))
    expect(new Set(saidIn(sheets))).toEqual(new Set([false]))
    expect(new Set(saidIn(reportSheets({ ...model, internal: 'Intern udgave' }, input)))).toEqual(new Set([true]))
  })

  test('is the same, byte for byte, for the same report', () => {
    expect(Buffer.compare(written(reportSheets(buildReport(input), input)), bytes)).toBe(0)
    expect(
      Buffer.compare(writeWorkbook({ sheets, title: 'x', author: '', language: 'da-DK', date: model.date }), bytes),
    ).not.toBe(0)
  })

  test('holds no formula, and no text that could become one, in whatever place it came', () => {
    const hostile = '=HYPERLINK("http://x";"y")'
    const bad = sampleReport()
    const report = {
      ...bad,
      title: hostile,
      chapters: bad.chapters.map((chapter) => ({
        ...chapter,
        blocks: chapter.blocks.map((block) =>
          block.type === 'table'
            ? {
                ...block,
                table: {
                  ...block.table,
                  title: hostile,
                  subtitle: hostile,
                  note: '@x',
                  columns: block.table.columns.map((column) => ({ ...column, heading: '+1' })),
                  rows: block.table.rows.map((row) => ({ ...row, cells: row.cells.map(() => ({ text: '-1+2' })) })),
                },
              }
            : block,
        ),
      })),
    }
    const opened = read(written(reportSheets(report, input)), { cellFormula: true })
    let texts = 0
    for (const name of opened.SheetNames) {
      for (const cell of Object.values(opened.Sheets[name] ?? {})) {
        expect(cell?.f).toBeUndefined()
        if (cell?.t !== 's') continue
        texts += 1
        expect(String(cell.v)).not.toMatch(/^[=+@-]/)
      }
    }
    expect(texts).toBeGreaterThan(100)
  })

  test('leaves out signs that would make the file unreadable', () => {
    const [first] = sheets
    if (!first) throw new Error('no sheet')
    const line = { cells: ['A\u0001\ud800B'], dresses: ['plain'], lines: 1 } as const
    const opened = read(written([{ ...first, rows: [...first.rows, line] }]))
    expect(opened.Sheets.Indhold?.[`A${first.rows.length + 1}`]?.v).toBe('AB')
  })
})

describe.runIf(officeTests)('the workbook in LibreOffice', () => {
  test('opens, and shows the numbers of every sheet', async () => {
    const paper = (await pdfText(printedByOffice(bytes, 'xlsx'))).join('\n')
    for (const { name } of listed()) expect(paper).toContain(name)
    expect(paper).toContain('47,939,240')
    expect(paper).not.toMatch(/#####|#REF|#NAME|Err:/)
  }, 120_000)
})
