import type { Definition, ReportLabels } from '../../../../../shared/report/reportModel.ts'
import type { FlowItem } from '../flow/flowItem.ts'
import { paintTagged } from '../paint/paintText.ts'
import type { StructElement } from '../paint/structure.ts'
import type { Typesetter } from '../type/setText.ts'
import { styles, textWidth } from '../type/styles.ts'

const BETWEEN = 9
const LABEL_WIDTH = 62
const TEXT_WIDTH = 358

/** The method appendix: each number with what it is, what it is counted among, and where it comes from. */
export async function definitionItems(
  entries: readonly Definition[],
  labels: ReportLabels,
  typesetter: Typesetter,
): Promise<FlowItem[]> {
  const width = TEXT_WIDTH
  const set = await Promise.all(
    entries.map(async (entry) => {
      const [term, ...lines] = await Promise.all([
        typesetter.set(entry.term, styles.term, textWidth),
        ...[
          [labels.definition, entry.definition],
          [labels.base, entry.base],
          [labels.source, entry.source],
        ].map(async ([name = '', text = '']) => ({
          name: await typesetter.set(name, styles.figureSubtitle, LABEL_WIDTH),
          text: await typesetter.set(text, styles.definition, width),
        })),
      ])
      return { term, lines }
    }),
  )
  const shared: { list: StructElement | null } = { list: null }
  return set.map(({ term, lines }): FlowItem => {
    const height = term.height + lines.reduce((sum, line) => sum + Math.max(line.name.height, line.text.height), 0)
    return {
      height,
      least: height,
      spaceBefore: BETWEEN,
      paint: ({ brush, tree, section }, x, y) => {
        shared.list ??= tree.element('L', section)
        const point = tree.element('LI', shared.list)
        paintTagged(brush, tree, tree.element('Lbl', point), 'Lbl', term, x, y)
        const body = tree.element('LBody', point)
        let top = y + term.height
        for (const { name, text } of lines) {
          const line = tree.element('P', body)
          paintTagged(brush, tree, line, 'P', name, x, top)
          paintTagged(brush, tree, line, 'P', text, x + LABEL_WIDTH, top)
          top += Math.max(name.height, text.height)
        }
      },
    }
  })
}
