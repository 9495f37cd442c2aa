import { describe, expect, test } from 'vitest'
import { renderPdf } from '../../../electron/core/report/pdf/renderPdf.ts'
import type { ReportModel } from '../../../shared/report/reportModel.ts'
import { structuredReport } from '../../paper/structuredReport.ts'
import { openPdf, pageLines } from '../../support/pdfText.ts'
import { fontFolder, renderWord } from './support/render.ts'
import { WordFile } from './support/wordFile.ts'

const report = structuredReport()
const chapter = report.chapters.find(({ blocks }) => blocks.some(({ type }) => type === 'table'))
if (!chapter) throw new Error('The report has no table')
const note: ReportModel = { ...report, layout: 'note', chapters: [chapter] }
const day = [note.subtitle, note.dateText, note.sample].filter(Boolean).join(' · ')
const numbered = (number: string): string => `${note.labels.table} ${number}`

describe('a note in Word', () => {
  test('begins with whose it is, its title and its day, and has no contents', async () => {
    const file = new WordFile(await renderWord(note))
    const [first, second, third] = file.paragraphs()
    expect([first?.text, second?.text, third?.text]).toEqual([note.centre, note.title, day])
    expect(second?.style).toBe('Heading1')
    expect(file.body).not.toContain('TOC')
  })

  test('numbers its tables without the number of a chapter', async () => {
    const text = new WordFile(await renderWord(note)).paragraphs().map((each) => each.text.replaceAll('\u00a0', ' '))
    expect(text.some((line) => line.startsWith(numbered('1')))).toBe(true)
    expect(text.some((line) => line.startsWith(numbered(`${chapter.number}.1`)))).toBe(false)
  })
})

describe('a note as PDF', () => {
  const linesOf = async (model: ReportModel, page: number): Promise<string[]> => {
    const pdf = await openPdf((await renderPdf(model, { fontFolder })).bytes)
    const lines = await pageLines(pdf, page)
    await pdf.loadingTask.destroy()
    return lines.map(({ text }) => text.replaceAll('\u00a0', ' '))
  }

  test('begins on its first page', async () => {
    const lines = (await linesOf(note, 1)).join('\n')
    expect(lines).toContain(note.title)
    expect(lines).toContain(note.centre)
    expect(lines).not.toContain(note.labels.contents)
  })

  test('is shorter than the report by cover, colophon and contents', async () => {
    const pages = async (model: ReportModel) => (await renderPdf(model, { fontFolder })).pages
    expect(await pages(note)).toBe((await pages({ ...note, layout: 'report' })) - 3)
  })

  test('of several chapters tells their tables apart', async () => {
    const two = { ...note, chapters: [chapter, { ...chapter, number: '2', key: 'to', anchor: 'to', blocks: [] }] }
    const lines = (await linesOf(two, 1)).concat(await linesOf(two, 2)).join('\n')
    expect(lines).toContain(numbered(`${chapter.number}.1`))
  })
})
