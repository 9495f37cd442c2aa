import type { Language } from '../../shared/danish.ts'
import type { FigureSpec } from '../../shared/figures/figureSpec.ts'
import { figureAxis as paperAxis, type Tick } from '../../shared/figures/scene/axis.ts'

export interface FigureAxis {
  readonly ticks: readonly Tick[]
  readonly low: number
  readonly high: number
}

/** The axis of the paper figure, in the form in which the charting library wants it: its ends are its outer ticks. */
export function figureAxis(spec: FigureSpec, language: Language): FigureAxis {
  const { ticks } = paperAxis(spec, language)
  return { ticks, low: ticks[0]?.value ?? 0, high: ticks.at(-1)?.value ?? 1 }
}

export const tickText = (axis: FigureAxis, value: number): string =>
  axis.ticks.find((tick) => tick.value === value)?.label ?? ''
