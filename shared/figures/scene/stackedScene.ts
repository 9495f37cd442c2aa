import type { Language } from '../../danish.ts'
import { toNumber } from '../../quantities.ts'
import type { FigureSpec } from '../figureSpec.ts'
import { formatValue } from '../formatValue.ts'
import { keyLine } from './keyLine.ts'
import { BASELINE_SHIFT, LABEL_LINE, LABEL_SIZE, label } from './labels.ts'
import { paper, segmentFills } from './palette.ts'
import type { Measure, Primitive, Scene } from './primitives.ts'
import { rowBreaks } from './rowBreaks.ts'
import { rowLabels } from './rowLabels.ts'

const BAR = 18
const BETWEEN_ROWS = 9
const LEAST_LABELLED_SHARE = 0.07

/** Horizontal bars that each fill the whole width: how a whole is divided. */
export function stackedScene(
  spec: FigureSpec,
  width: number,
  asked: number,
  language: Language,
  measure: Measure,
): Scene {
  const fills = segmentFills(spec.series)
  const key = keyLine(
    spec.series.flatMap(({ name }, index) => {
      const fill = fills[index]
      return fill ? [{ name, swatch: { fill } }] : []
    }),
    width,
    measure,
  )
  const names = rowLabels(spec.categories, width, measure, () => 400)
  const heights = names.lines.map((lines) => Math.max(lines.length * LABEL_LINE, BAR) + BETWEEN_ROWS)
  const breaks = rowBreaks(spec, width, measure)
  const needed = key.height + heights.reduce((sum, each, row) => sum + each + breaks.heightBelow(row), 0)
  const height = Math.max(asked, needed)
  const left = names.width
  const primitives: Primitive[] = [...key.primitives]
  let y = key.height
  for (const [row, rowHeight] of heights.entries()) {
    const middle = y + rowHeight / 2
    primitives.push(...names.draw(row, middle))
    const values = spec.series.map((series) => series.points[row]?.value ?? null)
    const total = values.reduce((sum, value) => sum + (value ? Math.max(0, toNumber(value)) : 0), 0)
    let x = left
    for (const [index, value] of values.entries()) {
      const fill = fills[index]
      if (!value || !fill || total === 0) continue
      const share = Math.max(0, toNumber(value)) / total
      const segment = share * (width - left)
      if (segment <= 0) continue
      const place = { x, y: middle - BAR / 2, width: segment, height: BAR }
      primitives.push({ kind: 'rect', ...place, fill: fill.colour, outline: fill.outline, hatch: fill.hatch })
      if (x > left) {
        const edge = { x1: x, y1: middle - BAR / 2, x2: x, y2: middle + BAR / 2 }
        primitives.push({ kind: 'line', ...edge, stroke: paper, width: 1, dash: null })
      }
      const text = formatValue(value, spec.format, language)
      const textWidth = measure(text, LABEL_SIZE, 400)
      if (share >= LEAST_LABELLED_SHARE && textWidth + 4 <= segment) {
        const centre = x + segment / 2
        if (fill.hatch) {
          const plate = { x: centre - textWidth / 2 - 2, y: middle - LABEL_LINE / 2, width: textWidth + 4 }
          primitives.push({ kind: 'rect', ...plate, height: LABEL_LINE, fill: fill.colour, outline: null, hatch: null })
        }
        primitives.push(label(text, centre, middle + BASELINE_SHIFT, 'middle', fill.text))
      }
      x += segment
    }
    y += rowHeight
    primitives.push(...breaks.draw(row, y))
    y += breaks.heightBelow(row)
  }
  return { width, height, primitives }
}
