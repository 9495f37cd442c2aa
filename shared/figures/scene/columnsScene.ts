import { scaleBand } from 'd3-scale'
import type { Language } from '../../danish.ts'
import { type Fraction, toNumber } from '../../quantities.ts'
import type { FigureSpec } from '../figureSpec.ts'
import { formatValue } from '../formatValue.ts'
import { figureAxis, valuesOf } from './axis.ts'
import { breakMarks, breakMarksHeight } from './breakMarks.ts'
import { categoryAxis } from './categoryAxis.ts'
import { keyLine } from './keyLine.ts'
import { LABEL_LINE, LABEL_SIZE, label, plate } from './labels.ts'
import { type FillStyle, ink, seriesFill, seriesStyles } from './palette.ts'
import type { Measure, Primitive, Scene, TextPrimitive } from './primitives.ts'
import { referenceKey, referenceKeyHeight, referenceStroke } from './referenceKey.ts'
import { valueGuides } from './valueGuides.ts'
import { valueStart } from './valueStart.ts'

const MOST_PRINTED = 12
const WIDEST_COLUMN = 42
const LEAST_PLOT = 60
const VALUE_GAP = 3.5

const columnFill = (spec: FigureSpec, series: number, category: number): FillStyle => {
  const own = spec.series[series]
  if (own && !spec.highlight) return seriesFill(own)
  return seriesStyles[spec.highlight?.includes(category) ? 'primary' : 'peer'].fill
}

/** Columns side by side, with their values printed when they are few, else with light guides. */
export function columnsScene(
  spec: FigureSpec,
  width: number,
  asked: number,
  language: Language,
  measure: Measure,
): Scene {
  const axis = figureAxis(spec, language)
  const guides = valueGuides(axis, measure)
  const key = spec.highlight
    ? { primitives: [], height: 0 }
    : keyLine(
        spec.series.map((each) => ({ name: each.name, swatch: { fill: seriesFill(each) } })),
        width,
        measure,
      )
  const groups = Math.max(1, spec.series.length)
  const bandFrom = (left: number) =>
    scaleBand<number>()
      .domain(spec.categories.keys())
      .range([left, width])
      .paddingInner(groups > 1 ? 0.28 : 0.3)
      .paddingOuter(0.12)
  const columnOf = (left: number) => Math.min(WIDEST_COLUMN, bandFrom(left).bandwidth() / groups)
  const text = (value: Fraction) => formatValue(value, spec.format, language)
  const all = spec.series.flatMap((series) =>
    series.points.flatMap((point) => (point.value ? [text(point.value)] : [])),
  )
  const slot = groups > 1 ? columnOf(0) : bandFrom(0).step()
  const printed =
    spec.categories.length * groups <= MOST_PRINTED && all.every((value) => measure(value, LABEL_SIZE, 400) <= slot - 3)
  const left = printed ? 0 : guides.width
  const band = bandFrom(left)
  const column = columnOf(left)
  const negative = valuesOf(spec).some((value) => value < 0)
  const categories = categoryAxis(spec.categories, band.step(), measure)
  const breaksTop = key.height + referenceKeyHeight(spec)
  const top = breaksTop + breakMarksHeight(spec) + (printed ? LABEL_LINE + 3 : LABEL_LINE / 2)
  const below = categories.height + (printed && negative ? LABEL_LINE + 3 : 0)
  const height = Math.max(asked, top + LEAST_PLOT + below)
  const bottom = height - below
  const y = (value: number) => axis.place(value, bottom, top)
  const line = spec.reference ? y(toNumber(spec.reference.value)) : null
  const centre = (category: number) => (band(category) ?? left) + band.bandwidth() / 2

  const labels: TextPrimitive[] = []
  const marks = spec.categories.flatMap((_, category) =>
    spec.series.flatMap((series, index): Primitive[] => {
      const value = series.points[category]?.value
      if (!value) return []
      const x = centre(category) + (index - groups / 2) * column
      const [zero, end] = [y(0), y(toNumber(value))]
      const fill = columnFill(spec, index, category)
      const inset = groups > 1 ? 0.6 : 0
      const place = { x: x + inset, y: Math.min(zero, end), width: column - 2 * inset, height: Math.abs(zero - end) }
      const upwards = end < zero || toNumber(value) >= 0
      const at = upwards ? valueStart(end, VALUE_GAP, LABEL_SIZE, line, -1) : end + LABEL_SIZE
      if (printed) labels.push(label(text(value), x + column / 2, at, 'middle', ink))
      return [{ kind: 'rect', ...place, fill: fill.colour, outline: fill.outline, hatch: fill.hatch }]
    }),
  )
  const reference: Primitive[] = []
  if (line !== null) {
    reference.push({ kind: 'line', x1: left, y1: line, x2: width, y2: line, ...referenceStroke })
    reference.push(...referenceKey(spec, left, width, key.height, language, measure))
    const crossed = labels.filter((each) => Math.abs(each.y - LABEL_SIZE / 2 - line) < LABEL_SIZE / 2)
    reference.push(...crossed.map((each) => plate(each, measure)))
  }
  return {
    width,
    height,
    primitives: [
      ...key.primitives,
      ...(printed ? [] : guides.draw(y, width)),
      ...marks,
      { kind: 'line', x1: left, y1: y(0), x2: width, y2: y(0), stroke: ink, width: 0.75, dash: null },
      ...reference,
      ...labels,
      ...breakMarks(spec, { left, right: width, top: breaksTop, bottom, x: centre }, measure),
      ...categories.draw(centre, height - categories.height, 0, width),
    ],
  }
}
