import { FONT } from './chartProps.ts'
import { wrapLabel } from './wrapLabel.ts'

interface CategoryTickProps {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly characters: number
  readonly colour: string
  readonly strong: boolean
  readonly lang: 'da' | undefined
}

const LINE = 14

/** A category name beside its bar, on one or two lines, never rotated. */
export function CategoryTick({ x, y, text, characters, colour, strong, lang }: CategoryTickProps) {
  const lines = wrapLabel(text, characters)
  return (
    <text {...FONT} lang={lang} x={x} textAnchor="end" fill={colour} fontWeight={strong ? 600 : 400}>
      {lines.map((line, number) => (
        <tspan key={line} x={x} y={y + 4 + (number - (lines.length - 1) / 2) * LINE}>
          {line}
        </tspan>
      ))}
      <title>{text}</title>
    </text>
  )
}
