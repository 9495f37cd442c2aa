import { scaleLinear } from 'd3-scale'
import { formatNumber, formatPercent, type Language } from '../../danish.ts'
import { fraction, toNumber } from '../../quantities.ts'
import type { FigureSpec } from '../figureSpec.ts'

export interface Tick {
  readonly value: number
  readonly label: string
}

export interface Axis {
  readonly ticks: readonly Tick[]
  /** From a value to its place between `from` and `to`. */
  readonly place: (value: number, from: number, to: number) => number
}

const MILLION = 1_000_000

function tickLabel(value: number, step: number, largest: number, language: Language): string {
  const inMillions = largest >= MILLION
  const shown = inMillions ? value / MILLION : value
  const shownStep = inMillions ? step / MILLION : step
  const decimals = Math.min(6, Math.max(0, -Math.floor(Math.log10(shownStep) + 1e-9)))
  const label = formatNumber(fraction(Math.round(shown * 10 ** decimals), 10 ** decimals), decimals, language)
  return inMillions ? `${label}\u00a0${language === 'da' ? 'mio.' : 'm'}` : label
}

const STEPS = 5

/** The axis of a figure. Half a child is no tick: small counts get fewer steps. */
export function figureAxis(spec: FigureSpec, language: Language): Axis {
  const values = spec.reference ? [...valuesOf(spec), toNumber(spec.reference.value)] : valuesOf(spec)
  const steps = spec.format.kind === 'count' ? Math.min(STEPS, Math.max(1, ...values)) : STEPS
  const axis = valueAxis(values, steps, language)
  if (spec.format.kind !== 'percent' || !axis.ticks.every(({ value }) => Number.isInteger(value))) return axis
  return {
    ...axis,
    ticks: axis.ticks.map(({ value }) => ({ value, label: formatPercent(fraction(value), 0, language) })),
  }
}

/** An axis that always contains zero: lengths on it may be compared. */
function valueAxis(values: readonly number[], steps: number, language: Language): Axis {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  const scale = scaleLinear()
    .domain([low, low === high ? 1 : high])
    .nice(steps)
  const [start = 0, end = 1] = scale.domain()
  const numbers = scale.ticks(steps)
  const step = Math.abs((numbers[1] ?? 1) - (numbers[0] ?? 0)) || 1
  const largest = Math.max(Math.abs(start), Math.abs(end))
  return {
    ticks: numbers.map((value) => ({ value, label: tickLabel(value, step, largest, language) })),
    place: (value, from, to) => from + ((value - start) / (end - start)) * (to - from),
  }
}

/** All values of a figure, as floating-point numbers for the axis. */
export const valuesOf = (spec: FigureSpec): number[] =>
  spec.series.flatMap((series) => series.points.flatMap((point) => (point.value ? [toNumber(point.value)] : [])))
