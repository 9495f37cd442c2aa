import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { formatValue } from '../../shared/figures/formatValue.ts'
import { BarMark } from './BarMark.tsx'
import { CategoryTick } from './CategoryTick.tsx'
import { type ChartProps, FONT } from './chartProps.ts'
import { type ChartRow, chartRows, pointAt } from './chartRows.ts'
import { FigureMark } from './FigureMarks.tsx'
import { RowBreaks, rowBreakSpace } from './RowBreaks.tsx'

const ROW = 48
const CHARACTER = 6.2

/** Horizontal bars of equal length, segments in order; the value stands inside wherever it fits. */
export function StackedFigure({ spec, width, palette, language, langOf }: ChartProps) {
  const longest = Math.max(0, ...spec.categories.map((category) => category.length))
  const labelWidth = Math.min(Math.round(width * 0.35), 220, Math.ceil(longest * CHARACTER) + 16)
  const fills = palette.segments(spec.series)
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={spec.categories.length * (ROW + rowBreakSpace(spec)) + 8}
      data={chartRows(spec)}
      margin={{ top: 4, right: 4, bottom: 4, left: 0 }}
      stackOffset="expand"
      barSize={28}
      accessibilityLayer={false}
    >
      <XAxis type="number" hide domain={[0, 1]} />
      <YAxis
        type="category"
        dataKey="category"
        width={labelWidth}
        interval={0}
        tickLine={false}
        axisLine={{ stroke: palette.ink }}
        tick={({ x, y, payload }: { x: number | string; y: number | string; payload: { value: string } }) => (
          <CategoryTick
            x={Number(x)}
            y={Number(y)}
            text={payload.value}
            characters={Math.floor((labelWidth - 8) / CHARACTER)}
            colour={palette.ink}
            strong={false}
            lang={langOf(payload.value)}
          />
        )}
      />
      {spec.series.map((series, number) => {
        const fill = fills[number] ?? palette.styles[series.role].fill
        return (
          <Bar
            key={series.name}
            dataKey={`s${number}`}
            stackId="whole"
            fill={fill.colour}
            isAnimationActive={false}
            shape={({ x, y, width: length, height, payload }) => {
              const { index }: ChartRow = payload
              const point = pointAt(spec, number, index)
              const text = formatValue(point?.value ?? null, spec.format, language)
              return (
                <FigureMark series={number} category={index}>
                  <BarMark x={x + 0.5} y={y} width={Math.max(0, length - 1)} height={height} fill={fill} />
                  {length > text.length * CHARACTER + 8 ? (
                    <text
                      {...FONT}
                      x={x + length / 2}
                      y={y + height / 2 + 4}
                      textAnchor="middle"
                      fill={fill.text}
                      pointerEvents="none"
                    >
                      {text}
                    </text>
                  ) : null}
                </FigureMark>
              )
            }}
          />
        )
      })}
      <RowBreaks spec={spec} width={width} palette={palette} />
    </BarChart>
  )
}
