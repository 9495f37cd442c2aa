import type { Language } from '../../danish.ts'
import type { FigureSpec } from '../figureSpec.ts'
import { barsScene } from './barsScene.ts'
import { columnsScene } from './columnsScene.ts'
import { lineScene } from './lineScene.ts'
import type { Measure, Scene } from './primitives.ts'
import { slopeScene } from './slopeScene.ts'
import { stackedScene } from './stackedScene.ts'

const drawers = { line: lineScene, columns: columnsScene, bars: barsScene, stacked: stackedScene, slope: slopeScene }

/**
 * The geometry of a figure on paper, in points. The scene is as wide as asked and at least as high; title, source and
 * note are the page's matter. Figures of rows (bars, stacked) grow with their rows: ask for height 0.
 */
export function scene(spec: FigureSpec, width: number, height: number, language: Language, measure: Measure): Scene {
  return drawers[spec.kind](spec, width, height, language, measure)
}
