import { FONT } from './chartProps.ts'

export const TICK_LINE = 14
const FIRST_BASELINE = 9

interface ColumnTickProps {
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
  readonly colour: string
  readonly lang: 'da' | undefined
}

/** A category name below its columns, on as many lines as it needs. */
export function ColumnTick({ x, y, lines, colour, lang }: ColumnTickProps) {
  return (
    <text {...FONT} lang={lang} textAnchor="middle" fill={colour}>
      {lines.map((line, row) => (
        <tspan key={line} x={x} y={y + FIRST_BASELINE + row * TICK_LINE}>
          {/* For those who hear it, lines are parted by a space. */}
          {row < lines.length - 1 ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  )
}
