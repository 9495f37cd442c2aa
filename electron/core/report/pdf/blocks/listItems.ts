import type { Inline } from '../../../../../shared/report/reportModel.ts'
import type { FlowItem } from '../flow/flowItem.ts'
import { paintTagged } from '../paint/paintText.ts'
import type { StructElement } from '../paint/structure.ts'
import type { Typesetter } from '../type/setText.ts'
import { bodyWidth, styles } from '../type/styles.ts'
import { inlineRuns } from './inlineRuns.ts'

const INDENT = 16
/** Numbers of more than two digits need more room. */
const A_DIGIT = 6
const BETWEEN = 3
const BEFORE_LIST = 7
/** A list of so few points is not divided between pages; of a longer one no point stands alone. */
const SHORT_LIST = 3

const staysWithNext = (index: number, count: number): boolean =>
  index < count - 1 && (count <= SHORT_LIST || index === 0 || index === count - 2)

/** The points of a list; a point is not divided, the list may be. */
export async function listItems(
  points: readonly (readonly Inline[])[],
  ordered: boolean,
  typesetter: Typesetter,
): Promise<FlowItem[]> {
  const indent = ordered ? INDENT + A_DIGIT * Math.max(0, String(points.length).length - 2) : INDENT
  const set = await Promise.all(
    points.map(async (inlines, index) => {
      const [mark, text] = await Promise.all([
        typesetter.set(ordered ? `${index + 1}.` : '•', styles.body, indent + A_DIGIT),
        typesetter.set(inlineRuns(inlines), styles.body, bodyWidth - indent),
      ])
      return { mark, text }
    }),
  )
  const shared: { list: StructElement | null } = { list: null }
  return set.map(
    ({ mark, text }, index): FlowItem => ({
      height: text.height,
      least: text.height,
      spaceBefore: index === 0 ? BEFORE_LIST : BETWEEN,
      running: true,
      keepWithNext: staysWithNext(index, points.length),
      paint: ({ brush, tree, section }, x, y) => {
        shared.list ??= tree.element('L', section)
        const point = tree.element('LI', shared.list)
        paintTagged(brush, tree, tree.element('Lbl', point), 'Lbl', mark, x, y)
        paintTagged(brush, tree, tree.element('LBody', point), 'LBody', text, x + indent, y)
      },
    }),
  )
}
