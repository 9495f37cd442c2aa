import { Bar, BarChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import { referenceLabel } from '../../shared/figures/scene/referenceKey.ts'
import { toNumber } from '../../shared/quantities.ts'
import { BarMark } from './BarMark.tsx'
import { CategoryTick } from './CategoryTick.tsx'
import { type ChartProps, FONT } from './chartProps.ts'
import { type ChartRow, chartRows, pointAt, printedValue, roleOf } from './chartRows.ts'
import { FigureMark } from './FigureMarks.tsx'
import { figureAxis } from './figureAxis.ts'
import { ValueLabel } from './ValueLabel.tsx'

const BAR = 15
const CHARACTER = 6.2

/** Horizontal bars, one row a category; every value is printed, so there is no axis to read it off. */
export function BarFigure({ spec, width, palette, language }: ChartProps) {
  const { low, high } = figureAxis(spec, language)
  const longest = Math.max(0, ...spec.categories.map((category) => category.length))
  const labelWidth = Math.min(Math.round(width * 0.4), 260, Math.ceil(longest * CHARACTER) + 16)
  const rowHeight = Math.max(spec.series.length * (BAR + 1) + 10, 30)
  const printed = spec.series.flatMap((series) =>
    spec.categories.map((_, category) => printedValue(spec, series, category, language).length),
  )
  const valueSpace = Math.max(0, ...printed) * CHARACTER + 12
  const topSpace = spec.reference ? 22 : 4
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={spec.categories.length * rowHeight + topSpace + 4}
      data={chartRows(spec)}
      margin={{ top: topSpace, right: 0, bottom: 4, left: 0 }}
      barGap={1}
      barSize={BAR}
      accessibilityLayer={false}
    >
      <XAxis
        type="number"
        hide
        domain={[low, high]}
        padding={{ left: low < 0 ? valueSpace : 0, right: high > 0 ? valueSpace : 0 }}
      />
      <YAxis
        type="category"
        dataKey="category"
        width={labelWidth}
        interval={0}
        tickLine={false}
        axisLine={low < 0 ? false : { stroke: palette.ink }}
        tick={({
          x,
          y,
          index,
          payload,
        }: {
          x: number | string
          y: number | string
          index: number
          payload: { value: string }
        }) => (
          <CategoryTick
            x={Number(x)}
            y={Number(y)}
            text={payload.value}
            characters={Math.floor((labelWidth - 8) / CHARACTER)}
            colour={palette.ink}
            strong={spec.highlight?.includes(index) ?? false}
          />
        )}
      />
      {spec.series.map((series, number) => (
        <Bar
          key={series.name}
          dataKey={`s${number}`}
          fill={palette.styles[series.role].fill.colour}
          isAnimationActive={false}
          shape={({ x, y, width: length, height, payload }) => {
            const { index }: ChartRow = payload
            const point = pointAt(spec, number, index)
            const negative = point?.value ? point.value.numerator < 0 : false
            return (
              <FigureMark series={number} category={index}>
                <BarMark
                  x={x}
                  y={y}
                  width={length}
                  height={height}
                  fill={palette.styles[roleOf(spec, series, index)].fill}
                />
                {point?.value ? (
                  <ValueLabel
                    x={negative ? Math.min(x, x + length) - 6 : Math.max(x, x + length) + 6}
                    y={y + height / 2 + 4}
                    anchor={negative ? 'end' : 'start'}
                    colour={series.role === 'context' ? palette.label : palette.ink}
                    surface={palette.surface}
                    text={printedValue(spec, series, index, language)}
                  />
                ) : null}
              </FigureMark>
            )
          }}
        />
      ))}
      {low < 0 ? <ReferenceLine x={0} stroke={palette.ink} /> : null}
      {spec.reference ? (
        <ReferenceLine
          x={toNumber(spec.reference.value)}
          stroke={palette.ink}
          strokeDasharray="3 3"
          label={{ ...FONT, value: referenceLabel(spec, language), position: 'top', fill: palette.ink }}
        />
      ) : null}
    </BarChart>
  )
}
