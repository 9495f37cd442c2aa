import { Bar, BarChart, CartesianGrid, DefaultZIndexes, ReferenceLine, XAxis, YAxis } from 'recharts'
import { valueStart } from '../../shared/figures/scene/valueStart.ts'
import { toNumber } from '../../shared/quantities.ts'
import { BarMark } from './BarMark.tsx'
import { BreakLines, breakSpace } from './BreakLines.tsx'
import { ColumnTick, TICK_LINE } from './ColumnTick.tsx'
import { type ChartProps, FONT } from './chartProps.ts'
import { type ChartRow, chartRows, fillOf, pointAt, printedValue } from './chartRows.ts'
import { FigureMark } from './FigureMarks.tsx'
import { figureAxis, tickText } from './figureAxis.ts'
import { ReferenceKey, referenceSpace } from './ReferenceKey.tsx'
import { ValueLabel } from './ValueLabel.tsx'
import { wrapLabel } from './wrapLabel.ts'

const HEIGHT = 280
const TOP = 24
const AXIS = 24
const BOTTOM = 4
const VALUE_GAP = 6
/** The height of a value. */
const DIGITS = 10
const LABELLED_COLUMNS = 12
const GAP = 0.14
const WIDEST = 72
const CHARACTER = 6.2
const MOST_LINES = 3
/** The width of the values beside the guides. */
const GUIDES = 44

/** Vertical bars, series side by side. Few columns carry their values; many have light guides instead. */
export function ColumnFigure({ spec, width, palette, language, langOf }: ChartProps) {
  const axis = figureAxis(spec, language)
  const columns = spec.categories.length * spec.series.length
  const room = Math.min(WIDEST + 2, (width / Math.max(1, columns)) * (1 - 2 * GAP))
  const labelled =
    columns <= LABELLED_COLUMNS &&
    spec.series.every((series) =>
      spec.categories.every((_, category) => printedValue(spec, series, category, language).length * CHARACTER <= room),
    )
  const guides = labelled ? 0 : GUIDES
  const pitch = (width - guides) / Math.max(1, spec.categories.length)
  const crowded = pitch < 26
  const names = spec.categories.map((name) => wrapLabel(name, Math.floor((pitch - 6) / CHARACTER), MOST_LINES))
  const moreLines = (Math.max(1, ...names.map((lines) => lines.length)) - 1) * TICK_LINE
  const reference = spec.reference ? toNumber(spec.reference.value) : null
  const above = breakSpace(spec) + referenceSpace(spec)
  const top = TOP + above
  const line =
    reference === null
      ? null
      : top + ((axis.high - reference) / (axis.high - axis.low)) * (HEIGHT - TOP - AXIS - BOTTOM)
  return (
    <BarChart
      width={width}
      height={HEIGHT + above + moreLines}
      data={chartRows(spec)}
      margin={{ top, right: 4, bottom: BOTTOM, left: labelled ? 4 : 0 }}
      barGap={2}
      barCategoryGap={`${GAP * 100}%`}
      accessibilityLayer={false}
    >
      {labelled ? null : <CartesianGrid vertical={false} stroke={palette.guide} />}
      <XAxis
        dataKey="category"
        interval={crowded ? 1 : 0}
        height={AXIS + moreLines}
        tick={({ x, y, payload }: { x: number | string; y: number | string; payload: { index: number } }) => (
          <ColumnTick
            x={Number(x)}
            y={Number(y)}
            lines={names[payload.index] ?? []}
            colour={palette.label}
            lang={langOf(spec.categories[payload.index] ?? '')}
          />
        )}
        tickLine={false}
        axisLine={{ stroke: palette.ink }}
      />
      <YAxis
        hide={labelled}
        width={GUIDES}
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
                <BarMark x={x} y={y} width={size} height={height} fill={fillOf(palette, spec, series, index)} />
                {labelled && point?.value ? (
                  <ValueLabel
                    x={x + size / 2}
                    y={valueStart(Math.min(y, y + height), VALUE_GAP, DIGITS, line, -1)}
                    anchor="middle"
                    colour={palette.ink}
                    surface={palette.surface}
                    text={printedValue(spec, series, index, language)}
                  />
                ) : null}
              </FigureMark>
            )
          }}
        />
      ))}
      {reference !== null ? (
        <ReferenceLine y={reference} stroke={palette.ink} strokeDasharray="3 3" zIndex={DefaultZIndexes.area} />
      ) : null}
      <ReferenceKey spec={spec} palette={palette} language={language} />
      <BreakLines spec={spec} palette={palette} />
    </BarChart>
  )
}
