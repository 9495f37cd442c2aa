import type { ReportModel } from '../../../../../shared/report/reportModel.ts'
import { inlineRuns } from '../blocks/inlineRuns.ts'
import type { Brush } from '../paint/brush.ts'
import { paintTagged } from '../paint/paintText.ts'
import type { StructureTree } from '../paint/structure.ts'
import type { SetText } from '../type/setText.ts'
import { page, styles } from '../type/styles.ts'
import type { Typesetter } from '../type/typesetter.ts'

const WIDTH = 330
const BETWEEN = 7

export const setColophon = (model: ReportModel, typesetter: Typesetter): Promise<SetText[]> =>
  Promise.all(model.colophon.map((inlines) => typesetter.set(inlineRuns(inlines), styles.small, WIDTH)))

/** Data date, contact and accessibility statement at the foot of the second page. */
export function paintColophon(brush: Brush, tree: StructureTree, texts: readonly SetText[]): void {
  if (texts.length === 0) return
  const section = tree.element('Sect', tree.root)
  const height = texts.reduce((sum, text) => sum + text.height + BETWEEN, -BETWEEN)
  let y = Math.max(page.top, page.height - page.foot - height)
  for (const text of texts) {
    paintTagged(brush, tree, tree.element('P', section), 'P', text, page.side, y)
    y += text.height + BETWEEN
  }
}
