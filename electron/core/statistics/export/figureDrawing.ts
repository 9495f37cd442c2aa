import type { Language } from '../../../../shared/danish.ts'
import type { FigureSpec } from '../../../../shared/figures/figureSpec.ts'
import { LABEL_SIZE, wrap } from '../../../../shared/figures/scene/labels.ts'
import { grey, ink } from '../../../../shared/figures/scene/palette.ts'
import type { Measure, TextPrimitive, Weight } from '../../../../shared/figures/scene/primitives.ts'
import { scene } from '../../../../shared/figures/scene/scene.ts'
import { svgDocument, svgElements, type TextWriter } from '../../../../shared/figures/scene/sceneToSvg.ts'

/** As wide as a figure on the report's page, in points. */
const WIDTH = 453
const PLOT_HEIGHT = 200
const MARGIN = 12

interface TextStyle {
  readonly size: number
  readonly line: number
  readonly weight: Weight
  readonly colour: string
}

const titleStyle: TextStyle = { size: 12, line: 15, weight: 600, colour: ink }
const subtitleStyle: TextStyle = { size: 9, line: 12, weight: 400, colour: grey }
const footStyle: TextStyle = { size: 8, line: 11, weight: 400, colour: grey }

interface Paragraph {
  readonly height: number
  readonly lines: readonly TextPrimitive[]
}

/** A text wrapped to the width of the figure, its first line below `top`. */
function paragraph(text: string, style: TextStyle, top: number, measure: Measure): Paragraph {
  const { size, line, weight, colour } = style
  // Widths grow with the size, and wrapping measures in the size of labels.
  const lines = wrap(text, (WIDTH * LABEL_SIZE) / size, 6, measure, weight)
  return {
    height: lines.length * line,
    lines: lines.map((each, index) => ({
      kind: 'text',
      x: 0,
      y: top + index * line + size,
      text: each,
      anchor: 'start',
      size,
      weight,
      colour,
    })),
  }
}

const words = { da: { source: 'Kilde', note: 'Note' }, en: { source: 'Source', note: 'Note' } } as const

/** A figure that stands on its own: the drawing of the report with its title above and source and note below. */
export function figureDrawing(figure: FigureSpec, language: Language, measure: Measure, write?: TextWriter): string {
  const drawn = scene(figure, WIDTH, PLOT_HEIGHT, language, measure)
  const title = paragraph(figure.title, titleStyle, 0, measure)
  const subtitle = paragraph(figure.subtitle, subtitleStyle, title.height + 2, measure)
  const plotTop = title.height + subtitle.height + 12
  const source = `${words[language].source}: ${figure.source}`
  const foot = paragraph(source, footStyle, plotTop + drawn.height + 8, measure)
  const noteTop = plotTop + drawn.height + 8 + foot.height
  const note = figure.note
    ? paragraph(`${words[language].note}: ${figure.note}`, footStyle, noteTop, measure)
    : { height: 0, lines: [] }
  const frame = [...title.lines, ...subtitle.lines, ...foot.lines, ...note.lines]
  return svgDocument({
    width: WIDTH + 2 * MARGIN,
    height: noteTop + note.height + 2 * MARGIN,
    title: figure.title,
    description: figure.alt,
    body:
      `<g transform="translate(${MARGIN} ${MARGIN})">${svgElements(frame, write)}` +
      `<g transform="translate(0 ${plotTop})">${svgElements(drawn.primitives, write)}</g></g>`,
  })
}
