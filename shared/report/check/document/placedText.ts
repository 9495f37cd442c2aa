import type { Block, Chapter, Inline, ReportModel } from '../../reportModel.ts'
import { blockLines, line } from './reportText.ts'

/** The lines of the text that one block became, counted from 1, both included. */
export interface TextPlace {
  readonly from: number
  readonly to: number
  readonly chapter: string
  readonly block: Block
}

/** Where in a line of the text a number stands that is live already; columns from 1, `to` excluded. */
export interface LiveSpan {
  readonly line: number
  readonly from: number
  readonly to: number
}

export interface PlacedText {
  readonly text: string
  /** In the order of the text. */
  readonly places: readonly TextPlace[]
  readonly live: readonly LiveSpan[]
}

const runsOf = (block: Block): readonly (readonly Inline[])[] => {
  if (block.type === 'paragraph' || block.type === 'lead' || block.type === 'note') return [block.inlines]
  return block.type === 'list' ? block.items : []
}

function liveSpans(block: Block, texts: readonly string[], first: number): readonly LiveSpan[] {
  return runsOf(block).flatMap((inlines, index) => {
    // What stands before the text of an item is its mark.
    let column = (texts[index]?.length ?? 0) - line(inlines).length + 1
    return inlines.flatMap((inline): LiveSpan[] => {
      const from = column
      column += line([inline]).length
      return inline.type === 'number' ? [{ line: first + index, from, to: column }] : []
    })
  })
}

/** Collects lines, with a blank one between what stands apart. */
class TextBuilder {
  readonly lines: string[] = []

  /** The number of the first of these lines. */
  add(texts: readonly string[]): number {
    if (this.lines.length > 0) this.lines.push('')
    const first = this.lines.length + 1
    this.lines.push(...texts)
    return first
  }
}

/** The report as Markdown with all its numbers typed, and where each block of it stands. */
export function placedText({ colophon, chapters }: Pick<ReportModel, 'colophon' | 'chapters'>): PlacedText {
  const builder = new TextBuilder()
  const places: TextPlace[] = []
  const live: LiveSpan[] = []
  const addBlock = (chapter: Chapter, block: Block): void => {
    const texts = blockLines(block)
    if (texts.length === 0) return
    const from = builder.add(texts)
    places.push({ from, to: from + texts.length - 1, chapter: chapter.key, block })
    live.push(...liveSpans(block, texts, from))
  }
  for (const inlines of colophon) builder.add([line(inlines)])
  for (const chapter of chapters) {
    builder.add([`# ${chapter.title}`])
    for (const block of chapter.blocks) addBlock(chapter, block)
  }
  return { text: `${builder.lines.join('\n')}\n`, places, live }
}

export const reportText = (model: Pick<ReportModel, 'colophon' | 'chapters'>): string => placedText(model).text
