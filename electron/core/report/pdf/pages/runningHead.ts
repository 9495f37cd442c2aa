import type { ReportModel } from '../../../../../shared/report/reportModel.ts'
import type { Brush } from '../paint/brush.ts'
import type { StructureTree } from '../paint/structure.ts'
import { grey, page } from '../type/styles.ts'

const SIZE = 8
const HEAD_BASELINE = 42
const FOOT_BASELINE = 40

export interface SheetFrame {
  readonly number: number
  readonly width: number
  readonly height: number
  /** Null on pages that open a chapter: their title is on the page. */
  readonly chapter: string | null
}

/** Centre and chapter above the text, the page number outside below it. */
export function paintRunningHead(brush: Brush, tree: StructureTree, model: ReportModel, frame: SheetFrame): void {
  const { number, width, height, chapter } = frame
  const [left, right] = [page.side, width - page.side]
  const foot = height - FOOT_BASELINE
  tree.artifact('Pagination', () => {
    if (chapter !== null) {
      brush.text(model.centre, left, HEAD_BASELINE, 'sans', SIZE, grey)
      brush.textEnd(chapter, right, HEAD_BASELINE, 'sans', SIZE, grey)
    }
    const stamp = model.sample ?? ''
    if (number % 2 === 1) {
      brush.textEnd(String(number), right, foot, 'sans-strong', SIZE, grey)
      if (stamp) brush.text(stamp, left, foot, 'sans', SIZE, grey)
    } else {
      brush.text(String(number), left, foot, 'sans-strong', SIZE, grey)
      if (stamp) brush.textEnd(stamp, right, foot, 'sans', SIZE, grey)
    }
  })
}
