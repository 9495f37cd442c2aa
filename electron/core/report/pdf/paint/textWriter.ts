import { wordsOf } from '../type/wordCache.ts'
import { type EmbeddedFont, number, WordEncoder } from './wordEncoder.ts'

/** The inner workings of pdfkit 0.20 that a text goes through. */
interface Writing {
  readonly _font: EmbeddedFont
  readonly page: { readonly fonts: Record<string, unknown> }
}

/**
 * Writes lines of text as pdfkit does, out of the words as they were set. Lines with placed marks are left to pdfkit.
 */
export class TextWriter {
  readonly #pdf: PDFKit.PDFDocument
  readonly #encoders = new Map<string, WordEncoder>()

  constructor(pdf: PDFKit.PDFDocument) {
    this.#pdf = pdf
  }

  /** In the font and colour that are chosen. */
  write(text: string, x: number, baseline: number, size: number): void {
    if (text === '') return
    const { _font: font, page } = this.#pdf as unknown as Writing
    const operands = this.#operands(text, font)
    if (operands === null) {
      this.#pdf.text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' })
      return
    }
    page.fonts[font.id] ??= font.ref()
    // The page counts downwards, and letters stand upright.
    const place = `1 0 0 -1 ${number(x)} ${number(baseline)} Tm`
    this.#pdf.addContent(`BT\n/${font.id} ${number(size)} Tf\n${place}\n[${operands}] TJ\nET`)
  }

  #operands(text: string, font: EmbeddedFont): string | null {
    const encoder = this.#encoders.get(font.id) ?? new WordEncoder(font)
    this.#encoders.set(font.id, encoder)
    let operands = ''
    for (const word of wordsOf(text)) {
      const own = encoder.encode(word)
      if (own === null) return null
      operands += own
    }
    return operands
  }
}
