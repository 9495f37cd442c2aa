import type { FillStyle } from '../../shared/figures/scene/palette.ts'

interface BarMarkProps {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: FillStyle
}

const HATCH_STEP = 5

function hatchLines(x: number, y: number, width: number, height: number): string {
  const lines: string[] = []
  for (let start = -height; start < width; start += HATCH_STEP) {
    const from = Math.max(start, 0)
    const to = Math.min(start + height, width)
    if (to > from) lines.push(`M${x + from} ${y + height - (from - start)}L${x + to} ${y + height - (to - start)}`)
  }
  return lines.join('')
}

/** One bar of any direction. Recharts gives negative bars negative sizes; they are turned here. */
export function BarMark({ x, y, width, height, fill }: BarMarkProps) {
  const box = {
    x: width < 0 ? x + width : x,
    y: height < 0 ? y + height : y,
    width: Math.abs(width),
    height: Math.abs(height),
  }
  return (
    <>
      <rect {...box} fill={fill.colour} stroke={fill.outline ?? 'none'} strokeWidth={0.75} />
      {fill.hatch ? (
        <path d={hatchLines(box.x, box.y, box.width, box.height)} stroke={fill.hatch} strokeWidth={1.25} fill="none" />
      ) : null}
    </>
  )
}
