import type { SeriesRole } from '../../shared/figures/figureSpec.ts'
import { FONT } from './chartProps.ts'

/** The height of a line of text beside a mark. */
export const LABEL_LINE = 14

interface EndLabelProps {
  readonly x: number
  /** The middle of the label's lines. */
  readonly y: number
  readonly lines: readonly string[]
  readonly side: 'left' | 'right'
  readonly role: SeriesRole
  readonly colour: string
  readonly lang?: 'da' | undefined
}

/** Name and value at the end of a line, in place of a legend; this year's is strong. */
export function EndLabel({ x, y, lines, side, role, colour, lang }: EndLabelProps) {
  const top = y + 4 - ((lines.length - 1) / 2) * LABEL_LINE
  return (
    <text
      {...FONT}
      lang={lang}
      fill={colour}
      textAnchor={side === 'left' ? 'end' : 'start'}
      fontWeight={role === 'primary' ? 600 : 400}
    >
      {lines.map((line, row) => (
        <tspan key={line} x={side === 'left' ? x - 10 : x + 10} y={top + row * LABEL_LINE}>
          {/* For those who hear it, lines are parted by a space. */}
          {row < lines.length - 1 ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  )
}
