import { hatchLines } from '../../../../../shared/figures/scene/hatch.ts'
import type { Measure, Scene, TextPrimitive } from '../../../../../shared/figures/scene/primitives.ts'
import type { Faces } from '../type/faces.ts'
import type { Brush } from './brush.ts'

const OUTLINE = 0.75

/** Measures as the figures are drawn: Source Sans in two weights. */
export const measureWith =
  (faces: Faces): Measure =>
  (text, size, weight) =>
    faces.measure(text, size, weight === 600 ? 'sans-strong' : 'sans')

function paintText(brush: Brush, { text, x, y, anchor, size, weight, colour }: TextPrimitive): void {
  const face = weight === 600 ? 'sans-strong' : 'sans'
  const width = anchor === 'start' ? 0 : brush.width(text, size, face)
  brush.text(text, anchor === 'middle' ? x - width / 2 : x - width, y, face, size, colour)
}

/** Draws a figure's primitives straight on the page. */
export function paintScene(brush: Brush, scene: Scene): void {
  for (const primitive of scene.primitives) {
    switch (primitive.kind) {
      case 'line': {
        const { x1, y1, x2, y2, stroke, width, dash } = primitive
        brush.line(x1, y1, x2, y2, { colour: stroke, width, dash })
        break
      }
      case 'rect': {
        const { x, y, width, height, fill, outline } = primitive
        brush.rect(x, y, width, height, fill)
        for (const line of hatchLines(primitive)) {
          brush.line(line.x1, line.y1, line.x2, line.y2, { colour: line.stroke, width: line.width })
        }
        if (outline) brush.frame(x, y, width, height, { colour: outline, width: OUTLINE })
        break
      }
      case 'path':
        brush.path(primitive.d, { colour: primitive.stroke, width: primitive.width, dash: primitive.dash })
        break
      case 'circle':
        brush.circle(primitive.cx, primitive.cy, primitive.r, primitive.fill)
        break
      case 'text':
        paintText(brush, primitive)
        break
    }
  }
}
