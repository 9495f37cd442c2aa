import { join } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { renderPdf } from '../../../../electron/core/report/pdf/renderPdf.ts'
import type { ReportModel } from '../../../../shared/report/reportModel.ts'
import { openPdf, type StructNode, structTree } from '../../../support/pdfText.ts'

export const fontFolder = (pkg: string): string =>
  join(import.meta.dirname, '../../../../node_modules/@fontsource', pkg, 'files')

interface Place {
  readonly page: number
  /** From the foot of the page. */
  readonly top: number
}

/** A report as its readers open it. */
export interface PrintedPaper {
  readonly bytes: Uint8Array
  readonly pdf: PDFDocumentProxy
  readonly pages: readonly number[]
  /** The structure of every page. */
  readonly trees: readonly StructNode[]
  /** Where a link to this name leads. */
  placeOf(name: string): Promise<Place>
  close(): Promise<void>
}

export async function printPaper(model: ReportModel): Promise<PrintedPaper> {
  const { bytes } = await renderPdf(model, { fontFolder })
  const pdf = await openPdf(bytes)
  const pages = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  return {
    bytes,
    pdf,
    pages,
    trees: await Promise.all(pages.map((page) => structTree(pdf, page))),
    placeOf: async (name) => {
      const place = await pdf.getDestination(name)
      const [page, , , top] = place as [{ num: number; gen: number }, unknown, number, number]
      return { page: (await pdf.getPageIndex(page)) + 1, top }
    },
    close: () => pdf.loadingTask.destroy(),
  }
}
