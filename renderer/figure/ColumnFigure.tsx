import { Bar, BarChart, CartesianGrid, ReferenceLine, XAxis, YAxis } from 'recharts'
import { referenceLabel } from '../../shared/figures/scene/referenceKey.ts'
import { toNumber } from '../../shared/quantities.ts'
import { BarMark } from './BarMark.tsx'
import { BreakLines, breakSpace } from './BreakLines.tsx'
import { type ChartProps, FONT } from './chartProps.ts'
import { type ChartRow, chartRows, pointAt, printedValue, roleOf } from './chartRows.ts'
import { FigureMark } from './FigureMarks.tsx'
import { figureAxis, tickText } from './figureAxis.ts'

const HEIGHT = 280
const LABELLED_COLUMNS = 12
const GAP = 0.14
const WIDEST = 72
const CHARACTER = 6.2

/** Vertical bars, series side by side. Few columns carry their values; many have light guides instead. */
export function ColumnFigure({ spec, width, palette, language }: ChartProps) {
  const axis = figureAxis(spec, language)
  const columns = spec.categories.length * spec.series.length
  const room = Math.min(WIDEST + 2, (width / Math.max(1, columns)) * (1 - 2 * GAP))
  const labelled =
    columns <= LABELLED_COLUMNS &&
    spec.series.every((series) =>
      spec.categories.every((_, category) => printedValue(spec, series, category, language).length * CHARACTER <= room),
    )
  const crowded = width / Math.max(1, spec.categories.length) < 26
  return (
    <BarChart
      width={width}
      height={HEIGHT + breakSpace(spec)}
      data={chartRows(spec)}
      margin={{ top: 24 + breakSpace(spec), right: 4, bottom: 4, left: labelled ? 4 : 0 }}
      barGap={2}
      barCategoryGap={`${GAP * 100}%`}
      accessibilityLayer={false}
    >
      {labelled ? null : <CartesianGrid vertical={false} stroke={palette.guide} />}
      <XAxis
        dataKey="category"
        interval={crowded ? 1 : 0}
        height={24}
        tick={{ ...FONT, fill: palette.label }}
        tickLine={false}
        axisLine={{ stroke: palette.ink }}
      />
      <YAxis
        hide={labelled}
        width={44}
        domain={[axis.low, axis.high]}
        ticks={axis.ticks.map((tick) => tick.value)}
        tickFormatter={(tick: number) => tickText(axis, tick)}
        tick={{ ...FONT, fill: palette.label }}
        tickLine={false}
        axisLine={false}
      />
      {spec.series.map((series, number) => (
        <Bar
          key={series.name}
          dataKey={`s${number}`}
          fill={palette.styles[series.role].fill.colour}
          isAnimationActive={false}
          maxBarSize={WIDEST}
          shape={({ x, y, width: size, height, payload }) => {
            const { index }: ChartRow = payload
            const point = pointAt(spec, number, index)
            return (
              <FigureMark series={number} category={index}>
                <BarMark
                  x={x}
                  y={y}
                  width={size}
                  height={height}
                  fill={palette.styles[roleOf(spec, series, index)].fill}
                />
                {labelled && point?.value ? (
                  <text
                    {...FONT}
                    x={x + size / 2}
                    y={Math.min(y, y + height) - 6}
                    textAnchor="middle"
                    fill={palette.ink}
                  >
                    {printedValue(spec, series, index, language)}
                  </text>
                ) : null}
              </FigureMark>
            )
          }}
        />
      ))}
      {spec.reference ? (
        <ReferenceLine
          y={toNumber(spec.reference.value)}
          stroke={palette.ink}
          strokeDasharray="3 3"
          label={{ ...FONT, value: referenceLabel(spec, language), position: 'insideTopRight', fill: palette.ink }}
        />
      ) : null}
      <BreakLines spec={spec} palette={palette} />
    </BarChart>
  )
}
