import type { Language } from '../../shared/danish.ts'
import type { FigureSpec } from '../../shared/figures/figureSpec.ts'
import type { FigurePalette } from './figureColours.ts'
import type { NameLanguage } from './nameLanguage.ts'

/** What every kind of chart is drawn from. */
export interface ChartProps {
  readonly spec: FigureSpec
  readonly width: number
  readonly palette: FigurePalette
  readonly language: Language
  readonly langOf: NameLanguage
}

/** Paper sizes are in points, the screen's in pixels. */
export const SCREEN = 4 / 3

export const FONT = { fontFamily: '"Source Sans 3", sans-serif', fontSize: 12 } as const
