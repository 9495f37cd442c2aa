import { Bar, BarChart, DefaultZIndexes, ReferenceLine, XAxis, YAxis } from 'recharts'
import { referenceLabel } from '../../shared/figures/scene/referenceKey.ts'
import { valueStart } from '../../shared/figures/scene/valueStart.ts'
import { toNumber } from '../../shared/quantities.ts'
import { BarMark } from './BarMark.tsx'
import { CategoryTick } from './CategoryTick.tsx'
import { type ChartProps, FONT } from './chartProps.ts'
import { type ChartRow, chartRows, fillOf, pointAt, printedValue } from './chartRows.ts'
import { FigureMark } from './FigureMarks.tsx'
import { figureAxis } from './figureAxis.ts'
import { RowBreaks, rowBreakSpace } from './RowBreaks.tsx'
import { ValueLabel } from './ValueLabel.tsx'

const BAR = 15
const CHARACTER = 6.2
const VALUE_GAP = 6

/** Horizontal bars, one row a category; every value is printed, so there is no axis to read it off. */
export function BarFigure({ spec, width, palette, language, langOf }: ChartProps) {
  const { low, high } = figureAxis(spec, language)
  const longest = Math.max(0, ...spec.categories.map((category) => category.length))
  const labelWidth = Math.min(Math.round(width * 0.4), 260, Math.ceil(longest * CHARACTER) + 16)
  const rowHeight = Math.max(spec.series.length * (BAR + 1) + 10, 30) + rowBreakSpace(spec)
  const printed = spec.series.flatMap((series) =>
    spec.categories.map((_, category) => printedValue(spec, series, category, language).length),
  )
  const valueSpace = Math.max(0, ...printed) * CHARACTER + 12
  const reference = spec.reference ? toNumber(spec.reference.value) : null
  const [from, to] = [labelWidth + (low < 0 ? valueSpace : 0), width - (high > 0 ? valueSpace : 0)]
  const line = reference === null ? null : from + ((reference - low) / (high - low)) * (to - from)
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
            lang={langOf(payload.value)}
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
            const text = printedValue(spec, series, index, language)
            const end = negative ? Math.min(x, x + length) : Math.max(x, x + length)
            return (
              <FigureMark series={number} category={index}>
                <BarMark x={x} y={y} width={length} height={height} fill={fillOf(palette, spec, series, index)} />
                {point?.value ? (
                  <ValueLabel
                    x={valueStart(end, VALUE_GAP, text.length * CHARACTER, line, negative ? -1 : 1)}
                    y={y + height / 2 + 4}
                    anchor={negative ? 'end' : 'start'}
                    colour={series.role === 'context' ? palette.label : palette.ink}
                    surface={palette.surface}
                    text={text}
                  />
                ) : null}
              </FigureMark>
            )
          }}
        />
      ))}
      {low < 0 ? <ReferenceLine x={0} stroke={palette.ink} /> : null}
      {reference !== null ? (
        <ReferenceLine
          x={reference}
          stroke={palette.ink}
          strokeDasharray="3 3"
          zIndex={DefaultZIndexes.area}
          label={{ ...FONT, value: referenceLabel(spec, language), position: 'top', fill: palette.ink }}
        />
      ) : null}
      <RowBreaks spec={spec} width={width} palette={palette} />
    </BarChart>
  )
}
