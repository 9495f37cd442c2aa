import { DefaultZIndexes, ZIndexLayer } from 'recharts'
import { FONT } from './chartProps.ts'

interface ValueLabelProps {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly colour: string
  /** The colour behind the figure: it keeps a reference line away from the digits. */
  readonly surface: string
  readonly text: string
}

/** The value of a bar beside it, above every line. */
export function ValueLabel({ x, y, anchor, colour, surface, text }: ValueLabelProps) {
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      <text
        {...FONT}
        stroke={surface}
        strokeWidth={4}
        paintOrder="stroke"
        x={x}
        y={y}
        textAnchor={anchor}
        fill={colour}
      >
        {text}
      </text>
    </ZIndexLayer>
  )
}
