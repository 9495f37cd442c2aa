import { line as linePath } from 'd3-shape'
import type { Language } from '../../danish.ts'
import { toNumber } from '../../quantities.ts'
import type { FigureSeries, FigureSpec } from '../figureSpec.ts'
import { figureAxis } from './axis.ts'
import { breakMarks, breakMarksHeight } from './breakMarks.ts'
import { categoryAxis } from './categoryAxis.ts'
import { keyLine } from './keyLine.ts'
import { BASELINE_SHIFT, LABEL_LINE, LABEL_SIZE, label, spread, wrap } from './labels.ts'
import { ink, seriesStyles } from './palette.ts'
import type { Measure, Primitive, Scene } from './primitives.ts'
import { referenceKey, referenceKeyHeight, referenceStroke } from './referenceKey.ts'
import { valueGuides } from './valueGuides.ts'

const LABEL_GAP = 6
const LEAST_PLOT = 60
const NAME_SHARE = 0.28
const NAME_LINES = 2

interface Point {
  readonly x: number
  readonly y: number
}

function seriesPrimitives(series: FigureSeries, points: readonly (Point | null)[]): Primitive[] {
  const { line } = seriesStyles[series.role]
  const d =
    linePath<Point | null>()
      .defined((point) => point !== null)
      .x((point) => point?.x ?? 0)
      .y((point) => point?.y ?? 0)
      .digits(2)(points) ?? ''
  const isolated = points.filter((point, index) => point && !points[index - 1] && !points[index + 1])
  const last = points.findLast((point) => point !== null)
  const path = { kind: 'path', d } as const
  return [
    ...(d && line.casing ? [{ ...path, stroke: line.casing, width: line.width + 1.2, dash: null }] : []),
    ...(d ? [{ ...path, stroke: line.colour, width: line.width, dash: line.dash }] : []),
    ...[...isolated, last].flatMap((point): Primitive[] =>
      point
        ? [{ kind: 'circle', cx: point.x, cy: point.y, r: line.width + 0.4, fill: line.colour, outline: line.casing }]
        : [],
    ),
  ]
}

/** Lines over ordered categories, named where they end. */
export function lineScene(spec: FigureSpec, width: number, asked: number, language: Language, measure: Measure): Scene {
  const drawn = spec.series.filter((series) => series.points.some((point) => point.value))
  const axis = figureAxis(spec, language)
  const named = drawn.length > 1 && drawn.length * NAME_LINES * LABEL_LINE <= Math.max(asked, LEAST_PLOT) - 30
  const names = named ? drawn.map((series) => wrap(series.name, width * NAME_SHARE, NAME_LINES, measure, 600)) : []
  const key = named
    ? { primitives: [], height: 0 }
    : keyLine(
        spec.series.map(({ name, role }) => ({ name, swatch: { line: seriesStyles[role].line } })),
        width,
        measure,
      )
  const guides = valueGuides(axis, measure)
  const left = guides.width
  const right = width - Math.max(8, ...names.flat().map((line) => measure(line, LABEL_SIZE, 600) + LABEL_GAP + 4))
  const count = Math.max(1, spec.categories.length)
  const pitch = count > 1 ? (right - left - 12) / (count - 1) : right - left
  const categories = categoryAxis(spec.categories, pitch, measure)
  const breaksTop = key.height + referenceKeyHeight(spec)
  const top = breaksTop + breakMarksHeight(spec) + (referenceKeyHeight(spec) > 0 ? 0 : LABEL_LINE / 2)
  // All names at the line ends must find room beside the plot, whatever stands above and below it.
  const namesHeight = names.flat().length * LABEL_LINE
  const height = Math.max(asked, top + Math.max(LEAST_PLOT, namesHeight - LABEL_LINE) + categories.height)
  const bottom = height - categories.height
  const x = (index: number) => (count > 1 ? left + 6 + pitch * index : (left + right) / 2)
  const y = (value: number) => axis.place(value, bottom, top)

  const paths = drawn.map((series) =>
    spec.categories.map((_, index): Point | null => {
      const value = series.points[index]?.value
      return value ? { x: x(index), y: y(toNumber(value)) } : null
    }),
  )
  const ends = paths.map((points) => points.findLast((point) => point !== null) ?? { x: right, y: bottom })
  const places = spread(
    names.map((_, index) => ends[index]?.y ?? bottom),
    names.map((lines) => lines.length * LABEL_LINE),
    top - LABEL_LINE / 2,
    bottom + LABEL_LINE / 2,
  )
  const endLabels = names.flatMap((lines, index): Primitive[] => {
    const series = drawn[index]
    const end = ends[index]
    const place = places[index]
    if (!series || !end || place === undefined) return []
    const leader = end.x < x(count - 1) - 1 || Math.abs(place - end.y) > LABEL_LINE / 2
    const from = { x1: end.x + 4, y1: end.y, x2: right + LABEL_GAP - 2, y2: place }
    return [
      ...(leader ? [{ kind: 'line', ...from, stroke: '#9AA5B1', width: 0.5, dash: null } as const] : []),
      ...lines.map((line, row) =>
        label(
          line,
          right + LABEL_GAP,
          place + BASELINE_SHIFT + (row - (lines.length - 1) / 2) * LABEL_LINE,
          'start',
          seriesStyles[series.role].label,
          series.role === 'primary' ? 600 : 400,
        ),
      ),
    ]
  })
  const reference: Primitive[] = []
  if (spec.reference) {
    const at = y(toNumber(spec.reference.value))
    reference.push({ kind: 'line', x1: left, y1: at, x2: right, y2: at, ...referenceStroke })
    reference.push(...referenceKey(spec, left, right, key.height, language, measure))
  }
  // Context first, so that this year lies on top.
  const painted = drawn.map((series, index) => ({ series, points: paths[index] ?? [] })).toReversed()
  return {
    width,
    height,
    primitives: [
      ...key.primitives,
      ...guides.draw(y, right),
      { kind: 'line', x1: left, y1: y(0), x2: right, y2: y(0), stroke: ink, width: 0.75, dash: null },
      ...categories.draw(x, bottom, 0, width),
      ...reference,
      ...breakMarks(spec, { left, right, top: breaksTop, bottom, x }, measure),
      ...painted.flatMap(({ series, points }) => seriesPrimitives(series, points)),
      ...endLabels,
    ],
  }
}
