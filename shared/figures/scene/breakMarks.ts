import type { FigureSpec } from '../figureSpec.ts'
import { LABEL_LINE, LABEL_SIZE, label, shorten } from './labels.ts'
import { grey } from './palette.ts'
import type { Measure, Primitive } from './primitives.ts'

const stroke = { stroke: grey, width: 0.75, dash: [1.5, 2] } as const

/** Room above the plot for the words of the breaks, one line each. */
export const breakMarksHeight = ({ breaks }: FigureSpec): number => breaks.length * LABEL_LINE

interface BreakPlace {
  readonly left: number
  readonly right: number
  /** Where the words begin. */
  readonly top: number
  readonly bottom: number
  /** The middle of the category with this index. */
  readonly x: (index: number) => number
}

/** Thin dashed lines where a series breaks, each with its words above the plot: left and right are not the same measure. */
export function breakMarks(
  spec: FigureSpec,
  { left, right, top, bottom, x }: BreakPlace,
  measure: Measure,
): Primitive[] {
  return spec.breaks.flatMap((each, row): Primitive[] => {
    const at = (x(each.afterIndex) + x(each.afterIndex + 1)) / 2
    const text = shorten(each.label, right - left, measure)
    const half = measure(text, LABEL_SIZE, 400) / 2
    const middle = Math.min(Math.max(at, left + half), right - half)
    const lineTop = top + (row + 1) * LABEL_LINE
    return [
      { kind: 'line', x1: at, y1: lineTop, x2: at, y2: bottom, ...stroke },
      label(text, middle, lineTop - 0.2 * LABEL_LINE, 'middle', grey),
    ]
  })
}
