import type { Axis } from './axis.ts'
import { BASELINE_SHIFT, LABEL_SIZE, label } from './labels.ts'
import { grey, guide } from './palette.ts'
import type { Measure, Primitive } from './primitives.ts'

export interface ValueGuides {
  /** Room for the numbers at the left. */
  readonly width: number
  readonly draw: (y: (value: number) => number, right: number) => readonly Primitive[]
}

/** Light horizontal guides with their numbers, where values are not printed on the marks. */
export function valueGuides(axis: Axis, measure: Measure): ValueGuides {
  const width = Math.max(...axis.ticks.map((tick) => measure(tick.label, LABEL_SIZE, 400))) + 6
  return {
    width,
    draw: (y, right) =>
      axis.ticks.flatMap((tick): Primitive[] => {
        const at = y(tick.value)
        return [
          { kind: 'line', x1: width, y1: at, x2: right, y2: at, stroke: guide, width: 0.5, dash: null },
          label(tick.label, width - 6, at + BASELINE_SHIFT, 'end', grey),
        ]
      }),
  }
}
