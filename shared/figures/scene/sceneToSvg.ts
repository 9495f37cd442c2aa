import { hatchLines } from './hatch.ts'
import { paper } from './palette.ts'
import type { Primitive, Scene, TextPrimitive } from './primitives.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Signs that no XML may hold (control characters, halves of a pair) are left out: one of them would make the picture unreadable. */
const escapeXml = (text: string): string =>
  text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}/gu, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
const round = (value: number): string => String(Math.round(value * 100) / 100)

const dashes = (dash: readonly number[] | null): string => (dash ? ` stroke-dasharray="${dash.join(' ')}"` : '')

/** How a text is written: as text, or as the outlines of its letters. */
export type TextWriter = (text: TextPrimitive) => string

const plainText: TextWriter = ({ x, y, anchor, size, weight, colour, text }) =>
  `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" font-size="${size}" font-weight="${weight}" fill="${colour}" xml:space="preserve">${escapeXml(text)}</text>`

function element(primitive: Primitive, write: TextWriter): string {
  switch (primitive.kind) {
    case 'line': {
      const { x1, y1, x2, y2, stroke, width, dash } = primitive
      const ends = `x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"`
      return `<line ${ends} stroke="${stroke}" stroke-width="${width}"${dashes(dash)}/>`
    }
    case 'rect': {
      const { x, y, width, height, fill, outline } = primitive
      const place = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`
      const edge = outline ? ` stroke="${outline}" stroke-width="0.75"` : ''
      return `<rect ${place} fill="${fill}"/>${svgElements(hatchLines(primitive))}${edge ? `<rect ${place} fill="none"${edge}/>` : ''}`
    }
    case 'path':
      return `<path d="${primitive.d}" fill="none" stroke="${primitive.stroke}" stroke-width="${primitive.width}" stroke-linejoin="round"${dashes(primitive.dash)}/>`
    case 'circle': {
      const edge = primitive.outline ? ` stroke="${primitive.outline}" stroke-width="0.75"` : ''
      return `<circle cx="${round(primitive.cx)}" cy="${round(primitive.cy)}" r="${round(primitive.r)}" fill="${primitive.fill}"${edge}/>`
    }
    case 'text':
      return write(primitive)
  }
}

/** Primitives as SVG elements, in their order. */
export const svgElements = (primitives: readonly Primitive[], write: TextWriter = plainText): string =>
  primitives.map((primitive) => element(primitive, write)).join('')

interface SvgDocument {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description?: string
  readonly body: string
}

/** An SVG document on white ground. Where the typeface is not installed, a plain one takes its place. */
export function svgDocument({ width, height, title, description, body }: SvgDocument): string {
  const [w, h] = [round(width), round(height)]
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img" font-family="'Source Sans 3', Arial, sans-serif">` +
    `<title>${escapeXml(title)}</title>${description === undefined ? '' : `<desc>${escapeXml(description)}</desc>`}` +
    `<rect width="${w}" height="${h}" fill="${paper}"/>${body}</svg>`
  )
}

/** The scene as an SVG document of its own. */
export const sceneToSvg = ({ width, height, primitives }: Scene, title: string): string =>
  svgDocument({ width, height, title, body: svgElements(primitives) })
