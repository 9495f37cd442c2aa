import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDocument } from '../../../electron/core/report/pdf/paint/document.ts'
import { TextWriter } from '../../../electron/core/report/pdf/paint/textWriter.ts'
import { loadFaces } from '../../../electron/core/report/pdf/type/faces.ts'
import { openPdf, pageLines } from '../../support/pdfText.ts'
import { sampleReport } from '../../support/sampleReport.ts'

const fontFolder = (pkg: string) => join(import.meta.dirname, '../../../node_modules/@fontsource', pkg, 'files')

const texts = [
  'Tværfaglig opgørelse AVA To. 1.234.567 kr.',
  'Affaldsfjernelse, effekt og fjorten flytninger',
  '  to ophold  midt i  og for enden ',
  'Łódź, Škoda og e\u0301t tegn',
]

type Write = (pdf: PDFKit.PDFDocument, text: string, y: number) => void

async function linesOf(write: Write) {
  const { pdf, bytes } = openDocument(sampleReport(), await loadFaces(fontFolder))
  pdf.addPage({ size: [400, 400], margin: 0 })
  pdf.save().translate(7, 11)
  for (const [index, text] of texts.entries()) {
    pdf.font(text.startsWith('Ł') ? 'serif-extended' : 'serif', 10.5).fillColor('#0B5C8A')
    write(pdf, text, 40 + index * 30)
  }
  pdf.restore()
  pdf.end()
  const opened = await openPdf(await bytes)
  try {
    return await pageLines(opened, 1)
  } finally {
    await opened.loadingTask.destroy()
  }
}

test('writes a line where pdfkit writes it, as wide, with the same letters', async () => {
  let writer: TextWriter | null = null
  const own = await linesOf((pdf, text, y) => {
    writer ??= new TextWriter(pdf)
    writer.write(text, 30, y, 10.5)
  })
  const plain = await linesOf((pdf, text, y) => {
    pdf.text(text, 30, y, { lineBreak: false, baseline: 'alphabetic' })
  })
  expect(own).toHaveLength(texts.length)
  for (const [index, { text, left, right, y }] of own.entries()) {
    expect(text).toBe(plain[index]?.text)
    expect(y).toBe(plain[index]?.y)
    expect(left).toBeCloseTo(plain[index]?.left ?? Number.NaN, 3)
    expect(right).toBeCloseTo(plain[index]?.right ?? Number.NaN, 3)
  }
})
