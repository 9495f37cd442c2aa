import { type Kerning, NO_GLYPH } from './pairs/kerning.ts'

export interface Glyph {
  readonly id: number
  readonly advanceWidth: number
  /** The letters that it stands for. */
  readonly codePoints: readonly number[]
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

/** Usual letters have no marks to place; the font would try it for each of them. Fonts write in this object. */
const withoutMarks = (): FeaturesLeftOut => ({ mark: false, mkmk: false })

/** What is read from the font file itself; no signs that are not shown, and no stroke of a fraction. */
const isPlain = (code: number): boolean =>
  (code >= 0x20 && code < 0x100 && code !== 0xad) || (code >= 0x2010 && code < 0x2028) || code === 0x2212

/** Answers for the letters of a font without shaping them. */
export interface LetterReader {
  /** Null where the font lacks the letter. */
  readonly glyph: (code: number) => Glyph | null
  readonly kerning: Kerning
}

/**
 * Shapes words out of their letters. The fonts of the report move a letter only for the one that follows it (kerning),
 * or join some into one glyph. The font, which is slow, is asked once for every group of letters that it joins; words
 * that it does more with are left to it.
 */
export function pairShaper(shape: Shape, reader: LetterReader): (word: string) => GlyphRun {
  const letters = new Map<number, Glyph | null>()
  const distances = new Map<number, number | null>()
  const groups = new Map<string, GlyphRun>()

  function letter(code: number): Glyph | null {
    let glyph = letters.get(code)
    if (glyph === undefined) {
      glyph = isPlain(code) ? reader.glyph(code) : null
      letters.set(code, glyph)
    }
    return glyph
  }

  /** Null where the font does more with the two than moving them. */
  function distance(left: number, right: number): number | null {
    const key = left * 0x10000 + right
    let known = distances.get(key)
    if (known === undefined) {
      known = reader.kerning(left, right)
      distances.set(key, known)
    }
    return known
  }

  function group(text: string): GlyphRun {
    const known = groups.get(text) ?? shape(text, withoutMarks())
    groups.set(text, known)
    return known
  }

  function lettersOf(word: string): Glyph[] | null {
    const found: Glyph[] = []
    for (let index = 0; index < word.length; index += 1) {
      const glyph = letter(word.charCodeAt(index))
      if (!glyph) return null
      found.push(glyph)
    }
    return found
  }

  /** The last letter of those that the font joins with the one at `index`; itself where it stands alone. */
  function endOfGroup(own: readonly Glyph[], index: number): number {
    let end = index
    for (; end + 1 < own.length; end += 1) {
      const [left, right] = [own[end], own[end + 1]]
      if (!left || !right || distance(left.id, right.id) !== null) break
    }
    return end
  }

  function compose(word: string): GlyphRun | null {
    const own = lettersOf(word)
    const last = own?.at(-1)
    if (!own || !last || distance(last.id, NO_GLYPH) === null) return null
    const glyphs: Glyph[] = []
    const positions: { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[] = []
    for (let index = 0; index < own.length; ) {
      const end = endOfGroup(own, index)
      const joined = end > index ? group(word.slice(index, end + 1)) : null
      const first = joined?.glyphs[0] ?? own[index]
      const [before, place] = [glyphs.at(-1), positions.at(-1)]
      if (first && before && place) {
        const moved = distance(before.id, first.id)
        if (moved === null) return null
        place.xAdvance += moved
      }
      if (joined) {
        glyphs.push(...joined.glyphs)
        for (const position of joined.positions) positions.push({ ...position })
      } else if (first) {
        glyphs.push(first)
        positions.push({ xAdvance: first.advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 })
      }
      index = end + 1
    }
    return { glyphs, positions, advanceWidth: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) }
  }

  return (word) => compose(word) ?? shape(word)
}
