import { BASELINE_SHIFT, LABEL_LINE, LABEL_SIZE, label, shorten } from './labels.ts'
import { type FillStyle, ink, type LineStyle } from './palette.ts'
import type { Measure, Primitive } from './primitives.ts'

const SWATCH = 8
const GAP = 4
const BETWEEN = 14
const BELOW = 6

export interface KeyEntry {
  readonly name: string
  readonly swatch: Swatch
}

type Swatch = { readonly fill: FillStyle } | { readonly line: LineStyle }

function swatchPrimitives(swatch: Swatch, x: number, middle: number): Primitive[] {
  if ('fill' in swatch) {
    const { colour, outline, hatch } = swatch.fill
    const place = { x, y: middle - SWATCH / 2, width: SWATCH, height: SWATCH }
    return [{ kind: 'rect', ...place, fill: colour, outline, hatch }]
  }
  const { colour, width, dash, casing } = swatch.line
  const line = { kind: 'line', x1: x, y1: middle, x2: x + SWATCH, y2: middle } as const
  return [
    ...(casing ? [{ ...line, stroke: casing, width: width + 1, dash: null }] : []),
    { ...line, stroke: colour, width, dash },
  ]
}

/** One line (or more) above the plot that names the series; nothing for a single series. */
export function keyLine(
  entries: readonly KeyEntry[],
  width: number,
  measure: Measure,
): { readonly primitives: readonly Primitive[]; readonly height: number } {
  if (entries.length < 2) return { primitives: [], height: 0 }
  const primitives: Primitive[] = []
  let x = 0
  let line = 0
  for (const { name: full, swatch } of entries) {
    const name = shorten(full, width - SWATCH - GAP, measure)
    const needed = SWATCH + GAP + measure(name, LABEL_SIZE, 400)
    if (x > 0 && x + needed > width) {
      x = 0
      line += 1
    }
    const middle = line * (LABEL_LINE + 2) + LABEL_LINE / 2
    primitives.push(...swatchPrimitives(swatch, x + 0.5, middle))
    primitives.push(label(name, x + SWATCH + GAP, middle + BASELINE_SHIFT, 'start', ink))
    x += needed + BETWEEN
  }
  return { primitives, height: (line + 1) * (LABEL_LINE + 2) + BELOW }
}
