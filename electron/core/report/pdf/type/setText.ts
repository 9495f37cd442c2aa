import { bindEnd } from './binding.ts'
import { type BrokenLine, breakLines, type Stretch } from './breakLines.ts'
import type { Face, Faces } from './faces.ts'
import type { Hyphenate } from './hyphenation.ts'
import type { TextStyle } from './styles.ts'
import { type Mark, piecesOf, type TextRun } from './textRuns.ts'

export interface SetRun {
  readonly text: string
  readonly font: string
  readonly x: number
  readonly width: number
  readonly target: string | null
  readonly raised: boolean
}

/** Size and rise of a footnote's number, in parts of the size of type. */
export const raisedSize = 0.66
export const raisedBy = 0.34

export interface SetLine {
  readonly runs: readonly SetRun[]
  readonly top: number
  readonly baseline: number
  readonly height: number
  /** The line ends within a word: a hyphen is drawn that is no character of the text. */
  readonly divided: { readonly x: number; readonly drawn: boolean } | null
}

/** A text broken into lines. */
export interface SetText {
  readonly style: TextStyle
  readonly plain: string
  readonly width: number
  readonly height: number
  readonly lines: readonly SetLine[]
}

/** What is to be set: runs without loose ends, where footnote numbers stand in them, and how wide lines may be. */
export interface Unset {
  readonly runs: readonly TextRun[]
  readonly marks: readonly Mark[]
  readonly style: TextStyle
  readonly width: number
}

/** What a line is set with. */
export interface Setting {
  readonly faces: Faces
  readonly hyphenate: Hyphenate
}

/**
 * The line breaker squeezes spaces to fit one more syllable; here every line keeps its natural spaces and may reach a
 * little further than the width it was broken for.
 */
const BREAKING_WIDTH = 0.975
/** Headings and labels in bold are divided only where a word would not fit on a line. */
const LEAST_DIVIDED_IN_HEADINGS = 19

export const faceOf = (style: TextStyle, emphasis?: TextRun['emphasis']): Face => {
  const strong = style.strong || emphasis === 'strong'
  const italic = !strong && (style.italic || emphasis === 'italic')
  return strong ? `${style.family}-strong` : italic ? `${style.family}-italic` : style.family
}

const wholeWords =
  (hyphenate: Hyphenate): Hyphenate =>
  (word) =>
    word.length < LEAST_DIVIDED_IN_HEADINGS ? [word] : hyphenate(word)

/** A stretch of a line in one font file. */
interface Piece {
  readonly start: number
  readonly text: string
  readonly font: string
  readonly target: string | null
}

/** The pieces of a text that stands on one line. */
function wholeLine({ runs, style }: Unset, faces: Faces): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  for (const { text: all, emphasis, target } of runs) {
    for (const { text, name } of faces.segments(all, faceOf(style, emphasis))) {
      pieces.push({ start, text, font: name, target: target ?? null })
      start += text.length
    }
  }
  return pieces
}

const faceNameOf = (font: string): Face => font.replace('-extended', '') as Face

function runsOf(pieces: readonly Piece[], marks: readonly Mark[], { style }: Unset, faces: Faces): SetRun[] {
  const runs: SetRun[] = []
  let x = 0
  for (const { start, text: stretch, font, target: own } of pieces) {
    for (const { text, raised } of piecesOf(stretch, start, marks)) {
      const target = raised ? null : own
      const width = faces.measure(text, raised ? style.size * raisedSize : style.size, faceNameOf(font))
      const before = runs.at(-1)
      if (before?.font === font && before.target === target && before.raised === raised) {
        runs.splice(-1, 1, { ...before, text: before.text + text, width: x + width - before.x })
      } else {
        runs.push({ text, font, x, width, target, raised })
      }
      x += width
    }
  }
  return runs
}

const endOf = (runs: readonly SetRun[]): number => {
  const last = runs.at(-1)
  return last ? last.x + last.width : 0
}

/** How high the letters of a text reach over their line. */
function ascentOf({ runs, style }: Unset, faces: Faces): number {
  const fonts = runs.flatMap(({ emphasis }) => faces.fontsOf(faceOf(style, emphasis)))
  return Math.max(0, ...fonts.map(({ ascent, unitsPerEm }) => (ascent * style.size) / unitsPerEm))
}

const onOneLine = ({ runs, style, width }: Unset, faces: Faces): boolean =>
  runs.reduce((sum, { text, emphasis }) => sum + faces.measure(text, style.size, faceOf(style, emphasis)), 0) <=
  width * BREAKING_WIDTH

/** What of a broken line is seen, in its font files. */
function shownPieces({ text, runs }: BrokenLine, shown: number, faces: Faces): Piece[] {
  return runs.flatMap(({ start, end, font, target }): Piece[] => {
    const stretch = text.slice(start, Math.min(end, shown))
    if (stretch === '') return []
    const name = faces.nameOf(font)
    if (!name) throw new Error(`No embedded font for: ${stretch}`)
    return [{ start, text: stretch, font: name, target }]
  })
}

function broken({ runs, style, width }: Unset, { faces, hyphenate }: Setting): BrokenLine[] {
  const stretches = runs.map(({ text, emphasis, target }): Stretch => {
    return { text, fonts: faces.fontsOf(faceOf(style, emphasis)), target: target ?? null }
  })
  const measure = { size: style.size, line: style.line, width: width * BREAKING_WIDTH }
  return breakLines(stretches, measure, style.strong ? wholeWords(hyphenate) : hyphenate)
}

/** In narrower columns every gap is needed. */
const RUNNING_TEXT = 300

function withoutLostEnd(unset: Unset): Unset {
  const last = unset.runs.at(-1)
  if (!last || unset.width < RUNNING_TEXT) return unset
  return { ...unset, runs: [...unset.runs.slice(0, -1), { ...last, text: bindEnd(last.text) }] }
}

/** A text on its lines; only what is longer than one is given to the line breaker. */
export function setText(unset: Unset, setting: Setting): SetText {
  return onOneLine(unset, setting.faces) ? setLine(unset, setting) : setLines(withoutLostEnd(unset), setting)
}

const plainText = ({ runs }: Unset): string => runs.map(({ text }) => text).join('')

function setLine(unset: Unset, { faces }: Setting): SetText {
  const { marks, style, width } = unset
  const runs = runsOf(wholeLine(unset, faces), marks, unset, faces)
  const line = { runs, top: 0, baseline: ascentOf(unset, faces), height: style.line, divided: null }
  return { style, plain: plainText(unset), width, height: style.line, lines: [line] }
}

function setLines(unset: Unset, setting: Setting): SetText {
  const { marks, style, width } = unset
  const { faces } = setting
  const plain = plainText(unset)
  const ascent = ascentOf(unset, faces)
  const lines: SetLine[] = []
  let offset = 0
  for (const line of broken(unset, setting)) {
    const inserted = !plain.startsWith(line.text, offset)
    const text = inserted ? line.text.slice(0, -1) : line.text
    const shown = text.trimEnd()
    const own = marks.map(({ start, end }) => ({ start: start - offset, end: end - offset }))
    const runs = runsOf(shownPieces(line, shown.length, faces), own, unset, faces)
    const divided = inserted ? { x: endOf(runs), drawn: !/[-/]$/.test(shown) } : null
    const top = lines.length * style.line
    lines.push({ runs, top, baseline: top + ascent, height: style.line, divided })
    offset += text.length
  }
  return { style, plain, width, height: lines.length * style.line, lines }
}
