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

/** The value of a bar beside it, part of its mark: where a bar has no height, the digits are what can be clicked. */
export function ValueLabel({ x, y, anchor, colour, surface, text }: ValueLabelProps) {
  return (
    <text {...FONT} stroke={surface} strokeWidth={4} paintOrder="stroke" x={x} y={y} textAnchor={anchor} fill={colour}>
      {text}
    </text>
  )
}
