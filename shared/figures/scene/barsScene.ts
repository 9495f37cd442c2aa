import type { Language } from '../../danish.ts'
import { type Fraction, toNumber } from '../../quantities.ts'
import { deviationKey } from '../deviationKey.ts'
import type { FigurePoint, FigureSpec, SeriesRole } from '../figureSpec.ts'
import { formatValue } from '../formatValue.ts'
import { figureAxis } from './axis.ts'
import { keyLine } from './keyLine.ts'
import { BASELINE_SHIFT, LABEL_LINE, LABEL_SIZE, label, shorten } from './labels.ts'
import { type FillStyle, grey, ink, seriesFill, seriesStyles } from './palette.ts'
import type { Measure, Primitive, Scene } from './primitives.ts'
import { referenceLabel, referenceStroke } from './referenceKey.ts'
import { rowBreaks } from './rowBreaks.ts'
import { rowLabels } from './rowLabels.ts'
import { valueStart } from './valueStart.ts'

const BETWEEN_ROWS = 5
const VALUE_GAP = 4

const barFill = (spec: FigureSpec, series: number, category: number): FillStyle => {
  const own = spec.series[series]
  if (own && isDeviation(own.role)) {
    const value = own.points[category]?.value
    return seriesStyles[value && toNumber(value) < 0 ? 'under' : 'over'].fill
  }
  if (own && !spec.highlight) return seriesFill(own)
  return seriesStyles[spec.highlight?.includes(category) ? 'primary' : 'peer'].fill
}

/** Deviations show their direction three times: by side, by fill and by sign. */
const isDeviation = (role: SeriesRole): boolean => role === 'over' || role === 'under'

/** Horizontal bars with names at the left and every value printed at the end of its bar. */
export function barsScene(spec: FigureSpec, width: number, asked: number, language: Language, measure: Measure): Scene {
  const deviations = deviationKey(spec, language)
  const key = spec.highlight
    ? { primitives: [], height: 0 }
    : keyLine(
        (deviations.length > 0 ? deviations : spec.series).map((each) => ({
          name: each.name,
          swatch: { fill: seriesFill(each) },
        })),
        width,
        measure,
      )
  const own = (row: number) => spec.highlight?.includes(row) ?? false
  const reference = spec.reference ? toNumber(spec.reference.value) : null
  const axis = figureAxis(spec, language)
  const text = (value: Fraction | null) => formatValue(value, spec.format, language)
  const points = spec.series.flatMap((series) => series.points)
  const widest = (values: readonly FigurePoint[]) =>
    Math.max(0, ...values.map(({ value }) => measure(text(value), LABEL_SIZE, 600))) + VALUE_GAP
  const negative = points.filter((point) => point.value && toNumber(point.value) < 0)
  const reserved = widest(points) + (negative.length > 0 ? widest(negative) : 0)
  const names = rowLabels(spec.categories, width, measure, (row) => (own(row) ? 600 : 400), reserved)
  const left = names.width + (negative.length > 0 ? widest(negative) : 0)
  const right = Math.max(left + 20, width - widest(points))
  const x = (value: number) => axis.place(value, left, right)
  const line = reference === null ? null : x(reference)

  const series = Math.max(1, spec.series.length)
  const thickness = series > 1 ? LABEL_LINE : 12
  const rowHeights = names.lines.map((lines) => Math.max(lines.length * LABEL_LINE, series * thickness) + BETWEEN_ROWS)
  const top = key.height + (reference === null ? 0 : LABEL_LINE + 5)
  const breaks = rowBreaks(spec, width, measure)
  const needed = rowHeights.reduce((sum, each, row) => sum + each + breaks.heightBelow(row), 0)
  const height = Math.max(asked, top + needed + 2)
  // A taller frame opens the rows a little; the bars stay as thick as they are, so figures look alike.
  const extra = Math.min(6, (height - top - needed) / Math.max(1, rowHeights.length))

  const primitives: Primitive[] = []
  // An upright line is interrupted where the series breaks.
  const stretches: { readonly y1: number; readonly y2: number }[] = []
  let y = top
  let from = top
  for (const [row, rowHeight] of rowHeights.entries()) {
    const middle = y + (rowHeight + extra) / 2
    primitives.push(...names.draw(row, middle))
    for (const [index, each] of spec.series.entries()) {
      const value = each.points[row]?.value ?? null
      const barTop = middle + (index - series / 2) * thickness
      const number = value ? toNumber(value) : 0
      const [zero, end] = [x(0), x(number)]
      const fill = barFill(spec, index, row)
      if (value) {
        const place = { x: Math.min(zero, end), y: barTop + 0.8, width: Math.abs(end - zero), height: thickness - 1.6 }
        primitives.push({ kind: 'rect', ...place, fill: fill.colour, outline: fill.outline, hatch: fill.hatch })
      }
      const emphasis = own(row) || (series > 1 && each.role === 'primary') ? 600 : 400
      const length = measure(text(value), LABEL_SIZE, emphasis)
      const at = valueStart(end, VALUE_GAP, length, line, number < 0 ? -1 : 1)
      const baseline = barTop + thickness / 2 + BASELINE_SHIFT
      primitives.push(label(text(value), at, baseline, number < 0 ? 'end' : 'start', ink, emphasis))
    }
    y += rowHeight + extra
    const gap = breaks.heightBelow(row)
    if (gap === 0) continue
    primitives.push(...breaks.draw(row, y))
    stretches.push({ y1: from, y2: y })
    y += gap
    from = y
  }
  stretches.push({ y1: from, y2: y })
  const behind: Primitive[] = []
  if (line !== null) {
    const name = shorten(referenceLabel(spec, language), width, measure)
    const half = measure(name, LABEL_SIZE, 400) / 2
    const middle = Math.min(Math.max(line, half), width - half)
    behind.push({ kind: 'line', x1: line, y1: top - 4, x2: line, y2: top, ...referenceStroke })
    behind.push(
      ...stretches.map((each): Primitive => ({ kind: 'line', x1: line, x2: line, ...each, ...referenceStroke })),
    )
    behind.push(label(name, middle, key.height + LABEL_SIZE * 0.8, 'middle', grey))
  }
  const zeroLine = stretches.map(
    (each): Primitive => ({ kind: 'line', x1: x(0), x2: x(0), ...each, stroke: ink, width: 0.75, dash: null }),
  )
  return {
    width,
    height: Math.max(asked, y + 2),
    primitives: [...key.primitives, ...behind, ...primitives, ...zeroLine],
  }
}
