import { join } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { numberedBlocks } from '../../../electron/core/report/numberedBlocks.ts'
import { renderPdf } from '../../../electron/core/report/pdf/renderPdf.ts'
import { buildReport } from '../../../shared/report/buildReport.ts'
import type { ReportModel } from '../../../shared/report/reportModel.ts'
import { openPdf, pageLines } from '../../support/pdfText.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'

const fontFolder = (pkg: string) => join(import.meta.dirname, '../../../node_modules/@fontsource', pkg, 'files')

/** What a reader meets on paper, from the top of the first page to the foot of the last. */
interface Met {
  readonly page: number
  readonly y: number
  /** The anchor of a heading, or "Tabel 3.11". */
  readonly name: string
  readonly kind: 'heading' | 'caption'
}

/** "Tabel 3.11" of every figure and table, with the anchor of the heading that it stands under in the report. */
function ownHeadings(model: ReportModel): Map<string, string> {
  const own = new Map<string, string>()
  for (const chapter of model.chapters) {
    let heading = chapter.anchor
    for (const { block, number } of numberedBlocks(chapter, model)) {
      if (block.type === 'heading') heading = block.anchor
      if (block.type === 'figure' || block.type === 'table') own.set(`${model.labels[block.type]} ${number}`, heading)
    }
  }
  return own
}

const headingsOf = (pdf: PDFDocumentProxy, anchors: readonly string[]): Promise<Met[]> =>
  Promise.all(
    anchors.map(async (name): Promise<Met> => {
      const [page, , , top] = (await pdf.getDestination(name)) ?? []
      const index = await pdf.getPageIndex(page)
      const [, , , height = 0] = (await pdf.getPage(index + 1)).view
      return { page: index, y: height - top, name, kind: 'heading' }
    }),
  )

/** The captions, also those that are repeated where a table goes on; two may stand side by side. */
async function captionsOf(pdf: PDFDocumentProxy, own: ReadonlyMap<string, string>): Promise<Met[]> {
  const found: Met[] = []
  for (let page = 0; page < pdf.numPages; page += 1) {
    for (const { text, y } of await pageLines(pdf, page + 1)) {
      const plain = text.replaceAll('\u00a0', ' ')
      const name = /^\p{L}+ [\p{L}\d]+\.\d+/u.exec(plain)?.[0]
      if (name && own.has(name)) found.push({ page, y, name, kind: 'caption' })
    }
  }
  return found
}

describe.each([
  ['in Danish', undefined],
  ['in English', 'annual-report'],
] as const)('the report of 2013 %s', (_, edition) => {
  test('prints no figure or table under a heading that is not its own', async () => {
    const { input } = await sampleReportInput(2013, edition)
    const model = buildReport(input)
    const own = ownHeadings(model)
    const anchors = model.chapters.flatMap(({ anchor, blocks }) => [
      anchor,
      ...blocks.flatMap((block) => (block.type === 'heading' ? [block.anchor] : [])),
    ])
    const { bytes } = await renderPdf(model, { fontFolder })
    const pdf = await openPdf(bytes)
    const met = [...(await headingsOf(pdf, anchors)), ...(await captionsOf(pdf, own))].sort(
      (a, b) => a.page - b.page || a.y - b.y,
    )
    await pdf.loadingTask.destroy()
    const captions = met.filter(({ kind }) => kind === 'caption')
    expect(new Set(captions.map(({ name }) => name)).size).toBe(own.size)
    let heading = ''
    const strangers = met.flatMap(({ kind, name, page }) => {
      if (kind === 'heading') heading = name
      return kind === 'heading' || own.get(name) === heading ? [] : [`${name}, page ${page + 1}, under ${heading}`]
    })
    expect(strangers).toEqual([])
  })
})
