import { join } from 'node:path'
import { expect } from 'vitest'
import { measureWith } from '../../electron/core/report/pdf/paint/paintScene.ts'
import { loadFaces } from '../../electron/core/report/pdf/type/faces.ts'
import {
  type Measure,
  overlap,
  type Scene,
  type TextPrimitive,
  textExtent,
} from '../../shared/figures/scene/primitives.ts'

/** The widths of the paper's fonts. */
export async function paperMeasure(): Promise<Measure> {
  const folder = (pkg: string) => join(import.meta.dirname, '../../node_modules/@fontsource', pkg, 'files')
  return measureWith(await loadFaces(folder))
}

export const textsOf = (drawn: Scene): TextPrimitive[] =>
  drawn.primitives.flatMap((primitive) => (primitive.kind === 'text' ? [primitive] : []))

/** Labels lie on no other label, and everything lies within the frame. */
export function expectTidy(drawn: Scene, measure: Measure): void {
  const boxes = textsOf(drawn).map((text) => ({ text: text.text, ...textExtent(text, measure) }))
  for (const [index, box] of boxes.entries()) {
    expect(box.left, box.text).toBeGreaterThanOrEqual(-0.5)
    expect(box.right, box.text).toBeLessThanOrEqual(drawn.width + 0.5)
    expect(box.top, box.text).toBeGreaterThanOrEqual(-0.5)
    expect(box.bottom, box.text).toBeLessThanOrEqual(drawn.height + 0.5)
    for (const other of boxes.slice(index + 1)) {
      expect(overlap(box, other), `"${box.text}" on "${other.text}"`).toBe(false)
    }
  }
  for (const primitive of drawn.primitives) {
    const numbers = Object.values(primitive).filter((value) => typeof value === 'number')
    expect(numbers.every(Number.isFinite)).toBe(true)
    if (primitive.kind === 'rect') {
      expect(Math.min(primitive.width, primitive.height)).toBeGreaterThanOrEqual(0)
      expectWithin(drawn, [primitive.x, primitive.x + primitive.width], [primitive.y, primitive.y + primitive.height])
    }
    if (primitive.kind === 'line') expectWithin(drawn, [primitive.x1, primitive.x2], [primitive.y1, primitive.y2])
    if (primitive.kind === 'circle') expectWithin(drawn, [primitive.cx], [primitive.cy])
  }
}

function expectWithin({ width, height }: Scene, xs: readonly number[], ys: readonly number[]): void {
  // A label's white plate and a mark's outline may reach a little over the edge.
  const slack = 4
  for (const x of xs) expect(x >= -slack && x <= width + slack, `x ${x} in ${width}`).toBe(true)
  for (const y of ys) expect(y >= -slack && y <= height + slack, `y ${y} in ${height}`).toBe(true)
}
