import { usePlotArea } from 'recharts'
import { referenceLabel } from '../../shared/figures/scene/referenceKey.ts'
import { type ChartProps, FONT } from './chartProps.ts'

const LINE = 18
const SAMPLE = 20

/** Room above everything else for the name of the reference line. */
export const referenceSpace = ({ reference }: ChartProps['spec']): number => (reference ? LINE : 0)

/** A piece of the dashed line with its name, above the plot as on paper: it can lie on no mark there. */
export function ReferenceKey({ spec, palette, language }: Pick<ChartProps, 'spec' | 'palette' | 'language'>) {
  const plot = usePlotArea()
  if (!plot || !spec.reference) return null
  const middle = LINE / 2
  return (
    <g>
      <line x1={plot.x} x2={plot.x + SAMPLE} y1={middle} y2={middle} stroke={palette.ink} strokeDasharray="3 3" />
      <text {...FONT} x={plot.x + SAMPLE + 6} y={middle + 4} fill={palette.ink}>
        {referenceLabel(spec, language)}
      </text>
    </g>
  )
}
