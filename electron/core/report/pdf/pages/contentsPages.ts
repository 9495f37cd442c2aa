import type { ReportModel } from '../../../../../shared/report/reportModel.ts'
import type { FlowItem } from '../flow/flowItem.ts'
import { textItem } from '../flow/textItem.ts'
import { paintLines } from '../paint/paintText.ts'
import type { StructElement } from '../paint/structure.ts'
import { grey, styles, textWidth } from '../type/styles.ts'
import type { Typesetter } from '../type/typesetter.ts'

const NUMBER_COLUMN = 26
const PAGE_COLUMN = 34
const ENTRY_WIDTH = 400
const BEFORE_CHAPTER = 9
const BELOW_TITLE = 16
const DOT_STEP = 5

export const contentsAnchor = 'indhold'

export interface ContentsEntry {
  readonly anchor: string
  readonly title: string
  readonly number: string | null
}

/** Chapters and their first headings. */
export const contentsEntries = (model: ReportModel): ContentsEntry[] =>
  model.chapters.flatMap((chapter) => [
    { anchor: chapter.anchor, title: chapter.title, number: chapter.number },
    ...chapter.blocks.flatMap((block): ContentsEntry[] =>
      block.type === 'heading' && block.level === 2 ? [{ anchor: block.anchor, title: block.text, number: null }] : [],
    ),
  ])

/** More sections than this are divided between pages like any list. */
const MOST_TOGETHER = 16

/** A chapter stands on one page with its sections. */
function staysWithNext(entries: readonly ContentsEntry[], index: number): boolean {
  if (entries[index + 1]?.number !== null) return false
  const begin = entries.findLastIndex(({ number }, at) => at <= index && number !== null)
  const end = entries.findIndex(({ number }, at) => at > index && number !== null)
  return begin === index || (end < 0 ? entries.length : end) - begin <= MOST_TOGETHER
}

interface SharedLists {
  contents: StructElement | null
  sections: StructElement | null
}

async function entryItem(
  entry: ContentsEntry,
  staysWithNext: boolean,
  typesetter: Typesetter,
  pageOf: (anchor: string) => number | undefined,
  shared: SharedLists,
): Promise<FlowItem> {
  const style = entry.number === null ? styles.contentsSection : styles.contentsChapter
  const text = await typesetter.set(entry.title, style, ENTRY_WIDTH - NUMBER_COLUMN - PAGE_COLUMN)
  const face = entry.number === null ? 'sans' : 'sans-strong'
  return {
    height: text.height,
    least: text.height,
    spaceBefore: entry.number === null ? 1 : BEFORE_CHAPTER,
    keepWithNext: staysWithNext,
    paint: ({ brush, tree, section }, x, y) => {
      shared.contents ??= tree.element('TOC', section)
      if (entry.number !== null) shared.sections = null
      else shared.sections ??= tree.element('TOC', shared.contents)
      const item = tree.element('TOCI', shared.sections ?? shared.contents)
      const link = tree.element('Link', tree.element('Reference', item))
      const pageNumber = String(pageOf(entry.anchor) ?? '')
      const baseline = y + (text.lines.at(-1)?.baseline ?? 0)
      const left = x + NUMBER_COLUMN
      const right = x + ENTRY_WIDTH
      tree.content(link, 'Link', () => {
        if (entry.number !== null)
          brush.text(`${entry.number} `, x, y + (text.lines[0]?.baseline ?? 0), face, style.size, style.colour)
        paintLines(brush, text, left, y)
        brush.textEnd(` ${pageNumber}`, right, baseline, face, style.size, style.colour)
      })
      const lastRun = text.lines.at(-1)?.runs.at(-1)
      const from = left + (lastRun ? lastRun.x + lastRun.width : 0) + 8
      tree.artifact('Layout', () => {
        // Dots stand in columns over all entries, counted from the right.
        for (let dot = right - PAGE_COLUMN + 8; dot > from; dot -= DOT_STEP)
          brush.circle(dot, baseline - 0.6, 0.45, grey)
      })
      const contents = [entry.number, entry.title, pageNumber].filter(Boolean).join(' ')
      tree.link(link, { x, y, width: ENTRY_WIDTH, height: text.height }, `#${entry.anchor}`, contents)
    },
  }
}

/** The contents as a flow: its length does not depend on the numbers, which are looked up when it is painted. */
export async function contentsFlow(
  model: ReportModel,
  typesetter: Typesetter,
  pageOf: (anchor: string) => number | undefined,
): Promise<FlowItem[]> {
  const shared: SharedLists = { contents: null, sections: null }
  const [title, ...entries] = await Promise.all([
    typesetter.set(model.labels.contents, styles.h1, textWidth),
    ...contentsEntries(model).map((entry, index, all) =>
      entryItem(entry, staysWithNext(all, index), typesetter, pageOf, shared),
    ),
  ])
  const anchor = { name: contentsAnchor, title: model.labels.contents, level: 1 }
  const heading = textItem(title, { tag: 'H1', spaceBefore: 0, keepWithNext: true, anchor })
  return [{ ...heading, spaceAfter: BELOW_TITLE }, ...entries]
}
