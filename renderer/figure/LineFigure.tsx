import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts'
import { toNumber } from '../../shared/quantities.ts'
import { formatValue } from '../../shared/figures/formatValue.ts'
import { type ChartProps, FONT, SCREEN } from './chartProps.ts'
import { chartRows, pointAt } from './chartRows.ts'
import { figureAxis, tickText } from './figureAxis.ts'
import { spreadLabels } from './spreadLabels.ts'

const HEIGHT = 280
const MARGIN = { top: 12, right: 112, bottom: 4, left: 0 }
const AXIS = 24

/** Categories in order along x, one line a series, named at its end instead of in a legend. */
export function LineFigure({ spec, width, palette, language, onChoose }: ChartProps) {
  const axis = figureAxis(spec, language)
  const { low, high } = axis
  const plot = HEIGHT - MARGIN.top - MARGIN.bottom - AXIS
  const heightOf = (value: number) => MARGIN.top + ((high - value) / (high - low)) * plot
  const ends = spec.series.map((series) => {
    const last = series.points.findLastIndex((point) => point.value !== null)
    const value = series.points[last]?.value ?? null
    return { index: last, y: value === null ? MARGIN.top : heightOf(toNumber(value)) }
  })
  const labels = spreadLabels(
    ends.map((end) => end.y),
    15,
    MARGIN.top,
    MARGIN.top + plot,
  )

  return (
    <LineChart width={width} height={HEIGHT} data={chartRows(spec)} margin={MARGIN} accessibilityLayer={false}>
      <CartesianGrid vertical={false} stroke={palette.guide} />
      <XAxis
        dataKey="category"
        interval={width < 420 ? 1 : 0}
        height={AXIS}
        tick={{ ...FONT, fill: palette.label }}
        tickLine={false}
        axisLine={{ stroke: palette.ink }}
        padding={{ left: 12, right: 4 }}
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
              if (cx === undefined || cy === undefined || index === undefined || Number.isNaN(cy)) return <g key={key} />
              const point = pointAt(spec, number, index)
              return (
                // biome-ignore lint/a11y/noStaticElementInteractions: the same numbers are buttons in the table of the figure
                <g key={key} className="figure-mark" onClick={() => point && onChoose(point)}>
                  <circle cx={cx} cy={cy} r={10} fill="transparent" />
                  <circle cx={cx} cy={cy} r={line.width + 0.5} fill={line.colour} />
                  {index === ends[number]?.index ? (
                    <text {...FONT} x={cx + 10} y={(labels[number] ?? cy) + 4} fill={palette.ink} fontWeight={600}>
                      {series.name}
                      <tspan fontWeight={400}>
                        {' '}
                        {formatValue(point?.value ?? null, spec.format, language)}
                      </tspan>
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
