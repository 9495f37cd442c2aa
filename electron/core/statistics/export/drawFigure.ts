import { join } from 'node:path'
import type { ExportFormat } from '../../../../shared/contract/statistics.ts'
import type { Language } from '../../../../shared/danish.ts'
import type { FigureSpec } from '../../../../shared/figures/figureSpec.ts'
import { separatedNumbers } from '../../../../shared/figures/numberGrid.ts'
import type { MetricDefinition } from '../../../../shared/statistics/metric.ts'
import { measureWith } from '../../report/pdf/paint/paintScene.ts'
import { type Faces, loadFaces } from '../../report/pdf/type/faces.ts'
import { figureDrawing } from './figureDrawing.ts'
import { figureWorkbook } from './figureWorkbook.ts'
import { outlinedText } from './outlinedText.ts'
import { rasterise } from './rasterise.ts'

export interface FigureToDraw {
  readonly figure: FigureSpec
  readonly definitions: readonly MetricDefinition[]
  readonly language: Language
  readonly format: ExportFormat
  readonly fontFolder: string
  readonly rasteriser: string
}

/** By this mark a spreadsheet program knows that a text file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** A figure as the bytes of a file. Runs in the worker. */
export async function drawFigure({
  figure,
  definitions,
  language,
  format,
  ...from
}: FigureToDraw): Promise<Uint8Array> {
  const text = new TextEncoder()
  const openFaces = (): Promise<Faces> => loadFaces((name) => join(from.fontFolder, name, 'files'))
  switch (format) {
    case 'csv':
      return text.encode(BYTE_ORDER_MARK + separatedNumbers(figure, language, ';'))
    case 'xlsx':
      return figureWorkbook(figure, definitions, language)
    case 'svg':
      return text.encode(figureDrawing(figure, language, measureWith(await openFaces())))
    case 'png': {
      const faces = await openFaces()
      return rasterise(figureDrawing(figure, language, measureWith(faces), outlinedText(faces)), from.rasteriser)
    }
  }
}
