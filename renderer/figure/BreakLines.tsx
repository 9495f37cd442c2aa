import { usePlotArea } from 'recharts'
import { type ChartProps, FONT } from './chartProps.ts'

/** Room above the plot for the words beside the breaks, which are written one below the other. */
export const breakSpace = ({ breaks }: ChartProps['spec']): number => breaks.length * LINE

const LINE = 16

interface BreakLinesProps extends Pick<ChartProps, 'spec' | 'palette'> {
  /** Where marks stand on the ends of the plot instead of in bands of their own: how far from them. */
  readonly ends?: { readonly left: number; readonly right: number }
}

/** Thin dashed lines where a series breaks, each with its words: what is left and right of it is not the same measure. */
export function BreakLines({ spec, palette, ends }: BreakLinesProps) {
  const plot = usePlotArea()
  if (!plot) return null
  const count = spec.categories.length
  const after = (index: number): number =>
    ends
      ? plot.x + ends.left + ((index + 0.5) * (plot.width - ends.left - ends.right)) / Math.max(1, count - 1)
      : plot.x + ((index + 1) * plot.width) / count
  return (
    <g>
      {spec.breaks.map(({ afterIndex, label }, row) => {
        const x = after(afterIndex)
        const top = plot.y - breakSpace(spec) + row * LINE
        const leftward = x > plot.x + plot.width / 2
        return (
          <g key={`${afterIndex} ${label}`}>
            <line x1={x} x2={x} y1={top} y2={plot.y + plot.height} stroke={palette.label} strokeDasharray="2 3" />
            <text
              {...FONT}
              x={leftward ? x - 5 : x + 5}
              y={top + 10}
              textAnchor={leftward ? 'end' : 'start'}
              fill={palette.label}
            >
              {label}
            </text>
          </g>
        )
      })}
    </g>
  )
}
