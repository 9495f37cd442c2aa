import type { FigureSeries } from '../../shared/figures/figureSpec.ts'
import { BarMark } from './BarMark.tsx'
import type { FigurePalette } from './figureColours.ts'
import type { NameLanguage } from './nameLanguage.ts'

interface FigureLegendProps {
  readonly series: readonly FigureSeries[]
  readonly stacked: boolean
  readonly palette: FigurePalette
  readonly langOf: NameLanguage
}

/** Names above the bars, in their order; charts with lines are named at the lines instead. */
export function FigureLegend({ series, stacked, palette, langOf }: FigureLegendProps) {
  const fills = stacked ? palette.segments(series) : []
  return (
    <ul className="figure__legend">
      {series.map((each, index) => (
        <li key={each.name} lang={langOf(each.name)}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <BarMark x={1} y={1} width={12} height={12} fill={fills[index] ?? palette.fill(each)} />
          </svg>
          {each.name}
        </li>
      ))}
    </ul>
  )
}
