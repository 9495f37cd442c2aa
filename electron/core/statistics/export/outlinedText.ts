import type { TextWriter } from '../../../../shared/figures/scene/sceneToSvg.ts'
import type { Faces } from '../../report/pdf/type/faces.ts'

const round = (value: number): number => Math.round(value * 1000) / 1000

/** Texts as the outlines of their letters, set as on paper: a picture then needs no font, and looks alike everywhere. */
export function outlinedText(faces: Faces): TextWriter {
  const fonts = new Map(faces.files().map(({ name, font }) => [name, font]))
  return ({ text, x, y, anchor, size, weight, colour }) => {
    const face = weight === 600 ? 'sans-strong' : 'sans'
    const width = anchor === 'start' ? 0 : faces.measure(text, size, face)
    let pen = anchor === 'middle' ? x - width / 2 : x - width
    const letters: string[] = []
    for (const segment of faces.segments(text, face)) {
      const font = fonts.get(segment.name)
      if (!font) continue
      const scale = size / font.unitsPerEm
      const { glyphs, positions } = font.layout(segment.text)
      for (const [index, glyph] of glyphs.entries()) {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
        const place = `translate(${round(pen + xOffset * scale)} ${round(y - yOffset * scale)})`
        letters.push(`<path transform="${place} scale(${scale} ${-scale})" d="${glyph.path.toSVG()}"/>`)
        pen += xAdvance * scale
      }
    }
    return `<g fill="${colour}">${letters.join('')}</g>`
  }
}
