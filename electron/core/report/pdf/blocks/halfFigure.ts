import type { Block } from '../../../../../shared/report/reportModel.ts'
import type { NumberedBlock } from '../../numberedBlocks.ts'
import type { FlowItem } from '../flow/flowItem.ts'
import type { Target } from '../flow/target.ts'
import { paintTagged } from '../paint/paintText.ts'
import type { SetText } from '../type/setText.ts'
import { styles, textWidth } from '../type/styles.ts'
import { besideItem, type FigureContext, figureItem, setFigure } from './figureItem.ts'
import { inlineRuns } from './inlineRuns.ts'

export type HalfFigure = NumberedBlock & { readonly block: Extract<Block, { type: 'figure' }> }

const GUTTER = 18
/** Seven of twelve columns, and the five beside them. */
const SEVEN = (textWidth - GUTTER) * (7 / 12)
const FIVE = textWidth - GUTTER - SEVEN
const HALF = (textWidth - GUTTER) / 2
const BETWEEN = 7

export const isHalf = (entry: NumberedBlock | undefined): entry is HalfFigure =>
  entry?.block.type === 'figure' && entry.block.width === 'half'

/** A narrow figure with what stands beside it: another narrow figure, or the paragraphs that follow. */
export async function halfFigure(
  entry: HalfFigure,
  following: readonly NumberedBlock[],
  context: FigureContext,
): Promise<{ items: FlowItem[]; taken: number }> {
  const [next] = following
  if (isHalf(next)) {
    const [left, right] = await Promise.all(
      [entry, next].map(({ block, number }) => setFigure(block, number, HALF, context)),
    )
    if (left && right) return { items: [besideItem(left, right, HALF + GUTTER)], taken: 2 }
  }
  const figure = await setFigure(entry.block, entry.number, SEVEN, context)
  const texts = await textsBeside(figure.height, following, context)
  if (texts.length === 0) return { items: [figureItem(figure, entry.block.figure)], taken: 1 }
  const beside = {
    height: heightOf(texts),
    paint: ({ brush, tree, section }: Target, x: number, y: number) => {
      let top = y
      for (const text of texts) {
        paintTagged(brush, tree, tree.element('P', section), 'P', text, x, top)
        top += text.height + BETWEEN
      }
    },
  }
  return { items: [besideItem(figure, beside, SEVEN + GUTTER)], taken: 1 + texts.length }
}

const heightOf = (texts: readonly SetText[]): number =>
  texts.reduce((sum, text) => sum + text.height + BETWEEN, -BETWEEN)

/** The paragraphs after a figure, as many as stand beside it. One with a footnote keeps the full width. */
async function textsBeside(
  room: number,
  following: readonly NumberedBlock[],
  { typesetter }: FigureContext,
): Promise<SetText[]> {
  const texts: SetText[] = []
  for (const { block } of following) {
    if (block.type !== 'paragraph' || block.inlines.some(({ type }) => type === 'footnote')) break
    const text = await typesetter.set(inlineRuns(block.inlines), styles.body, FIVE)
    if (heightOf([...texts, text]) > room) break
    texts.push(text)
  }
  return texts
}
