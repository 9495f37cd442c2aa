import { usePlotArea } from 'recharts'
import { groupBy } from '../../shared/statistics/tally.ts'
import { type ChartProps, FONT } from './chartProps.ts'

const LINE = 16

/** Room in every row, so that the words of a break fit between two of them. */
export const rowBreakSpace = ({ breaks }: ChartProps['spec']): number => (breaks.length > 0 ? LINE : 0)

/** As `BreakLines`, where the categories stand below each other: a dashed line between two rows, with its words at its end. */
export function RowBreaks({ spec, width, palette }: Pick<ChartProps, 'spec' | 'width' | 'palette'>) {
  const plot = usePlotArea()
  if (!plot) return null
  const row = plot.height / Math.max(1, spec.categories.length)
  return (
    <g>
      {[...groupBy(spec.breaks, ({ afterIndex }) => afterIndex)].map(([afterIndex, breaks]) => {
        const y = plot.y + (afterIndex + 1) * row
        return (
          <g key={afterIndex}>
            <line x1={0} x2={width} y1={y} y2={y} stroke={palette.label} strokeDasharray="2 3" />
            <text
              {...FONT}
              x={width - 2}
              y={y + 4}
              textAnchor="end"
              fill={palette.label}
              // Keeps the line away from the words.
              stroke={palette.surface}
              strokeWidth={8}
              paintOrder="stroke"
            >
              {breaks.map(({ label }) => label).join(', ')}
            </text>
          </g>
        )
      })}
    </g>
  )
}
