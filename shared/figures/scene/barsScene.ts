import type { Language } from '../../danish.ts'
import { type Fraction, toNumber } from '../../quantities.ts'
import { deviationKey } from '../deviationKey.ts'
import type { FigurePoint, FigureSpec, SeriesRole } from '../figureSpec.ts'
import { formatValue } from '../formatValue.ts'
import { figureAxis } from './axis.ts'
import { keyLine } from './keyLine.ts'
import { BASELINE_SHIFT, LABEL_LINE, LABEL_SIZE, label, plate, shorten } from './labels.ts'
import { type FillStyle, grey, ink, seriesStyles } from './palette.ts'
import type { Measure, Primitive, Scene } from './primitives.ts'
import { referenceLabel, referenceStroke } from './referenceKey.ts'
import { rowLabels } from './rowLabels.ts'

const BETWEEN_ROWS = 5
const VALUE_GAP = 4

const barFill = (spec: FigureSpec, series: number, category: number): FillStyle => {
  const { role = 'primary', points = [] } = spec.series[series] ?? {}
  if (isDeviation(role)) {
    const value = points[category]?.value
    return seriesStyles[value && toNumber(value) < 0 ? 'under' : 'over'].fill
  }
  if (!spec.highlight) return seriesStyles[role].fill
  return seriesStyles[spec.highlight.includes(category) ? 'primary' : 'peer'].fill
}

/** Deviations show their direction three times: by side, by fill and by sign. */
const isDeviation = (role: SeriesRole): boolean => role === 'over' || role === 'under'

/** Horizontal bars with names at the left and every value printed at the end of its bar. */
export function barsScene(spec: FigureSpec, width: number, asked: number, language: Language, measure: Measure): Scene {
  const deviations = deviationKey(spec, language)
  const key = spec.highlight
    ? { primitives: [], height: 0 }
    : keyLine(
        (deviations.length > 0 ? deviations : spec.series).map(({ name, role }) => ({
          name,
          swatch: { fill: seriesStyles[role].fill },
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

  const series = Math.max(1, spec.series.length)
  const thickness = series > 1 ? LABEL_LINE : 12
  const rowHeights = names.lines.map((lines) => Math.max(lines.length * LABEL_LINE, series * thickness) + BETWEEN_ROWS)
  const top = key.height + (reference === null ? 0 : LABEL_LINE + 5)
  const needed = rowHeights.reduce((sum, each) => sum + each, 0)
  const height = Math.max(asked, top + needed + 2)
  // A taller frame opens the rows a little; the bars stay as thick as they are, so figures look alike.
  const extra = Math.min(6, (height - top - needed) / Math.max(1, rowHeights.length))

  const primitives: Primitive[] = []
  let y = top
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
      const at = number < 0 ? end - VALUE_GAP : end + VALUE_GAP
      const baseline = barTop + thickness / 2 + BASELINE_SHIFT
      const emphasis = own(row) || (series > 1 && each.role === 'primary') ? 600 : 400
      const shown = label(text(value), at, baseline, number < 0 ? 'end' : 'start', ink, emphasis)
      if (reference !== null) primitives.push(plate(shown, measure))
      primitives.push(shown)
    }
    y += rowHeight + extra
  }
  const behind: Primitive[] = []
  if (spec.reference && reference !== null) {
    const at = x(reference)
    const name = shorten(referenceLabel(spec, language), width, measure)
    const half = measure(name, LABEL_SIZE, 400) / 2
    const middle = Math.min(Math.max(at, half), width - half)
    behind.push({ kind: 'line', x1: at, y1: top - 4, x2: at, y2: y, ...referenceStroke })
    behind.push(label(name, middle, key.height + LABEL_SIZE * 0.8, 'middle', grey))
  }
  const zeroLine: Primitive = { kind: 'line', x1: x(0), y1: top, x2: x(0), y2: y, stroke: ink, width: 0.75, dash: null }
  return { width, height: Math.max(asked, y + 2), primitives: [...key.primitives, ...behind, ...primitives, zeroLine] }
}
