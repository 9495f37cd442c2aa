import { type Glyph, type GlyphPosition, type GlyphRun, type LetterReader, pairShaper } from './pairShaping.ts'
import { kerningOf } from './pairs/kerning.ts'

/** What setting words needs of a font of the library. */
export interface LibraryFont {
  readonly unitsPerEm: number
  /** In the font's own units. */
  readonly ascent: number
  hasGlyphForCodePoint: (codePoint: number) => boolean
  glyphForCodePoint: (codePoint: number) => Glyph
  layout: (text: string, features?: Features, script?: string, language?: string, direction?: string) => GlyphRun
}

type Features = string[] | Record<string, boolean>

/** A font that remembers the words it has shaped. */
export interface ShapingFont extends LibraryFont {
  /** A word, with the space behind it if there is one; everybody is given the same run, which is only read. */
  readonly word: (text: string) => GlyphRun
}

/** The line breaker gives null, too. */
const plain = (features: Features | null | undefined): boolean =>
  features === undefined || features === null || Object.keys(features).length === 0

/** The words of a text, each with the space behind it. */
export const wordsOf = (text: string): readonly string[] => text.match(/[^ ]* |[^ ]+$/g) ?? []

/** Reads letters from the file of a font; null where its tables are not understood. */
export function letterReader(font: LibraryFont, sfnt: Buffer): LetterReader | null {
  const kerning = kerningOf(sfnt)
  const glyph = (code: number): Glyph | null => (font.hasGlyphForCodePoint(code) ? font.glyphForCodePoint(code) : null)
  return kerning && { kerning, glyph }
}

/**
 * Makes a font remember how words are shaped. The same words are laid out, measured and written; shaping them anew each
 * time is the dearest part of a report. Positions are copied, because their readers change them.
 */
export function rememberWords(font: LibraryFont, sfnt: Buffer): ShapingFont {
  const shape = font.layout.bind(font)
  const reader = letterReader(font, sfnt)
  const inPairs = reader ? pairShaper((text, leftOut) => shape(text, leftOut), reader) : (word: string) => shape(word)
  const words = new Map<string, GlyphRun>()
  const remembered = (word: string): GlyphRun => {
    const known = words.get(word)
    if (known) return known
    const run = inPairs(word)
    const own = { glyphs: run.glyphs, positions: run.positions, advanceWidth: run.advanceWidth }
    words.set(word, own)
    return own
  }
  font.layout = (text, features, script, language, direction) => {
    if (typeof text !== 'string' || !plain(features) || script || language || direction === 'rtl') {
      return shape(text, features, script, language, direction)
    }
    const glyphs: Glyph[] = []
    const positions: GlyphPosition[] = []
    let advanceWidth = 0
    for (const word of wordsOf(text)) {
      const run = remembered(word)
      for (const glyph of run.glyphs) glyphs.push(glyph)
      for (const { xAdvance, yAdvance, xOffset, yOffset } of run.positions)
        positions.push({ xAdvance, yAdvance, xOffset, yOffset })
      advanceWidth += run.advanceWidth
    }
    return { glyphs, positions, advanceWidth }
  }
  // The font looks its size up in a table of the file every time it is asked.
  Object.defineProperty(font, 'unitsPerEm', { value: font.unitsPerEm })
  return Object.assign(font, { word: remembered })
}
