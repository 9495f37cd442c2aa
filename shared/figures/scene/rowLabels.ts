import { BASELINE_SHIFT, LABEL_LINE, LABEL_SIZE, label, wrap } from './labels.ts'
import { ink } from './palette.ts'
import type { Measure, Primitive, Weight } from './primitives.ts'

const LARGEST_SHARE = 0.42
const NARROWEST = 30
const LEAST_BARS = 40
const GAP = 8
const MOST_LINES = 3

export interface RowLabels {
  /** Room at the left, the gap to the bars included. */
  readonly width: number
  readonly lines: readonly (readonly string[])[]
  readonly draw: (row: number, middle: number) => readonly Primitive[]
}

/** The names of horizontal bars, to the left of them, wrapped instead of cut; `reserved` is kept for the values. */
export function rowLabels(
  categories: readonly string[],
  width: number,
  measure: Measure,
  weightOf: (row: number) => Weight,
  reserved = 0,
): RowLabels {
  const most = Math.max(NARROWEST, Math.min(width * LARGEST_SHARE, width - reserved - LEAST_BARS))
  const longest = Math.max(0, ...categories.map((text, row) => measure(text, LABEL_SIZE, weightOf(row))))
  const room = Math.min(longest, most)
  const lines = categories.map((text, row) => wrap(text, room + 0.01, MOST_LINES, measure, weightOf(row)))
  return {
    width: room + GAP,
    lines,
    draw: (row, middle) => {
      const own = lines[row] ?? []
      const first = middle - ((own.length - 1) * LABEL_LINE) / 2 + BASELINE_SHIFT
      return own.map((text, index) => label(text, room, first + index * LABEL_LINE, 'end', ink, weightOf(row)))
    },
  }
}
