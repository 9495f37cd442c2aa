import { ImageRun } from 'docx'
import type { Language } from '../../../../shared/danish.ts'
import type { FigureSpec } from '../../../../shared/figures/figureSpec.ts'
import { recoloured } from '../../../../shared/figures/scene/recoloured.ts'
import { scene } from '../../../../shared/figures/scene/scene.ts'
import { svgDocument, svgElements } from '../../../../shared/figures/scene/sceneToSvg.ts'
import type { ColourOf } from '../../../../shared/report/appearance/reportColours.ts'
import { outlinedText } from '../../statistics/export/outlinedText.ts'
import { rasterise } from '../../statistics/export/rasterise.ts'
import { measureWith } from '../pdf/paint/paintScene.ts'
import type { Faces } from '../pdf/type/faces.ts'

/** Figures of rows grow with their rows. */
const heights: Record<FigureSpec['kind'], number> = {
  line: 190,
  columns: 190,
  slope: 200,
  bars: 0,
  stacked: 0,
}
const PIXELS_PER_POINT = 96 / 72

export interface PictureContext {
  readonly faces: Faces
  readonly language: Language
  readonly colourOf: ColourOf
  /** Path of the WebAssembly module that turns drawings into pictures. */
  readonly rasteriser: string
}

/** The chart of a figure, sharp at every size, with a picture in points for programs that do not draw SVG. */
export async function picture(
  spec: FigureSpec,
  name: string,
  width: number,
  { faces, language, rasteriser, colourOf }: PictureContext,
): Promise<ImageRun> {
  const drawn = scene(spec, width, heights[spec.kind], language, measureWith(faces))
  const svg = svgDocument({
    width,
    height: drawn.height,
    title: spec.title,
    description: spec.alt,
    // Outlines: Word draws a text of an SVG in whatever typeface it has, and labels would run into each other.
    body: svgElements(recoloured(drawn.primitives, colourOf), outlinedText(faces)),
  })
  const transformation = {
    width: width * PIXELS_PER_POINT,
    height: drawn.height * PIXELS_PER_POINT,
  }
  return new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    transformation,
    fallback: {
      type: 'png',
      data: Buffer.from(await rasterise(svg, rasteriser)),
    },
    altText: { name, title: spec.title, description: spec.alt },
  })
}
