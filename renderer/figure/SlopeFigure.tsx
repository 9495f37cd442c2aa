import { Line, LineChart, XAxis, YAxis } from 'recharts'
import { formatValue } from '../../shared/figures/formatValue.ts'
import { toNumber } from '../../shared/quantities.ts'
import { type ChartProps, FONT, SCREEN } from './chartProps.ts'
import { chartRows, pointAt } from './chartRows.ts'
import { figureAxis } from './figureAxis.ts'
import { spreadLabels } from './spreadLabels.ts'

const AXIS = 24
const TOP = 12
const LABEL = 16

/** Two columns of values joined by lines; each line is named at its right end. */
export function SlopeFigure({ spec, width, palette, language, onChoose }: ChartProps) {
  const height = Math.max(280, spec.series.length * (LABEL + 8) + AXIS + 2 * TOP)
  const plot = height - AXIS - 2 * TOP
  const { low, high } = figureAxis(spec, language)
  const heightOf = (value: number) => TOP + ((high - value) / (high - low)) * plot
  const last = spec.categories.length - 1
  const labelsAt = (category: number) =>
    spreadLabels(
      spec.series.map((series) =>
        heightOf(toNumber(series.points[category]?.value ?? { numerator: 0, denominator: 1 })),
      ),
      LABEL,
      TOP,
      TOP + plot,
    )
  const left = labelsAt(0)
  const right = labelsAt(last)
  const names = Math.min(Math.round(width * 0.45), 260)

  return (
    <LineChart
      width={width}
      height={height}
      data={chartRows(spec)}
      margin={{ top: TOP, right: names, bottom: TOP, left: 64 }}
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
      {spec.series.map((series, number) => {
        const { line } = palette.styles[series.role]
        return (
          <Line
            key={series.name}
            type="linear"
            dataKey={`s${number}`}
            stroke={line.colour}
            strokeWidth={line.width * SCREEN}
            {...(line.dash ? { strokeDasharray: line.dash.map((dash) => dash * SCREEN).join(' ') } : {})}
            isAnimationActive={false}
            activeDot={false}
            dot={({ cx, cy, index }: { cx?: number; cy?: number; index?: number }) => {
              const key = `${number}-${index}`
              if (cx === undefined || cy === undefined || index === undefined) return <g key={key} />
              const point = pointAt(spec, number, index)
              const text = formatValue(point?.value ?? null, spec.format, language)
              const first = index === 0
              return (
                // biome-ignore lint/a11y/noStaticElementInteractions: the same numbers are buttons in the table of the figure
                <g key={key} className="figure-mark" onClick={() => point && onChoose(point)}>
                  <circle cx={cx} cy={cy} r={10} fill="transparent" />
                  <circle cx={cx} cy={cy} r={3} fill={line.colour} />
                  {first || index === last ? (
                    <text
                      {...FONT}
                      x={first ? cx - 10 : cx + 10}
                      y={((first ? left : right)[number] ?? cy) + 4}
                      textAnchor={first ? 'end' : 'start'}
                      fill={palette.ink}
                      fontWeight={series.role === 'primary' ? 600 : 400}
                    >
                      {first ? text : `${text}  ${series.name}`}
                    </text>
                  ) : null}
                </g>
              )
            }}
          />
        )
      })}
    </LineChart>
  )
}
