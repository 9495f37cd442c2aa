import { BASELINE_SHIFT, LABEL_LINE, LABEL_SIZE, label, shorten, wrap } from './labels.ts'
import { grey } from './palette.ts'
import type { Measure, Primitive } from './primitives.ts'

const MOST_LINES = 3
const BETWEEN = 5
/** Months, ages and years: with every second of them left out, the reader still knows the others. */
const COUNTABLE = 8
const NARROWEST = 24

export interface CategoryAxis {
  readonly height: number
  /** The labels, their first line's top at `top`, kept between `left` and `right`. */
  readonly draw: (centre: (index: number) => number, top: number, left: number, right: number) => readonly Primitive[]
}

interface PlacedLabel {
  readonly lines: readonly string[]
  readonly x: number
  readonly half: number
}

const widest = (lines: readonly string[], measure: Measure): number =>
  Math.max(...lines.map((line) => measure(line, LABEL_SIZE, 400)))

/** The labels that can be shown without touching: all, or every second, third … of them. */
function thinned(placed: readonly PlacedLabel[]): readonly PlacedLabel[] {
  for (let step = 1; step < placed.length; step += 1) {
    const shown = placed.filter((_, index) => index % step === 0)
    const apart = shown.every((each, index) => {
      const next = shown[index + 1]
      return !next || each.x + each.half + BETWEEN <= next.x - next.half
    })
    if (apart) return shown
  }
  return placed.slice(0, 1)
}

/** Labels below the plot: names wrapped (and at worst shortened) in their share of the width, short ones thinned out. */
export function categoryAxis(categories: readonly string[], pitch: number, measure: Measure): CategoryAxis {
  const room = pitch - BETWEEN - 1
  const wordsFit = categories.every((text) => text.split(' ').every((word) => measure(word, LABEL_SIZE, 400) <= room))
  const countable = categories.every((text) => text.length <= COUNTABLE)
  const wrapped = wordsFit || (!countable && room >= NARROWEST)
  const lines = categories.map((text) => (wrapped ? wrap(text, room, MOST_LINES, measure) : [text]))
  const rows = Math.max(1, ...lines.map((each) => each.length))
  return {
    height: rows * LABEL_LINE + 4,
    draw: (centre, top, left, right) => {
      const placed = lines.map((each, index): PlacedLabel => {
        const fitted = each.map((text) => shorten(text, right - left, measure))
        const half = widest(fitted, measure) / 2
        return { lines: fitted, half, x: Math.min(Math.max(centre(index), left + half), right - half) }
      })
      return thinned(placed).flatMap((each) =>
        each.lines.map((text, row) =>
          label(text, each.x, top + 4 + row * LABEL_LINE + LABEL_LINE / 2 + BASELINE_SHIFT, 'middle', grey),
        ),
      )
    },
  }
}
