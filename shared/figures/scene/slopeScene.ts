import type { Language } from '../../danish.ts'
import { toNumber } from '../../quantities.ts'
import type { FigureSpec } from '../figureSpec.ts'
import { formatValue } from '../formatValue.ts'
import { figureAxis } from './axis.ts'
import { breakMarks, breakMarksHeight } from './breakMarks.ts'
import { BASELINE_SHIFT, LABEL_LINE, LABEL_SIZE, label, shorten, spread, wrap } from './labels.ts'
import { grey, guide, seriesStyles } from './palette.ts'
import type { Measure, Primitive, Scene, Weight } from './primitives.ts'

const GAP = 7
const NAME_GAP = 6
const NAME_SHARE = 0.38
const NAME_LINES = 2
const NARROWEST = 30
const HEAD_GAP = 8
const LEAST_SLOPE = 60
const HEAD = LABEL_LINE + 8

/** Shares of two years joined by lines: name and value at the left, value at the right. */
export function slopeScene(
  spec: FigureSpec,
  width: number,
  asked: number,
  language: Language,
  measure: Measure,
): Scene {
  const last = Math.max(1, spec.categories.length - 1)
  const head = HEAD + breakMarksHeight(spec)
  const axis = figureAxis(spec, language)
  const widest = (texts: readonly { text: string; weight: Weight }[]) =>
    Math.max(0, ...texts.map(({ text, weight }) => measure(text, LABEL_SIZE, weight)))
  const valued = spec.series.map((series) => {
    const weight: Weight = series.role === 'primary' ? 600 : 400
    const value = (index: number) => series.points[index]?.value ?? null
    const text = (index: number) => formatValue(value(index), spec.format, language)
    return { series, weight, value, start: text(0), end: text(last) }
  })
  const startWidth = widest(valued.map(({ start, weight }) => ({ text: start, weight }))) + NAME_GAP + GAP
  const endWidth = widest(valued.map(({ end, weight }) => ({ text: end, weight }))) + GAP
  const nameRoom = Math.max(NARROWEST, Math.min(width * NAME_SHARE, width - startWidth - endWidth - LEAST_SLOPE))
  const rows = valued.map((row) => ({ ...row, name: wrap(row.series.name, nameRoom, NAME_LINES, measure, row.weight) }))
  const names = widest(rows.flatMap(({ name, weight }) => name.map((text) => ({ text, weight }))))
  const left = names + startWidth
  const right = width - endWidth
  const needed = rows.reduce((sum, row) => sum + row.name.length * LABEL_LINE, head)
  const height = Math.max(asked, needed + 12)
  const [top, bottom] = [head + LABEL_LINE / 2, height - LABEL_LINE / 2]
  const x = (index: number) => left + ((right - left) * index) / last
  const y = (value: number) => axis.place(value, bottom, top)
  const spreadAt = (index: number, heights: readonly number[]) =>
    spread(
      rows.map((row) => {
        const value = row.value(index)
        return value ? y(toNumber(value)) : bottom
      }),
      heights,
      head,
      height,
    )
  const startPlaces = spreadAt(
    0,
    rows.map((row) => row.name.length * LABEL_LINE),
  )
  const endPlaces = spreadAt(
    last,
    rows.map(() => LABEL_LINE),
  )
  const firstLine = (row: number, count: number) =>
    (startPlaces[row] ?? bottom) + BASELINE_SHIFT - ((count - 1) * LABEL_LINE) / 2

  // Each head has the room to the middles between it and its neighbours; where that is too little, the ends are named.
  const named = [...spec.categories.keys()].filter(
    (index) => index === 0 || index === last || (right - left) / last >= NARROWEST,
  )
  const heads = named.flatMap((index, place): Primitive[] => {
    const [before, after] = [named[place - 1], named[place + 1]]
    const low = before === undefined ? 0 : (x(before) + x(index)) / 2 + HEAD_GAP / 2
    const high = after === undefined ? width : (x(index) + x(after)) / 2 - HEAD_GAP / 2
    const shown = shorten(spec.categories[index] ?? '', high - low, measure, 600)
    const half = measure(shown, LABEL_SIZE, 600) / 2
    const middle = Math.min(Math.max(x(index), low + half), high - half)
    return [label(shown, middle, head - HEAD + LABEL_SIZE, 'middle', grey, 600)]
  })
  const posts = [...spec.categories.keys()].map(
    (index): Primitive => ({
      kind: 'line',
      x1: x(index),
      y1: head - 3,
      x2: x(index),
      y2: bottom,
      stroke: guide,
      width: 0.75,
      dash: null,
    }),
  )
  const marks = rows.flatMap(({ series, weight, value, name, start, end }, row): Primitive[] => {
    const { line, label: colour } = seriesStyles[series.role]
    const points = spec.categories.flatMap((_, index) => {
      const own = value(index)
      return own ? [{ x: x(index), y: y(toNumber(own)) }] : []
    })
    const d = points
      .map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x.toFixed(2)},${point.y.toFixed(2)}`)
      .join('')
    const path = { kind: 'path', d } as const
    return [
      ...(points.length > 1 && line.casing
        ? [{ ...path, stroke: line.casing, width: line.width + 1.2, dash: null }]
        : []),
      ...(points.length > 1 ? [{ ...path, stroke: line.colour, width: line.width, dash: line.dash }] : []),
      ...points.map(
        (point): Primitive => ({
          kind: 'circle',
          cx: point.x,
          cy: point.y,
          r: line.width + 0.4,
          fill: line.colour,
          outline: line.casing,
        }),
      ),
      ...name.map((text, index) =>
        label(text, names, firstLine(row, name.length) + index * LABEL_LINE, 'end', colour, weight),
      ),
      label(start, left - GAP, (startPlaces[row] ?? bottom) + BASELINE_SHIFT, 'end', colour, weight),
      label(end, right + GAP, (endPlaces[row] ?? bottom) + BASELINE_SHIFT, 'start', colour, weight),
    ]
  })
  return {
    width,
    height,
    primitives: [...breakMarks(spec, { left, right, top: 0, bottom, x }, measure), ...posts, ...heads, ...marks],
  }
}
