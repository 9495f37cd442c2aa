import { assertNever } from '../../../../../shared/problems.ts'
import type { Block, Chapter, Inline, ReportModel } from '../../../../../shared/report/reportModel.ts'
import { type NumberedBlock, numberedBlocks } from '../../numberedBlocks.ts'
import type { FlowItem } from '../flow/flowItem.ts'
import { type TextItemOptions, textItem } from '../flow/textItem.ts'
import { inPlace, placeOfBlock } from '../renderFault.ts'
import { tableItem } from '../table/tableItem.ts'
import type { Faces } from '../type/faces.ts'
import type { Hyphenate } from '../type/hyphenation.ts'
import { bodyWidth, leadWidth, styles, type TextStyle, textWidth } from '../type/styles.ts'
import type { Typesetter } from '../type/typesetter.ts'
import { setBalanced } from './balanced.ts'
import { chapterOpening, noteOpening } from './chapterOpening.ts'
import { type FigureContext, figureItem, setFigure } from './figureItem.ts'
import { setNotes } from './footnotes.ts'
import { halfFigure, isHalf } from './halfFigure.ts'
import { inlineRuns } from './inlineRuns.ts'
import { keyNumbers } from './keyNumbers.ts'
import { listItems } from './listItems.ts'
import { pointing } from './pointing.ts'

export interface FlowContext {
  readonly model: ReportModel
  readonly faces: Faces
  readonly hyphenate: Hyphenate
  readonly typesetter: Typesetter
}

const PARAGRAPH_SPACE = 7
/** Four lines of running text. */
const SHORT_PARAGRAPH = 4 * 14

const headingSpace = { 2: { style: styles.h2, before: 26 }, 3: { style: styles.h3, before: 16 } } as const

/** Text that came out empty leaves no empty element behind. */
const saysNothing = (block: Block): boolean =>
  'inlines' in block ? block.inlines.every(({ text }) => text.trim() === '') : false

/** Running text with its footnotes. */
async function running(
  inlines: readonly Inline[],
  { style, width }: { readonly style: TextStyle; readonly width: number },
  options: TextItemOptions,
  { typesetter }: FlowContext,
): Promise<FlowItem[]> {
  const [text, notes] = await Promise.all([
    typesetter.set(inlineRuns(inlines), style, width),
    setNotes(inlines, typesetter),
  ])
  const words = inlines.map(({ text: own }) => own).join('')
  return [textItem(text, { ...options, ...pointing(words), notes })]
}

async function blockItems({ block, number, level }: NumberedBlock, context: FlowContext): Promise<FlowItem[]> {
  const { typesetter, model } = context
  if (saysNothing(block)) return []
  switch (block.type) {
    case 'heading': {
      const { style, before } = headingSpace[block.level]
      const text = await setBalanced(block.text, style, textWidth, typesetter)
      const anchor = { name: block.anchor, title: block.text, level: block.level }
      return [textItem(text, { tag: `H${level}`, spaceBefore: before, keepWithNext: true, anchor })]
    }
    case 'lead': {
      const set = { style: styles.lead, width: leadWidth }
      return running(block.inlines, set, { tag: 'P', spaceBefore: 4 }, context)
    }
    case 'paragraph': {
      const set = { style: styles.body, width: bodyWidth }
      return running(block.inlines, set, { tag: 'P', spaceBefore: PARAGRAPH_SPACE }, context)
    }
    case 'note': {
      const set = { style: styles.note, width: leadWidth }
      return running(block.inlines, set, { tag: 'Note', spaceBefore: PARAGRAPH_SPACE, clings: true }, context)
    }
    case 'list':
      return listItems(block, typesetter)
    case 'keyNumbers':
      return block.numbers.length === 0 ? [] : [await keyNumbers(block.numbers, typesetter)]
    case 'figure':
      return [figureItem(await setFigure(block, number, textWidth, figureContext(context)), block.figure)]
    case 'table':
      return [await tableItem(block, number, { labels: model.labels, ...context })]
    case 'unwritten':
      return []
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
function withItsList(
  entry: NumberedBlock,
  next: NumberedBlock | undefined,
  items: readonly FlowItem[],
): readonly FlowItem[] {
  if (entry.block.type !== 'paragraph' || next?.block.type !== 'list') return items
  return items.map((item) => (item.height <= SHORT_PARAGRAPH ? { ...item, keepWithNext: true } : item))
}

/** The first chapter of a note opens with the title of the whole. */
const openingOf = (chapter: Chapter, { model, typesetter }: FlowContext): Promise<FlowItem> =>
  model.layout === 'note' && chapter === model.chapters[0]
    ? noteOpening(chapter, model, typesetter)
    : chapterOpening(chapter, model, typesetter)

/** A chapter as a row of items, each with its height, in reading order. */
export async function chapterFlow(chapter: Chapter, context: FlowContext): Promise<FlowItem[]> {
  const entries = numberedBlocks(chapter, context.model)
  const pending: Promise<readonly FlowItem[]>[] = []
  const add = (items: Promise<readonly FlowItem[]>): void => {
    // All are gathered at the end; one that fails before then must not count as a failure that nobody heeds.
    items.catch(() => undefined)
    pending.push(items)
  }
  const opening = { da: 'kapitlets titel', en: 'the title of the chapter' }
  add(inPlace(chapter, opening, async () => [await openingOf(chapter, context)]))
  for (let index = 0; index < entries.length; ) {
    const entry = entries[index]
    if (!entry) break
    const next = entries[index + 1]
    const place = placeOfBlock(entry.block, entry.number, index)
    if (isHalf(entry)) {
      const half = await inPlace(chapter, place, () =>
        halfFigure(entry, entries.slice(index + 1), figureContext(context)),
      )
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
