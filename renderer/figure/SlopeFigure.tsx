import { LineChart, XAxis, YAxis } from 'recharts'
import { formatValue } from '../../shared/figures/formatValue.ts'
import { toNumber } from '../../shared/quantities.ts'
import { BreakLines, breakSpace } from './BreakLines.tsx'
import { type ChartProps, FONT } from './chartProps.ts'
import { chartRows } from './chartRows.ts'
import { EndLabel } from './EndLabel.tsx'
import { figureAxis } from './figureAxis.ts'
import { SeriesLine } from './SeriesLine.tsx'
import { spreadLabels } from './spreadLabels.ts'

const AXIS = 24
const MARGIN = 12
const ENDS = { left: 0, right: 0 }
const LABEL = 16

/** Two columns of values joined by lines; each line is named at its right end. */
export function SlopeFigure({ spec, width, palette, language }: ChartProps) {
  const height = Math.max(280, spec.series.length * (LABEL + 8) + AXIS + 2 * MARGIN)
  const top = MARGIN + breakSpace(spec)
  const plot = height - AXIS - 2 * MARGIN
  const { low, high } = figureAxis(spec, language)
  const heightOf = (value: number) => top + ((high - value) / (high - low)) * plot
  const last = spec.categories.length - 1
  const labelsAt = (category: number) =>
    spreadLabels(
      spec.series.map((series) =>
        heightOf(toNumber(series.points[category]?.value ?? { numerator: 0, denominator: 1 })),
      ),
      LABEL,
      top,
      top + plot,
    )
  const left = labelsAt(0)
  const right = labelsAt(last)
  const names = Math.min(Math.round(width * 0.45), 260)

  return (
    <LineChart
      width={width}
      height={height + breakSpace(spec)}
      data={chartRows(spec)}
      margin={{ top, right: names, bottom: MARGIN, left: 64 }}
      accessibilityLayer={false}
    >
      <XAxis
        dataKey="category"
        height={AXIS}
        interval={0}
        tick={{ ...FONT, fill: palette.label }}
        tickLine={false}
        axisLine={false}
      />
      <YAxis hide domain={[low, high]} />
      {spec.series.map((series, number) => (
        <SeriesLine
          key={series.name}
          spec={spec}
          palette={palette}
          number={number}
          label={(category, x, y) => {
            const text = formatValue(series.points[category]?.value ?? null, spec.format, language)
            const label = { x, role: series.role, colour: palette.ink }
            const named = [`${text}  ${series.name}`]
            if (category === last) return <EndLabel {...label} y={right[number] ?? y} lines={named} side="right" />
            if (category > 0) return null
            // A series that ends before the last year is named where it begins.
            if (!series.points[last]?.value) return <EndLabel {...label} y={y} lines={named} side="right" />
            return <EndLabel {...label} y={left[number] ?? y} lines={[text]} side="left" />
          }}
        />
      ))}
      <BreakLines spec={spec} palette={palette} ends={ENDS} />
    </LineChart>
  )
}
