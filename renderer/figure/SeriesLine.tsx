import type { ReactNode } from 'react'
import { Line } from 'recharts'
import { type ChartProps, SCREEN } from './chartProps.ts'
import type { ChartRow } from './chartRows.ts'
import { FigureMark } from './FigureMarks.tsx'

interface SeriesLineProps extends Pick<ChartProps, 'spec' | 'palette'> {
  readonly number: number
  /** What stands beside the point of a category. */
  label(category: number, x: number, y: number): ReactNode
}

/** One series as a line through its points; every point is a mark. */
export function SeriesLine({ spec, palette, number, label }: SeriesLineProps) {
  const series = spec.series[number]
  if (!series) return null
  const { line } = palette.styles[series.role]
  return (
    <Line
      type="linear"
      dataKey={`s${number}`}
      stroke={line.colour}
      strokeWidth={line.width * SCREEN}
      {...(line.dash ? { strokeDasharray: line.dash.map((dash) => dash * SCREEN).join(' ') } : {})}
      isAnimationActive={false}
      activeDot={false}
      dot={({ cx, cy, payload }: { cx?: number; cy?: number; payload: ChartRow }) => {
        const { index } = payload
        const key = `${number}-${index}`
        if (cx === undefined || cy === undefined || Number.isNaN(cy)) return <g key={key} />
        return (
          <FigureMark key={key} series={number} category={index}>
            <circle className="figure-mark__reach" cx={cx} cy={cy} r={10} />
            <circle cx={cx} cy={cy} r={line.width + 0.5} fill={line.colour} />
            {label(index, cx, cy)}
          </FigureMark>
        )
      }}
    />
  )
}
