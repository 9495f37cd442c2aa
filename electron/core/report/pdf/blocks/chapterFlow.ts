import { assertNever } from '../../../../../shared/problems.ts'
import type { Block, Chapter, ReportModel } from '../../../../../shared/report/reportModel.ts'
import type { FlowItem } from '../flow/flowItem.ts'
import { textItem } from '../flow/textItem.ts'
import { paintTagged } from '../paint/paintText.ts'
import { inPlace, placeOfBlock } from '../renderFault.ts'
import { tableItem } from '../table/tableItem.ts'
import type { Faces } from '../type/faces.ts'
import type { Hyphenate } from '../type/hyphenation.ts'
import type { Typesetter } from '../type/setText.ts'
import { bodyWidth, leadWidth, styles, textWidth } from '../type/styles.ts'
import { chapterOpening } from './chapterOpening.ts'
import { besideItem, type FigureContext, figureItem, setFigure } from './figureItem.ts'
import { inlineRuns } from './inlineRuns.ts'
import { keyNumbers } from './keyNumbers.ts'
import { listItems } from './listItems.ts'

export interface FlowContext {
  readonly model: ReportModel
  readonly faces: Faces
  readonly hyphenate: Hyphenate
  readonly typesetter: Typesetter
}

type FigureBlock = Extract<Block, { type: 'figure' }>
type Numbered = { readonly block: Block; readonly number: string; readonly headingTag: 'H2' | 'H3' }

type HalfFigure = Numbered & { readonly block: FigureBlock }

const GUTTER = 18
/** Seven of twelve columns, and the five beside them. */
const SEVEN = (textWidth - GUTTER) * (7 / 12)
const FIVE = textWidth - GUTTER - SEVEN
const HALF = (textWidth - GUTTER) / 2
const PARAGRAPH_SPACE = 7
/** Four lines of running text. */
const SHORT_PARAGRAPH = 4 * 14

const headingSpace = { 2: { style: styles.h2, before: 26 }, 3: { style: styles.h3, before: 16 } } as const

/** Figures and tables counted; and headings of the third level only below one of the second: readers skip no level. */
function numbered(chapter: Chapter): Numbered[] {
  const counts = { figure: 0, table: 0 }
  let below = false
  return chapter.blocks.map((block) => {
    if (block.type === 'heading' && block.level === 2) below = true
    const headingTag = block.type === 'heading' && block.level === 3 && below ? 'H3' : 'H2'
    if (block.type !== 'figure' && block.type !== 'table') return { block, number: '', headingTag }
    counts[block.type] += 1
    return { block, number: `${chapter.number}.${counts[block.type]}`, headingTag }
  })
}

const isHalf = (entry: Numbered | undefined): entry is HalfFigure =>
  entry?.block.type === 'figure' && entry.block.width === 'half'

/** A narrow figure with what stands beside it: another narrow figure, or the paragraph that follows. */
async function halfFigure(
  entry: HalfFigure,
  next: Numbered | undefined,
  context: FigureContext,
): Promise<{ items: FlowItem[]; taken: number }> {
  if (isHalf(next)) {
    const [left, right] = await Promise.all(
      [entry, next].map(({ block, number }) => setFigure(block.figure, number, HALF, context)),
    )
    if (left && right) return { items: [besideItem(left, right, HALF + GUTTER)], taken: 2 }
  }
  const figure = await setFigure(entry.block.figure, entry.number, SEVEN, context)
  if (next?.block.type === 'paragraph') {
    const text = await context.typesetter.set(inlineRuns(next.block.inlines), styles.body, FIVE)
    if (text.height <= figure.height) {
      const beside = {
        height: text.height,
        paint: ({ brush, tree, section }: Parameters<FlowItem['paint']>[0], x: number, y: number) =>
          paintTagged(brush, tree, tree.element('P', section), 'P', text, x, y),
      }
      return { items: [besideItem(figure, beside, SEVEN + GUTTER)], taken: 2 }
    }
  }
  return { items: [figureItem(figure, entry.block.figure)], taken: 1 }
}

/** Text that came out empty leaves no empty element behind. */
const saysNothing = (block: Block): boolean =>
  'inlines' in block ? block.inlines.every(({ text }) => text.trim() === '') : false

async function blockItems({ block, number, headingTag }: Numbered, context: FlowContext): Promise<FlowItem[]> {
  const { typesetter, model } = context
  if (saysNothing(block)) return []
  switch (block.type) {
    case 'heading': {
      const { style, before } = headingSpace[block.level]
      const text = await typesetter.set(block.text, style, textWidth)
      const anchor = { name: block.anchor, title: block.text, level: block.level }
      return [textItem(text, { tag: headingTag, spaceBefore: before, keepWithNext: true, anchor })]
    }
    case 'lead': {
      const text = await typesetter.set(inlineRuns(block.inlines), styles.lead, leadWidth)
      return [textItem(text, { tag: 'P', spaceBefore: 4 })]
    }
    case 'paragraph': {
      const text = await typesetter.set(inlineRuns(block.inlines), styles.body, bodyWidth)
      return [textItem(text, { tag: 'P', spaceBefore: PARAGRAPH_SPACE, running: true })]
    }
    case 'list':
      return listItems(block.items, block.ordered, typesetter)
    case 'keyNumbers':
      return block.numbers.length === 0 ? [] : [await keyNumbers(block.numbers, typesetter)]
    case 'figure':
      return [figureItem(await setFigure(block.figure, number, textWidth, figureContext(context)), block.figure)]
    case 'table':
      return [await tableItem(block.table, number, { labels: model.labels, ...context })]
    case 'note': {
      const text = await typesetter.set(inlineRuns(block.inlines), styles.note, leadWidth)
      return [textItem(text, { tag: 'Note', spaceBefore: PARAGRAPH_SPACE, clings: true })]
    }
    default:
      return assertNever(block)
  }
}

const figureContext = ({ model, faces, typesetter }: FlowContext): FigureContext => ({
  labels: model.labels,
  language: model.language === 'da-DK' ? 'da' : 'en',
  faces,
  typesetter,
})

/** A short paragraph announces the list under it, and stays with it. */
function withItsList(entry: Numbered, next: Numbered | undefined, items: readonly FlowItem[]): readonly FlowItem[] {
  if (entry.block.type !== 'paragraph' || next?.block.type !== 'list') return items
  return items.map((item) => (item.height <= SHORT_PARAGRAPH ? { ...item, keepWithNext: true } : item))
}

/** A chapter as a row of items, each with its height, in reading order. */
export async function chapterFlow(chapter: Chapter, context: FlowContext): Promise<FlowItem[]> {
  const entries = numbered(chapter)
  const pending: Promise<readonly FlowItem[]>[] = []
  const add = (items: Promise<readonly FlowItem[]>): void => {
    // All are gathered at the end; one that fails before then must not count as a failure that nobody heeds.
    items.catch(() => undefined)
    pending.push(items)
  }
  const opening = { da: 'kapitlets titel', en: 'the title of the chapter' }
  add(inPlace(chapter, opening, async () => [await chapterOpening(chapter, context.typesetter)]))
  for (let index = 0; index < entries.length; ) {
    const entry = entries[index]
    if (!entry) break
    const next = entries[index + 1]
    const place = placeOfBlock(entry.block, entry.number, index)
    if (isHalf(entry)) {
      const half = await inPlace(chapter, place, () => halfFigure(entry, next, figureContext(context)))
      add(Promise.resolve(half.items))
      index += half.taken
    } else {
      const items = inPlace(chapter, place, () => blockItems(entry, context))
      add(items.then((own) => withItsList(entry, next, own)))
      index += 1
    }
  }
  return (await Promise.all(pending)).flat()
}
