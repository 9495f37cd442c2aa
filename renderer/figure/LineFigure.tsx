import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts'
import { formatValue } from '../../shared/figures/formatValue.ts'
import { toNumber } from '../../shared/quantities.ts'
import { type ChartProps, FONT, SCREEN } from './chartProps.ts'
import { chartRows, pointAt } from './chartRows.ts'
import { figureAxis, tickText } from './figureAxis.ts'
import { spreadLabels } from './spreadLabels.ts'
import { wrapLabel } from './wrapLabel.ts'

const HEIGHT = 280
const MARGIN = { top: 12, bottom: 4, left: 0 }
const CHARACTER = 6.4
const LINE = 14
const WIDEST_NAMES = 0.3
/** The value stands last, so a name must not be cut before it. */
const NAME_LINES = 3
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
  const characters = Math.max(14, Math.floor((width * WIDEST_NAMES) / CHARACTER))
  const texts = spec.series.map((series, number) => {
    const value = series.points[ends[number]?.index ?? 0]?.value ?? null
    return wrapLabel(`${series.name} ${formatValue(value, spec.format, language)}`, characters, NAME_LINES)
  })
  const right = 16 + Math.max(0, ...texts.flatMap((lines) => lines.map((line) => line.length * CHARACTER)))
  const labels = spreadLabels(
    ends.map((end) => end.y),
    LINE * Math.max(1, ...texts.map((lines) => lines.length)) + 1,
    MARGIN.top,
    MARGIN.top + plot,
  )

  return (
    <LineChart
      width={width}
      height={HEIGHT}
      data={chartRows(spec)}
      margin={{ ...MARGIN, right }}
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
              if (cx === undefined || cy === undefined || index === undefined || Number.isNaN(cy))
                return <g key={key} />
              const point = pointAt(spec, number, index)
              return (
                // biome-ignore lint/a11y/noStaticElementInteractions: the same numbers are buttons in the table of the figure
                <g key={key} className="figure-mark" onClick={() => point && onChoose(point)}>
                  <circle cx={cx} cy={cy} r={10} fill="transparent" />
                  <circle cx={cx} cy={cy} r={line.width + 0.5} fill={line.colour} />
                  {index === ends[number]?.index ? (
                    <text {...FONT} fill={palette.ink} fontWeight={series.role === 'primary' ? 600 : 400}>
                      {texts[number]?.map((line, row, lines) => (
                        <tspan
                          key={line}
                          x={cx + 10}
                          y={(labels[number] ?? cy) + 4 + (row - (lines.length - 1) / 2) * LINE}
                        >
                          {line}
                        </tspan>
                      ))}
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
