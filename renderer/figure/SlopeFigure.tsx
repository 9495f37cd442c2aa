import { LineChart, XAxis, YAxis } from 'recharts'
import { formatValue } from '../../shared/figures/formatValue.ts'
import { toNumber } from '../../shared/quantities.ts'
import { BreakLines, breakSpace } from './BreakLines.tsx'
import { type ChartProps, FONT } from './chartProps.ts'
import { chartRows } from './chartRows.ts'
import { EndLabel } from './EndLabel.tsx'
import { endTexts } from './endTexts.ts'
import { figureAxis } from './figureAxis.ts'
import { SeriesLine } from './SeriesLine.tsx'
import { spreadLabels } from './spreadLabels.ts'

const AXIS = 24
const MARGIN = 12
const ENDS = { left: 0, right: 0 }
const LABEL = 16

/** Two columns of values joined by lines; each line is named at its right end. */
export function SlopeFigure({ spec, width, palette, language, langOf }: ChartProps) {
  const { ends, texts, ...room } = endTexts({ spec, width, language })
  const height = Math.max(280, spec.series.length * (room.height + 8) + AXIS + 2 * MARGIN)
  const top = MARGIN + breakSpace(spec)
  const plot = height - AXIS - 2 * MARGIN
  const { low, high } = figureAxis(spec, language)
  const last = spec.categories.length - 1
  const labelsAt = (category: number, gap: number) =>
    spreadLabels(
      spec.series.map(({ points }) => {
        const value = points[category]?.value
        return value ? top + ((high - toNumber(value)) / (high - low)) * plot : top + plot
      }),
      gap,
      top,
      // The years stand below the plot.
      top + plot - LABEL / 2,
    )
  const left = labelsAt(0, LABEL)
  const right = labelsAt(last, room.height)

  return (
    <LineChart
      width={width}
      height={height + breakSpace(spec)}
      data={chartRows(spec)}
      margin={{ top, right: room.width, bottom: MARGIN, left: 64 }}
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
            const label = { x, role: series.role, colour: palette.ink }
            const named = { lines: texts[number] ?? [], side: 'right', lang: langOf(series.name) } as const
            if (category === last) return <EndLabel {...label} {...named} y={right[number] ?? y} />
            // A series that ends before the last year is named where it ends.
            if (category === ends[number]) return <EndLabel {...label} {...named} y={y} />
            if (category > 0) return null
            const text = formatValue(series.points[0]?.value ?? null, spec.format, language)
            return <EndLabel {...label} y={left[number] ?? y} lines={[text]} side="left" />
          }}
        />
      ))}
      <BreakLines spec={spec} palette={palette} ends={ENDS} />
    </LineChart>
  )
}
