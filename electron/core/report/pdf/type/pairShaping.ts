import { type Kerning, NO_GLYPH } from './pairs/kerning.ts'

export interface Glyph {
  readonly id: number
  readonly advanceWidth: number
  /** Its outline in the font's own units, y upwards. */
  readonly path: { toSVG(): string }
}

export interface GlyphPosition {
  readonly xAdvance: number
  readonly yAdvance: number
  readonly xOffset: number
  readonly yOffset: number
}

export interface GlyphRun {
  readonly glyphs: Glyph[]
  readonly positions: GlyphPosition[]
  readonly advanceWidth: number
}

/** Features of the font that are left out, by their names in OpenType. */
export type FeaturesLeftOut = Record<string, false>

type Shape = (text: string, leftOut?: FeaturesLeftOut) => GlyphRun

/** Letters that stand by themselves have no marks to place; the font would try it for each of them. Fonts write in this object. */
const withoutMarks = (): FeaturesLeftOut => ({ mark: false, mkmk: false })

/** Letters that stand by themselves: no halves of pairs, and no marks that are placed over others. */
const isLetter = (code: number): boolean => code < 0x300 || (code >= 0x2010 && code < 0x2070) || code === 0x2212

/** What is read from the font file itself; no signs that are not shown, and no stroke of a fraction. */
const isPlain = (code: number): boolean =>
  (code >= 0x20 && code < 0x100 && code !== 0xad) || (code >= 0x2010 && code < 0x2028) || code === 0x2212

/** Answers for the letters of a font without shaping them. */
export interface LetterReader {
  /** Null where the font lacks the letter. */
  readonly glyph: (code: number) => Glyph | null
  readonly kerning: Kerning
}

const stands = ({ xOffset, yOffset, yAdvance }: GlyphPosition): boolean =>
  xOffset === 0 && yOffset === 0 && yAdvance === 0

/**
 * Shapes words out of their pairs of letters. The fonts of the report move a letter only for the one that follows it
 * (kerning), or join two into one glyph; words with joined letters or placed marks are left to the font. The font, which
 * is slow, is asked once for every pair instead of once for every word, and not at all for the pairs that `reader` knows.
 */
export function pairShaper(shape: Shape, reader: LetterReader | null = null): (word: string) => GlyphRun {
  const glyphOf = new Map<number, Glyph>()
  /** With nothing after it. */
  const ownAdvance = new Map<number, number>()
  const advanceBefore = new Map<number, number>()
  const pairAt = (word: string, index: number): number => word.charCodeAt(index) * 0x10000 + word.charCodeAt(index + 1)

  const known = (word: string, index: number): boolean =>
    index === word.length - 1 ? ownAdvance.has(word.charCodeAt(index)) : advanceBefore.has(pairAt(word, index))

  /** Takes a letter and its place before the next from the font file; false where they are not to be had so. */
  function read(word: string, index: number): boolean {
    const [code, next] = [word.charCodeAt(index), word.charCodeAt(index + 1)]
    const last = index === word.length - 1
    if (!reader || !isPlain(code) || !(last || isPlain(next))) return false
    const glyph = glyphOf.get(code) ?? reader.glyph(code)
    const follower = last ? null : (glyphOf.get(next) ?? reader.glyph(next))
    if (!glyph || !(last || follower)) return false
    const kerning = reader.kerning(glyph.id, follower?.id ?? NO_GLYPH)
    if (kerning === null) return false
    glyphOf.set(code, glyph)
    if (last) ownAdvance.set(code, glyph.advanceWidth)
    else advanceBefore.set(pairAt(word, index), glyph.advanceWidth + kerning)
    return true
  }

  /** Keeps what a stretch teaches; nothing where its letters are not simply set side by side. */
  function learn(stretch: string): void {
    const codes = Array.from({ length: stretch.length }, (_, index) => stretch.charCodeAt(index))
    if (!codes.every(isLetter)) return
    const { glyphs, positions } = shape(stretch, withoutMarks())
    const sideBySide =
      glyphs.length === codes.length &&
      positions.every(stands) &&
      codes.every((code, index) => (glyphOf.get(code) ?? glyphs[index]) === glyphs[index])
    if (!sideBySide) return
    for (const [index, code] of codes.entries()) {
      const [glyph, position] = [glyphs[index], positions[index]]
      if (!glyph || !position) continue
      glyphOf.set(code, glyph)
      if (index === codes.length - 1) ownAdvance.set(code, position.xAdvance)
      else advanceBefore.set(pairAt(stretch, index), position.xAdvance)
    }
  }

  function learnLacking(word: string): void {
    let [from, to] = [-1, 0]
    for (let index = 0; index < word.length; index += 1) {
      if (known(word, index) || read(word, index)) continue
      if (from < 0) from = index
      to = index + 2
    }
    if (from >= 0) learn(word.slice(from, to))
  }

  function compose(word: string): GlyphRun | null {
    const glyphs: Glyph[] = []
    const positions: GlyphPosition[] = []
    let advanceWidth = 0
    const last = word.length - 1
    for (let index = 0; index <= last; index += 1) {
      const code = word.charCodeAt(index)
      const glyph = glyphOf.get(code)
      const xAdvance = index === last ? ownAdvance.get(code) : advanceBefore.get(pairAt(word, index))
      if (glyph === undefined || xAdvance === undefined) return null
      glyphs.push(glyph)
      positions.push({ xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0 })
      advanceWidth += xAdvance
    }
    return { glyphs, positions, advanceWidth }
  }

  return (word) => {
    learnLacking(word)
    return compose(word) ?? shape(word)
  }
}
