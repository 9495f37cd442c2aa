import type { FigureSeries } from './figureSpec.ts'

export interface TableSeries {
  readonly series: readonly FigureSeries[]
  readonly undrawn?: readonly FigureSeries[] | undefined
  readonly total?: FigureSeries | undefined
}

/** The columns of the table of a figure: what is drawn, what was left out of the drawing, and the sum. */
export const tableSeries = ({ series, undrawn = [], total }: TableSeries): readonly FigureSeries[] => [
  ...series,
  ...undrawn,
  ...(total ? [total] : []),
]
