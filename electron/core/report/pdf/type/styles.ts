import { grey, ink } from '../../../../../shared/figures/scene/palette.ts'

export const accent = '#0B5C8A'
export { grey, ink }

/** A size on its line, in points. */
export interface TextStyle {
  readonly family: 'sans' | 'serif'
  readonly size: number
  readonly line: number
  readonly strong?: boolean
  readonly italic?: boolean
  readonly colour: string
}

export const styles = {
  body: { family: 'serif', size: 10.5, line: 14, colour: ink },
  lead: { family: 'serif', size: 12.5, line: 17, colour: ink },
  chapterNumber: { family: 'sans', size: 15, line: 19, strong: true, colour: accent },
  h1: { family: 'sans', size: 24, line: 28, strong: true, colour: ink },
  h2: { family: 'sans', size: 15, line: 19, strong: true, colour: ink },
  h3: { family: 'sans', size: 11.5, line: 14, strong: true, colour: ink },
  figureTitle: { family: 'sans', size: 10, line: 13, strong: true, colour: ink },
  figureSubtitle: { family: 'sans', size: 9, line: 12, colour: grey },
  source: { family: 'sans', size: 8, line: 11, colour: grey },
  note: { family: 'sans', size: 8, line: 11, italic: true, colour: grey },
  footnote: { family: 'sans', size: 8, line: 11, colour: ink },
  keyNumber: { family: 'sans', size: 20, line: 25, strong: true, colour: accent },
  keyLabel: { family: 'sans', size: 9, line: 12, colour: ink },
  keyChange: { family: 'sans', size: 9, line: 12, colour: grey },
  term: { family: 'sans', size: 10, line: 13, strong: true, colour: ink },
  contentsChapter: { family: 'sans', size: 10.5, line: 14, strong: true, colour: ink },
  contentsSection: { family: 'sans', size: 10.5, line: 14, colour: ink },
  coverCentre: { family: 'sans', size: 15, line: 19, strong: true, colour: ink },
  coverTitle: { family: 'sans', size: 44, line: 48, strong: true, colour: ink },
  coverSubtitle: { family: 'serif', size: 15, line: 20, colour: grey },
  small: { family: 'sans', size: 9, line: 13, colour: ink },
} as const satisfies Record<string, TextStyle>

const MILLIMETRE = 72 / 25.4

/** A4, in points. */
export const page = {
  width: 595.28,
  height: 841.89,
  side: 25 * MILLIMETRE,
  top: 24 * MILLIMETRE,
  foot: 28 * MILLIMETRE,
} as const

export const textWidth = page.width - 2 * page.side
export const wideTextWidth = page.height - 2 * page.side
/** Seventy-two characters of running text. */
export const bodyWidth = 368
export const leadWidth = 420
