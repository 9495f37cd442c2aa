import { hatchLines } from './hatch.ts'
import type { Primitive, Scene } from './primitives.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
const round = (value: number): string => String(Math.round(value * 100) / 100)

const dashes = (dash: readonly number[] | null): string => (dash ? ` stroke-dasharray="${dash.join(' ')}"` : '')

function element(primitive: Primitive): string {
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
      return `<rect ${place} fill="${fill}"/>${hatchLines(primitive).map(element).join('')}${edge ? `<rect ${place} fill="none"${edge}/>` : ''}`
    }
    case 'path':
      return `<path d="${primitive.d}" fill="none" stroke="${primitive.stroke}" stroke-width="${primitive.width}" stroke-linejoin="round"${dashes(primitive.dash)}/>`
    case 'circle': {
      const edge = primitive.outline ? ` stroke="${primitive.outline}" stroke-width="0.75"` : ''
      return `<circle cx="${round(primitive.cx)}" cy="${round(primitive.cy)}" r="${round(primitive.r)}" fill="${primitive.fill}"${edge}/>`
    }
    case 'text': {
      const { x, y, anchor, size, weight, colour, text } = primitive
      return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" font-size="${size}" font-weight="${weight}" fill="${colour}" xml:space="preserve">${escapeXml(text)}</text>`
    }
  }
}

/** The scene as an SVG document, for a picture in Word or a file. */
export function sceneToSvg(scene: Scene, title: string, family = 'Source Sans 3'): string {
  const size = `width="${round(scene.width)}" height="${round(scene.height)}" viewBox="0 0 ${round(scene.width)} ${round(scene.height)}"`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" font-family="${escapeXml(family)}">` +
    `<title>${escapeXml(title)}</title>${scene.primitives.map(element).join('')}</svg>`
  )
}
