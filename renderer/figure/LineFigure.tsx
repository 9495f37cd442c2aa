import { CartesianGrid, DefaultZIndexes, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import { toNumber } from '../../shared/quantities.ts'
import { BreakLines, breakSpace } from './BreakLines.tsx'
import { type ChartProps, FONT } from './chartProps.ts'
import { chartRows } from './chartRows.ts'
import { EndLabel } from './EndLabel.tsx'
import { endTexts } from './endTexts.ts'
import { figureAxis, tickText } from './figureAxis.ts'
import { ReferenceKey, referenceSpace } from './ReferenceKey.tsx'
import { SeriesLine } from './SeriesLine.tsx'
import { spreadLabels } from './spreadLabels.ts'

const HEIGHT = 280
const MARGIN = { bottom: 4, left: 0 }
const TOP = 12
/** How far the first and the last point stand from the ends of the plot. */
const ENDS = { left: 12, right: 4 }
const AXIS = 24

/** Categories in order along x, one line a series, named at its end instead of in a legend. */
export function LineFigure({ spec, width, palette, language, langOf }: ChartProps) {
  const axis = figureAxis(spec, language)
  const { low, high } = axis
  const above = breakSpace(spec) + referenceSpace(spec)
  const top = TOP + above
  const plot = HEIGHT - TOP - MARGIN.bottom - AXIS
  const heightOf = (value: number) => top + ((high - value) / (high - low)) * plot
  const { ends, texts, ...room } = endTexts({ spec, width, language })
  const labels = spreadLabels(
    spec.series.map(({ points }, number) => {
      const value = points[ends[number] ?? -1]?.value
      return value ? heightOf(toNumber(value)) : top
    }),
    room.height,
    // A name of several lines stands around its middle.
    Math.max(top, room.height / 2),
    top + plot,
  )

  return (
    <LineChart
      width={width}
      height={HEIGHT + above}
      data={chartRows(spec)}
      margin={{ ...MARGIN, top, right: room.width }}
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
            category === ends[number] ? (
              <EndLabel
                x={x}
                y={labels[number] ?? y}
                lines={texts[number] ?? []}
                side="right"
                role={series.role}
                colour={palette.ink}
                lang={langOf(series.name)}
              />
            ) : null
          }
        />
      ))}
      {spec.reference ? (
        <ReferenceLine
          y={toNumber(spec.reference.value)}
          stroke={palette.ink}
          strokeDasharray="3 3"
          zIndex={DefaultZIndexes.area}
        />
      ) : null}
      <ReferenceKey spec={spec} palette={palette} language={language} />
      <BreakLines spec={spec} palette={palette} ends={ENDS} />
    </LineChart>
  )
}
