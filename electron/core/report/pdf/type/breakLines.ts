import layoutEngine, {
  type Attributes,
  bidi,
  fontSubstitution,
  fromFragments,
  linebreaker,
  scriptItemizer,
} from '@react-pdf/textkit'
import type { Hyphenate } from './hyphenation.ts'
import { isUsual } from './usualLetters.ts'
import type { ShapingFont } from './wordCache.ts'

/** A stretch of a text in one cut. */
export interface Stretch {
  readonly text: string
  /** The cut's font files; a letter is taken from the first that has it. */
  readonly fonts: readonly ShapingFont[]
  readonly target: string | null
}

/** What stands of a stretch on a line. */
export interface BrokenRun {
  /** Counted from the beginning of the line. */
  readonly start: number
  readonly end: number
  readonly font: ShapingFont | null
  readonly target: string | null
}

export interface BrokenLine {
  /** With a hyphen at its end where the line ends within a word. */
  readonly text: string
  readonly runs: readonly BrokenRun[]
}

export interface Measure {
  readonly size: number
  readonly line: number
  readonly width: number
}

type Fonts = NonNullable<Attributes['font']>

/**
 * react-pdf's text engine. Usual letters go left to right and are in every font, so nothing is asked about each of
 * them; lines are neither stretched nor decorated, because only their breaks are read.
 */
const engine = layoutEngine({
  linebreaker,
  bidi: () => (text) =>
    isUsual(text.string)
      ? { string: text.string, runs: [{ start: 0, end: text.string.length, attributes: { bidiLevel: 0 } }] }
      : bidi()(text),
  scriptItemizer: () => (text) => (isUsual(text.string) ? { string: text.string, runs: [] } : scriptItemizer()(text)),
  fontSubstitution: () => (text) => {
    if (!isUsual(text.string)) return fontSubstitution()(text)
    const runs = text.runs.map(({ start, end, attributes: { font = [], fontSize = 0 } }) => ({
      start,
      end,
      attributes: { font: font.slice(0, 1), scale: fontSize / (font[0]?.unitsPerEm ?? 1) },
    }))
    return { string: text.string, runs }
  },
  justification: () => (line) => line,
  textDecoration: () => (line) => line,
})

/** Breaks a text into lines no wider than asked, dividing words where `hyphenate` allows it. */
export function breakLines(
  stretches: readonly Stretch[],
  { size, line, width }: Measure,
  hyphenate: Hyphenate,
): BrokenLine[] {
  const fragments = stretches.map(({ text, fonts, target }) => ({
    string: text,
    attributes: {
      font: fonts as unknown as Fonts,
      fontSize: size,
      lineHeight: line,
      direction: 'ltr' as const,
      align: 'left',
      ...(target === null ? {} : { link: target }),
    },
  }))
  const container = { x: 0, y: 0, width, height: Number.POSITIVE_INFINITY }
  const hyphenationCallback = (word: string | null): string[] => (word === null ? [] : hyphenate(word))
  return engine(fromFragments(fragments), container, { hyphenationCallback })
    .flat()
    .map(({ string, runs }) => ({
      text: string,
      runs: runs.map(({ start, end, attributes }) => ({
        start,
        end,
        font: (attributes.font?.[0] ?? null) as ShapingFont | null,
        target: attributes.link ?? null,
      })),
    }))
}
