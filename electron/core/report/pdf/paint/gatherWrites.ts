/** The inner workings of pdfkit 0.20 that writing goes through. */
interface Writing {
  page: { content: { write(bytes: Uint8Array): void } }
  _offset: number
  _write(data: string | Uint8Array): void
  addContent(operator: string): unknown
  flushPages(): void
}

const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1')

/**
 * pdfkit makes bytes of every drawing operator and every line of an object by itself. Here the operators of a page become
 * bytes together when the page is finished, and so do objects that follow each other: the same file in far less time.
 */
export function gatherWrites(pdf: PDFKit.PDFDocument): void {
  const inner = pdf as unknown as Writing
  let operators = ''
  inner.addContent = (operator) => {
    operators += `${operator}\n`
    return pdf
  }
  const flushPages = inner.flushPages.bind(pdf)
  inner.flushPages = () => {
    if (operators !== '') inner.page.content.write(bytesOf(operators))
    operators = ''
    flushPages()
  }
  let lines = ''
  const push = pdf.push.bind(pdf)
  pdf.push = (chunk: Uint8Array | null) => {
    if (lines !== '') push(bytesOf(lines))
    lines = ''
    return push(chunk)
  }
  inner._write = (data) => {
    if (typeof data === 'string') {
      lines += `${data}\n`
      inner._offset += data.length + 1
    } else {
      pdf.push(data)
      inner._offset += data.length
    }
  }
}
