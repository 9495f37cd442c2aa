import { formatPercent, type Language } from '../../shared/danish.ts'
import type { FigureSpec } from '../../shared/figures/figureSpec.ts'
import { type Tick, valueAxis, valuesOf } from '../../shared/figures/scene/axis.ts'
import { fraction, toNumber } from '../../shared/quantities.ts'

export interface FigureAxis {
  readonly ticks: readonly Tick[]
  readonly low: number
  readonly high: number
}

const STEPS = 5

/** Half a child is no tick: small counts get fewer steps. */
const stepsFor = (spec: FigureSpec, values: readonly number[]): number =>
  spec.format.kind === 'count' ? Math.min(STEPS, Math.max(1, ...values)) : STEPS

/** The axis of the paper figure, in the form in which the charting library wants it: its ends are its outer ticks. */
export function figureAxis(spec: FigureSpec, language: Language): FigureAxis {
  const values = spec.reference ? [...valuesOf(spec), toNumber(spec.reference.value)] : valuesOf(spec)
  const { ticks: plain } = valueAxis(values, stepsFor(spec, values), language)
  const ticks =
    spec.format.kind === 'percent' && plain.every(({ value }) => Number.isInteger(value))
      ? plain.map(({ value }) => ({ value, label: formatPercent(fraction(value), 0, language) }))
      : plain
  return { ticks, low: ticks[0]?.value ?? 0, high: ticks.at(-1)?.value ?? 1 }
}

export const tickText = (axis: FigureAxis, value: number): string =>
  axis.ticks.find((tick) => tick.value === value)?.label ?? ''
