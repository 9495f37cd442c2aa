import { raisedBy, raisedSize, type SetLine, type SetRun, type SetText } from '../type/setText.ts'
import { accent } from '../type/styles.ts'
import type { Brush } from './brush.ts'
import type { StructElement, StructureTree, Tag } from './structure.ts'

const HYPHEN = '-'
const SOFT_HYPHEN = '\u00ad'

/** The end of a line between two words: read aloud and copied, they stay two. */
const betweenWords = (text: SetText, line: SetLine, run: SetRun): boolean =>
  run === line.runs.at(-1) && line !== text.lines.at(-1) && !line.divided

function paintRun(brush: Brush, text: SetText, line: SetLine, run: SetRun, x: number, y: number): void {
  const { style } = text
  const [size, rise] = run.raised ? [style.size * raisedSize, style.size * raisedBy] : [style.size, 0]
  const words = betweenWords(text, line, run) ? `${run.text} ` : run.text
  brush.fontText(words, x + run.x, y + line.baseline - rise, run.font, size, run.target ? accent : style.colour)
}

function paintHyphen(brush: Brush, text: SetText, line: SetLine, x: number, y: number): void {
  const font = line.runs.at(-1)?.font
  if (!font || !line.divided?.drawn) return
  // Read aloud and copied as what it is: a place where the word was divided.
  brush.pdf.markContent('Span', { actual: SOFT_HYPHEN })
  const { size, colour } = text.style
  brush.fontText(HYPHEN, x + line.divided.x, y + line.baseline, font, size, colour)
  brush.pdf.endMarkedContent()
}

/** Paints set text with no structure of its own: inside an artifact or content already opened. */
export function paintLines(brush: Brush, text: SetText, x: number, y: number, lines = text.lines): void {
  const top = y - (lines[0]?.top ?? 0)
  for (const line of lines) {
    for (const run of line.runs) paintRun(brush, text, line, run, x, top)
    paintHyphen(brush, text, line, x, top)
  }
}

/** The place of a footnote, and the place that refers to it; no anchor of a heading has such signs. */
export const noteAnchor = (number: string): string => `fodnote.${number}`
export const referenceAnchor = (number: string): string => `henvisning.${number}`

/** The number of a footnote in the text: a reference, and a link to the note. */
function paintReference(brush: Brush, tree: StructureTree, element: StructElement, paint: ReferencePaint): void {
  const { text, line, run, x, y } = paint
  const link = tree.element('Link', tree.element('Reference', element))
  tree.place(referenceAnchor(run.text), y + line.top)
  tree.content(link, 'Link', () => paintRun(brush, text, line, run, x, y))
  const area = { x: x + run.x, y: y + line.top, width: run.width, height: line.height }
  tree.link(link, area, `#${noteAnchor(run.text)}`, `Note ${run.text}`)
}

interface ReferencePaint {
  readonly text: SetText
  readonly line: SetLine
  readonly run: SetRun
  readonly x: number
  readonly y: number
}

/** Paints set text as content of an element; links in it become elements of their own, with their area. */
export function paintTagged(
  brush: Brush,
  tree: StructureTree,
  element: StructElement,
  tag: Tag,
  text: SetText,
  x: number,
  y: number,
  lines = text.lines,
): void {
  if (!text.lines.some((line) => line.runs.some((run) => run.target || run.raised))) {
    tree.content(element, tag, () => paintLines(brush, text, x, y, lines))
    return
  }
  const top = y - (lines[0]?.top ?? 0)
  for (const stretch of stretches(lines)) {
    const [first] = stretch.pieces
    if (first?.run?.raised) {
      paintReference(brush, tree, element, { text, line: first.line, run: first.run, x, y: top })
      continue
    }
    const link = stretch.target === null ? null : tree.element('Link', element)
    tree.content(link ?? element, link ? 'Link' : tag, () => {
      for (const { line, run } of stretch.pieces) {
        if (run) paintRun(brush, text, line, run, x, top)
        else paintHyphen(brush, text, line, x, top)
      }
    })
    if (!link || stretch.target === null) continue
    for (const [line, area] of areas(stretch.pieces)) {
      const place = { x: x + area.x, y: top + line.top, width: area.width, height: line.height }
      tree.link(link, place, stretch.target, area.text.trim())
    }
  }
}

interface Piece {
  readonly line: SetLine
  /** Null for the hyphen at the end of the line. */
  readonly run: SetRun | null
}

interface Stretch {
  readonly target: string | null
  readonly raised: boolean
  readonly pieces: Piece[]
}

/** The text cut where links begin and end. */
function stretches(lines: readonly SetLine[]): Stretch[] {
  const found: Stretch[] = []
  for (const line of lines) {
    for (const run of line.runs) {
      const last = found.at(-1)
      if (last && last.target === run.target && !last.raised && !run.raised) last.pieces.push({ line, run })
      else found.push({ target: run.target, raised: run.raised, pieces: [{ line, run }] })
    }
    if (line.divided) found.at(-1)?.pieces.push({ line, run: null })
  }
  return found
}

/** One area a line: a link over two lines is two areas of one link. */
function areas(pieces: readonly Piece[]): Map<SetLine, { x: number; width: number; text: string }> {
  const found = new Map<SetLine, { x: number; width: number; text: string }>()
  for (const { line, run } of pieces) {
    if (!run) continue
    const before = found.get(line)
    const x = before?.x ?? run.x
    found.set(line, { x, width: run.x + run.width - x, text: (before?.text ?? '') + run.text })
  }
  return found
}
