import type { FigureSeries } from '../../shared/figures/figureSpec.ts'
import { BarMark } from './BarMark.tsx'
import type { FigurePalette } from './figureColours.ts'

interface FigureLegendProps {
  readonly series: readonly FigureSeries[]
  readonly stacked: boolean
  readonly palette: FigurePalette
}

/** Names above the bars, in their order; charts with lines are named at the lines instead. */
export function FigureLegend({ series, stacked, palette }: FigureLegendProps) {
  const fills = stacked ? palette.segments(series) : []
  return (
    <ul className="figure__legend">
      {series.map((each, index) => (
        <li key={each.name}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <BarMark x={1} y={1} width={12} height={12} fill={fills[index] ?? palette.fill(each)} />
          </svg>
          {each.name}
        </li>
      ))}
    </ul>
  )
}
