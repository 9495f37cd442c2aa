import type { LinePrimitive, RectPrimitive } from './primitives.ts'

const STEP = 4
const WIDTH = 0.8

/** Diagonal lines over a rectangle, already clipped to it: paper has no patterns. */
export function hatchLines(rect: RectPrimitive): LinePrimitive[] {
  if (!rect.hatch) return []
  const lines: LinePrimitive[] = []
  for (let offset = STEP; offset < rect.width + rect.height; offset += STEP) {
    const fromX = Math.min(offset, rect.width)
    const toY = Math.min(offset, rect.height)
    lines.push({
      kind: 'line',
      x1: rect.x + fromX,
      y1: rect.y + (offset - fromX),
      x2: rect.x + (offset - toY),
      y2: rect.y + toY,
      stroke: rect.hatch,
      width: WIDTH,
      dash: null,
    })
  }
  return lines
}
