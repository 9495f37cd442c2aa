import type { FigureSpec } from '../../../../../shared/figures/figureSpec.ts'
import { guide } from '../../../../../shared/figures/scene/palette.ts'
import { toNumber } from '../../../../../shared/quantities.ts'
import type { ReportModel } from '../../../../../shared/report/reportModel.ts'
import { stampsOf } from '../../../../../shared/report/stamps.ts'
import { setBalanced } from '../blocks/balanced.ts'
import type { Brush } from '../paint/brush.ts'
import { paintTagged } from '../paint/paintText.ts'
import type { StructureTree } from '../paint/structure.ts'
import type { Faces } from '../type/faces.ts'
import type { SetText } from '../type/setText.ts'
import { accent, grey, ink, page, styles, textWidth } from '../type/styles.ts'
import type { Typesetter } from '../type/typesetter.ts'
import { logoSize, paintLogo } from './logo.ts'

const CENTRE_TOP = 96
const LOGO_BOTTOM = 84
const LOGO_ROOM = { width: 220, height: 52 }
const TITLE_TOP = 168
const FIGURE_TOP = 400
const FIGURE_BOTTOM = 690
const CAPTION_GAP = 10
const DATE_BASELINE = page.height - 64
const THIN = 0.34
const STAMP_SIZE = 11
const STAMP_PADDING = 10
/** From one stamp down to the next. */
const STAMP_STEP = 32
const GAP = 24
/** The title is set in the largest of these sizes in which it has at most as many lines. */
const TITLE_SIZES = [44, 34, 26, 20] as const
const TITLE_LINES = 4
/** A lower figure says nothing: it is left out. */
const LEAST_FIGURE = 110

export interface SetCover {
  readonly centre: SetText
  readonly title: SetText
  readonly subtitle: SetText | null
  /** Null when the subtitle names them already. */
  readonly municipalities: SetText | null
  readonly caption: SetText | null
  /** What is stamped on it, in capitals. */
  readonly stamps: readonly string[]
}

/** "Ishøj og Vallensbæk" in the report's language. */
function enumerate(names: readonly string[], language: ReportModel['language']): string {
  const and = language === 'da-DK' ? ' og ' : ' and '
  return names.length < 2 ? (names[0] ?? '') : names.slice(0, -1).join(', ') + and + names.at(-1)
}

async function setTitle(title: string, typesetter: Typesetter): Promise<SetText> {
  const sizes = await Promise.all(
    TITLE_SIZES.map((size) => {
      const style = { ...styles.coverTitle, size, line: size * 1.1 }
      return setBalanced(title, style, textWidth, typesetter)
    }),
  )
  const set = sizes.find(({ lines }) => lines.length <= TITLE_LINES) ?? sizes.at(-1)
  if (!set) throw new Error('The cover has no size for its title')
  return set
}

const stampWidth = (faces: Faces, stamp: string): number =>
  faces.measure(stamp, STAMP_SIZE, 'sans-strong') + 2 * STAMP_PADDING

export async function setCover(model: ReportModel, typesetter: Typesetter, faces: Faces): Promise<SetCover> {
  const figure = model.coverFigure
  const stamps = stampsOf(model).map((stamp) => stamp.toLocaleUpperCase(model.language))
  const widest = Math.max(0, ...stamps.map((stamp) => stampWidth(faces, stamp) + GAP))
  const beside = Math.min(textWidth / 2, widest)
  const [centre, title, subtitle, municipalities, caption] = await Promise.all([
    typesetter.set(model.centre, styles.coverCentre, textWidth - beside),
    setTitle(model.title, typesetter),
    model.subtitle ? typesetter.set(model.subtitle, styles.coverSubtitle, textWidth) : null,
    model.municipalities.every((name) => model.subtitle.includes(name))
      ? null
      : typesetter.set(enumerate(model.municipalities, model.language), styles.coverSubtitle, textWidth),
    figure ? typesetter.set(`${figure.title}. ${figure.subtitle}`, styles.source, textWidth * 0.75) : null,
  ])
  return { centre, title, subtitle, municipalities, caption, stamps }
}

/** One bar a point, series side by side: the year as a quiet pattern. */
function paintBars(brush: Brush, figure: FigureSpec, figureTop: number): void {
  const height = FIGURE_BOTTOM - figureTop
  const series = figure.series.toReversed()
  const values = series.map(({ points }) => points.map(({ value }) => (value ? Math.max(0, toNumber(value)) : 0)))
  const largest = Math.max(1, ...values.flat())
  const pitch = textWidth / Math.max(1, figure.categories.length)
  const slot = (pitch * 0.72) / Math.max(1, series.length)
  for (const [index, own] of values.entries()) {
    const colour = series[index]?.role === 'primary' || series.length === 1 ? accent : '#C3C9D0'
    for (const [category, value] of own.entries()) {
      const barHeight = (value / largest) * height
      const x = page.side + category * pitch + index * slot
      const width = Math.max(1, Math.min(slot * (1 - THIN), 9))
      brush.rect(x, FIGURE_BOTTOM - barHeight, width, barHeight, colour)
    }
  }
}

function paintStamp(brush: Brush, stamp: string, top: number): void {
  const label = brush.shortened(stamp, textWidth / 2 - GAP - 2 * STAMP_PADDING, STAMP_SIZE, 'sans-strong')
  const width = stampWidth(brush.faces, label)
  const x = page.width - page.side - width
  brush.frame(x, top - 3, width, 24, { colour: accent, width: 1.25 })
  brush.text(label, x + STAMP_PADDING, top + 13, 'sans-strong', STAMP_SIZE, accent)
}

/** The front page: whose report, of which year, and one figure out of the data. */
export function paintCover(brush: Brush, tree: StructureTree, model: ReportModel, cover: SetCover): void {
  const section = tree.element('Part', tree.root)
  const paragraph = (text: SetText, y: number) => {
    paintTagged(brush, tree, tree.element('P', section), 'P', text, page.side, y)
    return y + text.height
  }
  const logo = model.appearance?.logo
  if (logo) {
    const size = logoSize(logo, LOGO_ROOM)
    paintLogo(brush, tree, section, logo, { ...size, x: page.side, y: LOGO_BOTTOM - size.height })
  }
  paragraph(cover.centre, CENTRE_TOP)
  for (const [index, stamp] of cover.stamps.entries())
    tree.content(tree.element('P', section), 'P', () => paintStamp(brush, stamp, CENTRE_TOP + index * STAMP_STEP))
  const titleTop = Math.max(TITLE_TOP, CENTRE_TOP + cover.centre.height + GAP)
  paintTagged(brush, tree, tree.element('H1', section), 'H1', cover.title, page.side, titleTop)
  let y = titleTop + cover.title.height + 10
  if (cover.subtitle) y = paragraph(cover.subtitle, y)
  if (cover.municipalities) y = paragraph(cover.municipalities, y)
  const figure = model.coverFigure
  const figureTop = Math.max(FIGURE_TOP, y + GAP)
  if (figure && cover.caption && FIGURE_BOTTOM - figureTop >= LEAST_FIGURE) {
    const bounds = [page.side, figureTop, page.width - page.side, FIGURE_BOTTOM] as const
    const element = tree.element('Figure', section, { alt: figure.alt, bounds })
    tree.content(element, 'Figure', () => paintBars(brush, figure, figureTop))
    tree.artifact('Layout', () =>
      brush.line(page.side, FIGURE_BOTTOM, page.width - page.side, FIGURE_BOTTOM, { colour: ink, width: 0.75 }),
    )
    paragraph(cover.caption, FIGURE_BOTTOM + CAPTION_GAP)
  }
  tree.artifact('Layout', () =>
    brush.line(page.side, DATE_BASELINE - 18, page.width - page.side, DATE_BASELINE - 18, {
      colour: guide,
      width: 0.5,
    }),
  )
  tree.content(tree.element('P', section), 'P', () =>
    brush.text(model.dateText, page.side, DATE_BASELINE, 'sans', 10, grey),
  )
}
