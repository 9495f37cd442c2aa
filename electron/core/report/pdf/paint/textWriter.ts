interface Position {
  readonly xAdvance: number
  readonly advanceWidth: number
  readonly xOffset: number
  readonly yOffset: number
}

/** The inner workings of pdfkit 0.20 that a text goes through. */
interface Writing {
  readonly _font: {
    readonly id: string
    ref(): unknown
    encode(text: string): readonly [readonly string[], readonly Position[]]
  }
  readonly page: { readonly fonts: Record<string, unknown> }
}

const WORDS = /[^ ]* |[^ ]+$/g

const number = (value: number): number => Math.round(value * 1e6) / 1e6

/** Strings of glyphs with the kerning between them; null where a glyph is placed over another. */
function kerned([glyphs, positions]: ReturnType<Writing['_font']['encode']>): string | null {
  let operands = ''
  let run = ''
  for (const [index, glyph] of glyphs.entries()) {
    const position = positions[index]
    if (!position) return null
    if (position.xOffset !== 0 || position.yOffset !== 0) return null
    run += glyph
    const kerning = position.advanceWidth - position.xAdvance
    if (kerning === 0) continue
    operands += `<${run}> ${number(kerning)} `
    run = ''
  }
  return run === '' ? operands : `${operands}<${run}>`
}

/**
 * Writes lines of text as pdfkit does, with every word encoded once: the same words stand in a report again and again.
 * Lines with placed marks are left to pdfkit.
 */
export class TextWriter {
  readonly #pdf: PDFKit.PDFDocument
  readonly #words = new Map<string, Map<string, string | null>>()

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

  #operands(text: string, font: Writing['_font']): string | null {
    const words = this.#words.get(font.id) ?? new Map<string, string | null>()
    this.#words.set(font.id, words)
    let operands = ''
    for (const word of text.match(WORDS) ?? []) {
      let own = words.get(word)
      if (own === undefined) {
        own = kerned(font.encode(word))
        words.set(word, own)
      }
      if (own === null) return null
      operands += own
    }
    return operands
  }
}
