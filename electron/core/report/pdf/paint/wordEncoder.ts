import type { Glyph } from '../type/pairShaping.ts'
import type { ShapingFont } from '../type/wordCache.ts'

/** The inner workings of pdfkit 0.20's embedded fonts. */
export interface EmbeddedFont {
  readonly id: string
  readonly font: ShapingFont
  readonly subset: { includeGlyph(id: number): number }
  /** Of each glyph in the file, by its number there: how wide it is, and the letters that it stands for. */
  readonly widths: number[]
  readonly unicode: (readonly number[])[]
  /** From the font's own units to thousandths of the size of type. */
  readonly scale: number
  ref(): unknown
}

/** A number as pdfkit writes it. */
export const number = (value: number): number => Math.round(value * 1e6) / 1e6

/** Takes words into an embedded font, each once: the same words stand in a report again and again. */
export class WordEncoder {
  readonly #font: EmbeddedFont
  readonly #glyphs = new Map<number, string>()
  readonly #words = new Map<string, string | null>()

  constructor(font: EmbeddedFont) {
    this.#font = font
  }

  /** Strings of glyphs with the kerning between them; null where a glyph is placed over another. */
  encode(word: string): string | null {
    let operands = this.#words.get(word)
    if (operands === undefined) {
      operands = this.#operandsOf(word)
      this.#words.set(word, operands)
    }
    return operands
  }

  #operandsOf(word: string): string | null {
    const { glyphs, positions } = this.#font.font.word(word)
    let operands = ''
    let run = ''
    for (const [index, glyph] of glyphs.entries()) {
      const position = positions[index]
      if (position?.xOffset !== 0 || position.yOffset !== 0) return null
      run += this.#numberOf(glyph)
      const kerning = glyph.advanceWidth - position.xAdvance
      if (kerning === 0) continue
      operands += `<${run}> ${number(kerning * this.#font.scale)} `
      run = ''
    }
    return run === '' ? operands : `${operands}<${run}>`
  }

  #numberOf(glyph: Glyph): string {
    let written = this.#glyphs.get(glyph.id)
    if (written === undefined) {
      const { subset, widths, unicode, scale } = this.#font
      const own = subset.includeGlyph(glyph.id)
      widths[own] ??= glyph.advanceWidth * scale
      unicode[own] ??= glyph.codePoints
      written = own.toString(16).padStart(4, '0')
      this.#glyphs.set(glyph.id, written)
    }
    return written
  }
}
