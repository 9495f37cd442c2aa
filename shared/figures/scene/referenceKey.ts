import type { Language } from '../../danish.ts'
import type { FigureSpec } from '../figureSpec.ts'
import { formatValue } from '../formatValue.ts'
import { LABEL_LINE, LABEL_SIZE, label, shorten } from './labels.ts'
import { grey, ink } from './palette.ts'
import type { Measure, Primitive } from './primitives.ts'

const SAMPLE = 14
const GAP = 4

export const referenceStroke = { stroke: ink, width: 0.75, dash: [2, 2] } as const

/** Height of the line that explains the reference; nothing for a figure without one. */
export const referenceKeyHeight = (spec: FigureSpec): number => (spec.reference ? LABEL_LINE + 4 : 0)

/** What the reference line is, with its value unless the label says it already. */
export function referenceLabel(spec: FigureSpec, language: Language): string {
  if (!spec.reference) return ''
  const value = formatValue(spec.reference.value, spec.format, language)
  return spec.reference.label.includes(value) ? spec.reference.label : `${spec.reference.label} ${value}`
}

/** A piece of the dashed line with its name, above the plot: it can lie on no mark there. */
export function referenceKey(
  spec: FigureSpec,
  left: number,
  right: number,
  top: number,
  language: Language,
  measure: Measure,
): Primitive[] {
  if (!spec.reference) return []
  const middle = top + LABEL_LINE / 2
  const text = shorten(referenceLabel(spec, language), right - left - SAMPLE - GAP, measure)
  return [
    { kind: 'line', x1: left, y1: middle, x2: left + SAMPLE, y2: middle, ...referenceStroke },
    label(text, left + SAMPLE + GAP, middle + 0.33 * LABEL_SIZE, 'start', grey),
  ]
}
