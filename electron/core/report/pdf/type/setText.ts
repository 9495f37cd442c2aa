import type { FontStoreType } from '@react-pdf/font'
import layoutDocument, { type DocumentNode, type SafeDocumentNode } from '@react-pdf/layout'
import { bindWords } from './binding.ts'
import type { Dress } from './dressed.ts'
import { type Face, type Faces, faceDescriptions } from './faces.ts'
import type { Hyphenate } from './hyphenation.ts'
import { Recent } from './recent.ts'
import type { TextStyle } from './styles.ts'
import { glueRuns, type Mark, piecesOf, sinkMarks, type TextRun } from './textRuns.ts'

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

/**
 * The line breaker squeezes spaces to fit one more syllable; here every line keeps its natural spaces and may reach a
 * little further than the width it was broken for.
 */
const BREAKING_WIDTH = 0.975
/** Headings and labels in bold are divided only where a word would not fit on a line. */
const LEAST_DIVIDED_IN_HEADINGS = 19

interface Waiting {
  readonly runs: readonly TextRun[]
  readonly marks: readonly Mark[]
  readonly style: TextStyle
  readonly width: number
  readonly resolve: (text: SetText) => void
  readonly reject: (reason: unknown) => void
}

/** The layout's second argument is missing from its published type. */
const layout = layoutDocument as unknown as (root: DocumentNode, fonts: FontStoreType) => Promise<SafeDocumentNode>

interface LaidRun {
  readonly start: number
  readonly end: number
  readonly attributes: { readonly font?: readonly unknown[]; readonly link?: string }
}

interface LaidLine {
  readonly string: string
  readonly runs: readonly LaidRun[]
  readonly box: { readonly y: number; readonly height: number }
  readonly ascent: number
}

interface LaidText {
  readonly box: { readonly height: number }
  readonly lines: readonly LaidLine[]
}

const faceOf = (style: TextStyle, emphasis?: TextRun['emphasis']): Face => {
  const strong = style.strong || emphasis === 'strong'
  const italic = !strong && (style.italic || emphasis === 'italic')
  return strong ? `${style.family}-strong` : italic ? `${style.family}-italic` : style.family
}

/** So many texts are laid out in one go, some tens of milliseconds. */
const BATCH = 60

/** Sets texts in lines. Calls of one turn are laid out together. */
export class Typesetter {
  readonly #faces: Faces
  readonly #hyphenate: Hyphenate
  readonly #giveWay: () => Promise<void>
  readonly #memory: Recent<SetText>
  readonly #dress: Dress
  #waiting: Waiting[] = []

  /** `giveWay` is called between two batches; what it throws ends the work. What `memory` knows is not set again. */
  constructor(
    faces: Faces,
    hyphenate: Hyphenate,
    giveWay: () => Promise<void> = async () => {},
    memory = new Recent<SetText>(),
    dress: Dress = (style) => style,
  ) {
    this.#faces = faces
    this.#hyphenate = hyphenate
    this.#giveWay = giveWay
    this.#memory = memory
    this.#dress = dress
  }

  async set(content: string | readonly TextRun[], asked: TextStyle, width: number): Promise<SetText> {
    const style = this.#dress(asked)
    const key = JSON.stringify([width, style, content])
    const known = this.#memory.recall(key)
    if (known) return known
    const text = await this.#setAnew(content, style, width)
    this.#memory.remember(key, text)
    return text
  }

  #setAnew(content: string | readonly TextRun[], style: TextStyle, width: number): Promise<SetText> {
    const face = faceOf(style)
    const printed = (typeof content === 'string' ? [{ text: content }] : content).map((run) => ({
      ...run,
      text: this.#faces.printable(bindWords(run.text.replace(/[ \t\n\r]+/g, ' ')), face),
    }))
    const { runs: sunk, marks } = sinkMarks(printed)
    const runs = glueRuns(sunk)
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) queueMicrotask(() => void this.#flush())
      this.#waiting.push({ runs, marks, style, width, resolve, reject })
    })
  }

  async #flush(): Promise<void> {
    const waiting = this.#waiting
    this.#waiting = []
    for (let from = 0; from < waiting.length; from += BATCH) {
      try {
        if (from > 0) await this.#giveWay()
      } catch (reason) {
        for (const { reject } of waiting.slice(from)) reject(reason)
        return
      }
      await this.#layOut(waiting.slice(from, from + BATCH))
    }
  }

  async #layOut(batch: readonly Waiting[]): Promise<void> {
    try {
      const laid = await layout(documentOf(batch, this.#hyphenate, this.#faces), this.#faces.store)
      const texts = (laid.children[0]?.children ?? []) as unknown as readonly LaidText[]
      const set = batch.map((waiting, index) => {
        const text = texts[index]
        if (!text) throw new Error('The layout lost a text')
        return this.#read(text, waiting)
      })
      for (const [index, text] of set.entries()) batch[index]?.resolve(text)
    } catch (reason) {
      // One text alone is at fault: each by itself tells which.
      if (batch.length > 1) for (const waiting of batch) await this.#layOut([waiting])
      else batch[0]?.reject(reason)
    }
  }

  #read(laid: LaidText, { runs, marks, style, width }: Waiting): SetText {
    const plain = runs.map((run) => run.text).join('')
    let offset = 0
    const lines = laid.lines.map((line): SetLine => {
      const inserted = !plain.startsWith(line.string, offset)
      const text = inserted ? line.string.slice(0, -1) : line.string
      const shown = text.trimEnd()
      const own = marks.map(({ start, end }) => ({ start: start - offset, end: end - offset }))
      const setRuns = this.#runs(line, shown.length, style, own)
      offset += text.length
      const last = setRuns.at(-1)
      const end = last ? last.x + last.width : 0
      return {
        runs: setRuns,
        top: line.box.y,
        baseline: line.box.y + line.ascent,
        height: line.box.height,
        divided: inserted ? { x: end, drawn: !/[-/]$/.test(shown) } : null,
      }
    })
    return { style, plain, width, height: laid.box.height, lines }
  }

  #runs(line: LaidLine, length: number, style: TextStyle, marks: readonly Mark[]): SetRun[] {
    const runs: SetRun[] = []
    let x = 0
    for (const run of line.runs) {
      const stretch = line.string.slice(run.start, Math.min(run.end, length))
      if (stretch === '') continue
      const font = this.#faces.nameOf(run.attributes.font?.[0])
      if (!font) throw new Error(`No embedded font for: ${stretch}`)
      for (const { text, raised } of piecesOf(stretch, run.start, marks)) {
        const target = raised ? null : (run.attributes.link ?? null)
        const width = this.#faces.measure(text, raised ? style.size * raisedSize : style.size, faceNameOf(font))
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
}

const faceNameOf = (font: string): Face => font.replace('-extended', '') as Face

const wholeWords =
  (hyphenate: Hyphenate): Hyphenate =>
  (word) =>
    word.length < LEAST_DIVIDED_IN_HEADINGS ? [word] : hyphenate(word)

function documentOf(batch: readonly Waiting[], hyphenate: Hyphenate, faces: Faces): DocumentNode {
  const children = batch.map(({ runs, style, width }) => ({
    type: 'TEXT',
    props: { hyphenationCallback: style.strong ? wholeWords(hyphenate) : hyphenate },
    style: {
      width: width * BREAKING_WIDTH,
      fontFamily: faces.storeFamilies(style.family),
      fontSize: style.size,
      lineHeight: style.line / style.size,
      ...nodeStyle(faceOf(style)),
    },
    children: runs.map((run) => ({
      type: 'TEXT',
      props: run.target ? { src: run.target } : {},
      style: nodeStyle(faceOf(style, run.emphasis)),
      children: [{ type: 'TEXT_INSTANCE', value: run.text }],
    })),
  }))
  // One page as high as it must be: the pages of the report are cut by `paginate`, which knows its rules.
  const sheet = { type: 'PAGE', props: { size: [2000], wrap: false }, style: {}, children }
  return { type: 'DOCUMENT', props: {}, style: {}, children: [sheet] } as unknown as DocumentNode
}

function nodeStyle(face: Face): { fontWeight: number; fontStyle: string } {
  const { weight, style } = faceDescriptions[face]
  return { fontWeight: weight, fontStyle: style }
}
