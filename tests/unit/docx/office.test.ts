import { describe, expect, test } from 'vitest'
import { officeTests, printedByOffice } from '../../support/office.ts'
import { pdfText } from '../../support/pdfText.ts'
import { sampleReport } from '../../support/sampleReport.ts'
import { renderWord } from './support/render.ts'

const joined = (text: string): string => text.replace(/[\s\u00ad-]+/g, '')

describe.runIf(officeTests)('the Word file in LibreOffice', () => {
  test('opens and prints every heading, every number of every table, and every page number', async () => {
    const model = sampleReport()
    const pages = await pdfText(printedByOffice(await renderWord(model), 'docx'))
    const paper = joined(pages.join(''))
    const wanted = model.chapters.flatMap(({ title, number, blocks }) => [
      `${number} ${title}`,
      ...blocks.flatMap((block) => {
        if (block.type === 'heading') return [block.text]
        return block.type === 'table'
          ? block.table.rows.flatMap(({ cells }) => cells.slice(1).map(({ text }) => text))
          : []
      }),
    ])
    expect(wanted.filter((text) => !paper.includes(joined(text)))).toEqual([])
    expect(pages.length).toBeGreaterThan(10)
    // The contents name the page on which a chapter really begins.
    for (const { title, number } of model.chapters) {
      const page = Number(new RegExp(`${number} +${title}[ .]*(\\d+)$`, 'm').exec(pages[2] ?? '')?.[1])
      expect(joined(pages[page - 1] ?? ''), title).toContain(joined(`${number} ${title}`))
    }
    for (const [index, page] of pages.entries()) if (index > 2) expect(page).toMatch(new RegExp(`${index + 1}$`))
  }, 120_000)
})
