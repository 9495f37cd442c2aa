import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, describe, expect, test } from 'vitest'
import { renderPdf } from '../../../electron/core/report/pdf/renderPdf.ts'
import { extremeReports } from '../../paper/extremeReports.ts'
import { openPdf } from '../../support/pdfText.ts'
import { popplerTests } from '../../support/poppler.ts'
import { overlaps, pageBoxes } from './support/pageBoxes.ts'
import { wordsOfReport } from './support/wordsOfReport.ts'

const fontFolder = (pkg: string) => join(import.meta.dirname, '../../../node_modules/@fontsource', pkg, 'files')

/** Text may come so near to the edges of a sheet: the side margins, the running head and the page number. */
const margins = { side: 70, top: 30, bottom: 35 }

async function outside(pdf: PDFDocumentProxy, page: number): Promise<string[]> {
  const [, , width = 0, height = 0] = (await pdf.getPage(page)).view
  const { side, top, bottom } = margins
  return (await pageBoxes(pdf, page))
    .filter((box) => box.left < side || box.right > width - side || box.top < top || box.bottom > height - bottom)
    .map(({ text }) => text)
}

/** Pages of each report: a change here is a change of every report's pages, and should be meant. */
const pagesOf: Record<string, number> = {
  'every-block': 19,
  structured: 15,
  'notes-in-tables': 15,
  'own-look': 18,
  'own-look-note': 15,
  'figures-wide': 19,
  'figures-narrow': 14,
  'table-300-rows': 16,
  signs: 4,
  'long-words': 18,
  emptiness: 6,
  'no-chapters': 3,
  english: 19,
  'two-hundred-pages': 198,
}

describe.each(Object.entries(extremeReports))('%s', (name, makeReport) => {
  test('has its pages, nothing over another and nothing outside the margins', async () => {
    const { bytes, pages } = await renderPdf(makeReport(), { fontFolder })
    expect(pages).toBe(pagesOf[name])
    const pdf = await openPdf(bytes)
    // The many pages repeat the first ones.
    for (let page = 1; page <= Math.min(pdf.numPages, 30); page += 1) {
      expect(overlaps(await pageBoxes(pdf, page)), `page ${page}`).toEqual([])
      expect(await outside(pdf, page), `page ${page}`).toEqual([])
    }
    await pdf.loadingTask.destroy()
  })
})

/** Without running heads and page numbers, which stand between the halves of a divided paragraph. */
const body = ['-x', '0', '-y', '50', '-W', '900', '-H', '740']

describe('reading order', () => {
  const folder = mkdtempSync(join(tmpdir(), 'order-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test.runIf(popplerTests).each(['every-block', 'english', 'table-300-rows'])(
    '%s: the text is the text of the report, in its order',
    async (name) => {
      const model = extremeReports[name]?.()
      if (!model) throw new Error(`No such report: ${name}`)
      const file = join(folder, `${name}.pdf`)
      writeFileSync(file, (await renderPdf(model, { fontFolder })).bytes)
      const { stdout } = spawnSync('pdftotext', ['-raw', ...body, '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' })
      const printed = stdout.replace(/[\s\u00ad-]+/g, '')
      let from = 0
      for (const words of wordsOfReport(model)) {
        const wanted = words.replace(/[\s\u00ad-]+/g, '')
        const found = printed.indexOf(wanted, from)
        expect(found, words).toBeGreaterThanOrEqual(0)
        from = found + wanted.length
      }
    },
  )
})
