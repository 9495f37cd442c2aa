export type Weight = 400 | 600
export type Anchor = 'start' | 'middle' | 'end'

/** How wide a text is when set in the figures' typeface. Passed in, so that geometry stays pure. */
export type Measure = (text: string, size: number, weight: Weight) => number

export interface LinePrimitive {
  readonly kind: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly stroke: string
  readonly width: number
  readonly dash: readonly number[] | null
}

export interface RectPrimitive {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: string
  readonly outline: string | null
  /** Colour of diagonal lines clipped to the rectangle: survives a greyscale copy. */
  readonly hatch: string | null
}

export interface PathPrimitive {
  readonly kind: 'path'
  /** SVG path data. */
  readonly d: string
  readonly stroke: string
  readonly width: number
  readonly dash: readonly number[] | null
}

export interface CirclePrimitive {
  readonly kind: 'circle'
  readonly cx: number
  readonly cy: number
  readonly r: number
  readonly fill: string
  readonly outline: string | null
}

export interface TextPrimitive {
  readonly kind: 'text'
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly text: string
  readonly anchor: Anchor
  readonly size: number
  readonly weight: Weight
  readonly colour: string
}

export type Primitive = LinePrimitive | RectPrimitive | PathPrimitive | CirclePrimitive | TextPrimitive

/** A drawn figure: primitives in painting order, origin at the top left, y downwards, in points. */
export interface Scene {
  readonly width: number
  /** At least the height that was asked for; more when the rows need it. */
  readonly height: number
  readonly primitives: readonly Primitive[]
}

export interface Extent {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const ASCENT = 0.74
const DESCENT = 0.22

/** The ink box of a text: what may not touch another label. */
export function textExtent(text: TextPrimitive, measure: Measure): Extent {
  const width = measure(text.text, text.size, text.weight)
  const left = text.anchor === 'start' ? text.x : text.anchor === 'end' ? text.x - width : text.x - width / 2
  return { left, right: left + width, top: text.y - ASCENT * text.size, bottom: text.y + DESCENT * text.size }
}

export const overlap = (a: Extent, b: Extent, tolerance = 0.01): boolean =>
  a.left < b.right - tolerance &&
  b.left < a.right - tolerance &&
  a.top < b.bottom - tolerance &&
  b.top < a.bottom - tolerance
