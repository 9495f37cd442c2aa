import PDFDocument from 'pdfkit'
import type { ReportModel } from '../../../../../shared/report/reportModel.ts'
import type { Faces } from '../type/faces.ts'
import { gatherWrites } from './gatherWrites.ts'

export interface OpenDocument {
  readonly pdf: PDFKit.PDFDocument
  /** The finished file; resolves after `pdf.end()`. */
  readonly bytes: Promise<Uint8Array>
}

const noon = (date: string): Date => new Date(`${date}T12:00:00Z`)

/** An empty tagged document with the report's properties and embedded typefaces. */
export function openDocument(model: ReportModel, faces: Faces): OpenDocument {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    bufferPages: false,
    displayTitle: true,
    font: '',
    lang: model.language,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
    tagged: true,
    info: {
      Title: model.title,
      Author: model.centre,
      Subject: model.subtitle,
      Creator: 'Årsrapport',
      Producer: 'pdfkit',
      CreationDate: noon(model.date),
      ModDate: noon(model.date),
    },
  })
  escapeMetadata(pdf)
  leaveOutCidSet(pdf)
  gatherWrites(pdf)
  // pdfkit takes an open font as well as a file; its published type knows only the file.
  for (const { name, font } of faces.files()) pdf.registerFont(name, font as unknown as Uint8Array)
  const chunks: Uint8Array[] = []
  const bytes = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    pdf.on('error', reject)
  })
  return { pdf, bytes }
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** pdfkit writes titles into the XMP metadata unescaped: one ampersand, and the metadata is no XML any more. */
function escapeMetadata(pdf: PDFKit.PDFDocument): void {
  const inner = pdf as unknown as { info: Record<string, unknown>; _addInfo: () => void }
  const write = inner._addInfo.bind(inner)
  inner._addInfo = () => {
    const plain = inner.info
    const escaped = Object.entries(plain).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.replace(/[&<>]/g, (sign) => entities[sign] ?? sign) : value,
    ])
    inner.info = Object.fromEntries(escaped) as Record<string, unknown>
    write()
    inner.info = plain
  }
}

/**
 * pdfkit lists the glyphs it used (CIDSet), while PDF/UA-1 wants all glyphs of the embedded font listed or no list at
 * all (veraPDF 7.21.4.2-2). pdfkit writes the list where the part of the standard is the number 1; as a text it is printed
 * the same and writes none.
 */
function leaveOutCidSet(pdf: PDFKit.PDFDocument): void {
  const inner = pdf as unknown as { subset: unknown }
  inner.subset = '1'
}
