import type { FigureSpec } from '../figureSpec.ts'
import { BASELINE_SHIFT, LABEL_LINE, LABEL_SIZE, label, shorten } from './labels.ts'
import { grey } from './palette.ts'
import type { Measure, Primitive } from './primitives.ts'

const LINE = LABEL_LINE + 4
const BESIDE = 6

/** Where figures of rows break: a line of its own below a row, as the years stand from top to bottom. */
export interface RowBreaks {
  /** Room below the row with this index; 0 where the series runs on. */
  readonly heightBelow: (row: number) => number
  /** The breaks below a row that ends at `top`: their words, and a dashed line over the rest of the width. */
  readonly draw: (row: number, top: number) => readonly Primitive[]
}

export function rowBreaks({ breaks }: FigureSpec, width: number, measure: Measure): RowBreaks {
  const below = (row: number) => breaks.filter(({ afterIndex }) => afterIndex === row)
  return {
    heightBelow: (row) => below(row).length * LINE,
    draw: (row, top) =>
      below(row).flatMap((each, place): Primitive[] => {
        const middle = top + place * LINE + LABEL_LINE / 2
        const text = shorten(each.label, width, measure)
        const end = width - measure(text, LABEL_SIZE, 400) - BESIDE
        const words = label(text, width, middle + BASELINE_SHIFT, 'end', grey)
        if (end <= 0) return [words]
        return [
          { kind: 'line', x1: 0, y1: middle, x2: end, y2: middle, stroke: grey, width: 0.75, dash: [1.5, 2] },
          words,
        ]
      }),
  }
}
