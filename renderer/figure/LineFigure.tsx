import { CartesianGrid, LineChart, XAxis, YAxis } from 'recharts'
import { formatValue } from '../../shared/figures/formatValue.ts'
import { toNumber } from '../../shared/quantities.ts'
import { BreakLines, breakSpace } from './BreakLines.tsx'
import { type ChartProps, FONT } from './chartProps.ts'
import { chartRows } from './chartRows.ts'
import { EndLabel, LABEL_LINE } from './EndLabel.tsx'
import { figureAxis, tickText } from './figureAxis.ts'
import { SeriesLine } from './SeriesLine.tsx'
import { spreadLabels } from './spreadLabels.ts'
import { wrapLabel } from './wrapLabel.ts'

const HEIGHT = 280
const MARGIN = { bottom: 4, left: 0 }
const TOP = 12
/** How far the first and the last point stand from the ends of the plot. */
const ENDS = { left: 12, right: 4 }
const CHARACTER = 6.4
const WIDEST_NAMES = 0.3
/** The value stands last, so a name must not be cut before it. */
const NAME_LINES = 3
const AXIS = 24

/** Categories in order along x, one line a series, named at its end instead of in a legend. */
export function LineFigure({ spec, width, palette, language }: ChartProps) {
  const axis = figureAxis(spec, language)
  const { low, high } = axis
  const top = TOP + breakSpace(spec)
  const plot = HEIGHT - TOP - MARGIN.bottom - AXIS
  const heightOf = (value: number) => top + ((high - value) / (high - low)) * plot
  const ends = spec.series.map((series) => {
    const last = series.points.findLastIndex((point) => point.value !== null)
    const value = series.points[last]?.value ?? null
    return { index: last, y: value === null ? top : heightOf(toNumber(value)) }
  })
  const characters = Math.max(14, Math.floor((width * WIDEST_NAMES) / CHARACTER))
  const texts = spec.series.map((series, number) => {
    const value = series.points[ends[number]?.index ?? 0]?.value ?? null
    return wrapLabel(`${series.name} ${formatValue(value, spec.format, language)}`, characters, NAME_LINES)
  })
  const right = 16 + Math.max(0, ...texts.flatMap((lines) => lines.map((line) => line.length * CHARACTER)))
  const labels = spreadLabels(
    ends.map((end) => end.y),
    LABEL_LINE * Math.max(1, ...texts.map((lines) => lines.length)) + 1,
    top,
    top + plot,
  )

  return (
    <LineChart
      width={width}
      height={HEIGHT + breakSpace(spec)}
      data={chartRows(spec)}
      margin={{ ...MARGIN, top, right }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke={palette.guide} />
      <XAxis
        dataKey="category"
        interval={width < 420 ? 1 : 0}
        height={AXIS}
        tick={{ ...FONT, fill: palette.label }}
        tickLine={false}
        axisLine={{ stroke: palette.ink }}
        padding={ENDS}
      />
      <YAxis
        width={44}
        domain={[low, high]}
        ticks={axis.ticks.map((tick) => tick.value)}
        tickFormatter={(tick: number) => tickText(axis, tick)}
        tick={{ ...FONT, fill: palette.label }}
        tickLine={false}
        axisLine={false}
      />
      {spec.series.map((series, number) => (
        <SeriesLine
          key={series.name}
          spec={spec}
          palette={palette}
          number={number}
          label={(category, x, y) =>
            category === ends[number]?.index ? (
              <EndLabel
                x={x}
                y={labels[number] ?? y}
                lines={texts[number] ?? []}
                side="right"
                role={series.role}
                colour={palette.ink}
              />
            ) : null
          }
        />
      ))}
      <BreakLines spec={spec} palette={palette} ends={ENDS} />
    </LineChart>
  )
}
