import { BASELINE_SHIFT, LABEL_LINE, LABEL_SIZE, label, shorten, thinning, wrap } from './labels.ts'
import { grey } from './palette.ts'
import type { Measure, Primitive } from './primitives.ts'

const MOST_LINES = 3

export interface CategoryAxis {
  readonly height: number
  /** The labels, their first line's top at `top`, kept between `left` and `right`. */
  readonly draw: (centre: (index: number) => number, top: number, left: number, right: number) => readonly Primitive[]
}

const widest = (lines: readonly string[], measure: Measure): number =>
  Math.max(...lines.map((line) => measure(line, LABEL_SIZE, 400)))

/** Labels below the plot: wrapped while every word fits its share of the width, else every second, third … of them. */
export function categoryAxis(categories: readonly string[], pitch: number, measure: Measure): CategoryAxis {
  const room = pitch - 6
  const wordsFit = categories.every((text) => text.split(' ').every((word) => measure(word, LABEL_SIZE, 400) <= room))
  const wrapped = wordsFit && categories.map((text) => wrap(text, room, MOST_LINES, measure))
  const lines = wrapped || categories.map((text) => [text])
  const step = wrapped
    ? 1
    : thinning(
        lines.map((each) => widest(each, measure)),
        pitch,
      )
  const rows = Math.max(1, ...lines.map((each) => each.length))
  return {
    height: rows * LABEL_LINE + 4,
    draw: (centre, top, left, right) =>
      lines.flatMap((each, index) => {
        if (index % step !== 0) return []
        const fitted = each.map((text) => shorten(text, right - left, measure))
        const half = widest(fitted, measure) / 2
        const x = Math.min(Math.max(centre(index), left + half), right - half)
        return fitted.map((text, row) =>
          label(text, x, top + 4 + row * LABEL_LINE + LABEL_LINE / 2 + BASELINE_SHIFT, 'middle', grey),
        )
      }),
  }
}
