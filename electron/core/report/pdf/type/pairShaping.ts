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

const stands = ({ xOffset, yOffset, yAdvance }: GlyphPosition): boolean =>
  xOffset === 0 && yOffset === 0 && yAdvance === 0

/**
 * Shapes words out of their pairs of letters. The fonts of the report move a letter only for the one that follows it
 * (kerning), or join two into one glyph; words with joined letters or placed marks are left to the font. The font, which
 * is slow, is asked once for every pair instead of once for every word.
 */
export function pairShaper(shape: Shape): (word: string) => GlyphRun {
  const glyphOf = new Map<number, Glyph>()
  /** With nothing after it. */
  const ownAdvance = new Map<number, number>()
  const advanceBefore = new Map<number, number>()
  const pairAt = (word: string, index: number): number => word.charCodeAt(index) * 0x10000 + word.charCodeAt(index + 1)

  const known = (word: string, index: number): boolean =>
    index === word.length - 1 ? ownAdvance.has(word.charCodeAt(index)) : advanceBefore.has(pairAt(word, index))

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
      if (known(word, index)) continue
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
