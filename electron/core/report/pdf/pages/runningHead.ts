import type { ReportModel } from '../../../../../shared/report/reportModel.ts'
import { stampLine } from '../../../../../shared/report/stamps.ts'
import type { Brush } from '../paint/brush.ts'
import type { StructureTree } from '../paint/structure.ts'
import { grey, page } from '../type/styles.ts'

const SIZE = 8
const HEAD_BASELINE = 42
const FOOT_BASELINE = 40
/** Between two texts on one line. */
const GAP = 24

export interface SheetFrame {
  readonly number: number
  readonly width: number
  readonly height: number
  /** Null on pages that open a chapter: their title is on the page. */
  readonly chapter: string | null
}

const stampIn = (brush: Brush, model: ReportModel, width: number): string =>
  brush.shortened(stampLine(model), width - 2 * GAP, SIZE, 'sans')

/** At the foot of an upright left-hand page that has neither head nor number: no page goes without the stamps. */
export function paintStamp(brush: Brush, tree: StructureTree, model: ReportModel): void {
  const right = page.width - page.side
  const stamp = stampIn(brush, model, right - page.side)
  if (stamp === '') return
  tree.artifact('Pagination', () => brush.textEnd(stamp, right, page.height - FOOT_BASELINE, 'sans', SIZE, grey))
}

/** Centre and chapter above the text, the page number outside below it. */
export function paintRunningHead(brush: Brush, tree: StructureTree, model: ReportModel, frame: SheetFrame): void {
  const { number, width, height, chapter } = frame
  const [left, right] = [page.side, width - page.side]
  const foot = height - FOOT_BASELINE
  const widthOf = (text: string) => brush.width(text, SIZE, 'sans')
  tree.artifact('Pagination', () => {
    if (chapter !== null) {
      const room = right - left - GAP
      const centre = brush.shortened(model.centre, Math.max(room / 2, room - widthOf(chapter)), SIZE, 'sans')
      brush.text(centre, left, HEAD_BASELINE, 'sans', SIZE, grey)
      brush.textEnd(
        brush.shortened(chapter, room - widthOf(centre), SIZE, 'sans'),
        right,
        HEAD_BASELINE,
        'sans',
        SIZE,
        grey,
      )
    }
    const stamp = stampIn(brush, model, right - left)
    if (number % 2 === 1) {
      brush.textEnd(String(number), right, foot, 'sans-strong', SIZE, grey)
      if (stamp) brush.text(stamp, left, foot, 'sans', SIZE, grey)
    } else {
      brush.text(String(number), left, foot, 'sans-strong', SIZE, grey)
      if (stamp) brush.textEnd(stamp, right, foot, 'sans', SIZE, grey)
    }
  })
}
