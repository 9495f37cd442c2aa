import type { FigureSpec } from '../../../../../shared/figures/figureSpec.ts'
import { guide } from '../../../../../shared/figures/scene/palette.ts'
import { toNumber } from '../../../../../shared/quantities.ts'
import type { ReportModel } from '../../../../../shared/report/reportModel.ts'
import type { Brush } from '../paint/brush.ts'
import { paintTagged } from '../paint/paintText.ts'
import type { StructureTree } from '../paint/structure.ts'
import type { SetText, Typesetter } from '../type/setText.ts'
import { accent, grey, ink, page, styles, textWidth } from '../type/styles.ts'

const CENTRE_TOP = 96
const TITLE_TOP = 168
const FIGURE_TOP = 400
const FIGURE_BOTTOM = 690
const CAPTION_GAP = 10
const DATE_BASELINE = page.height - 64
const THIN = 0.34

export interface SetCover {
  readonly centre: SetText
  readonly title: SetText
  readonly subtitle: SetText | null
  /** Null when the subtitle names them already. */
  readonly municipalities: SetText | null
  readonly caption: SetText | null
}

/** "Ishøj og Vallensbæk" in the report's language. */
function enumerate(names: readonly string[], language: ReportModel['language']): string {
  const and = language === 'da-DK' ? ' og ' : ' and '
  return names.length < 2 ? (names[0] ?? '') : names.slice(0, -1).join(', ') + and + names.at(-1)
}

export async function setCover(model: ReportModel, typesetter: Typesetter): Promise<SetCover> {
  const figure = model.coverFigure
  const [centre, title, subtitle, municipalities, caption] = await Promise.all([
    typesetter.set(model.centre, styles.coverCentre, textWidth),
    typesetter.set(model.title, styles.coverTitle, textWidth),
    model.subtitle ? typesetter.set(model.subtitle, styles.coverSubtitle, textWidth) : null,
    model.municipalities.every((name) => model.subtitle.includes(name))
      ? null
      : typesetter.set(enumerate(model.municipalities, model.language), styles.coverSubtitle, textWidth),
    figure ? typesetter.set(`${figure.title}. ${figure.subtitle}`, styles.source, textWidth * 0.75) : null,
  ])
  return { centre, title, subtitle, municipalities, caption }
}

/** One bar a point, series side by side: the year as a quiet pattern. */
function paintBars(brush: Brush, figure: FigureSpec): void {
  const height = FIGURE_BOTTOM - FIGURE_TOP
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

function paintStamp(brush: Brush, text: string): void {
  const size = 11
  const label = text.toLocaleUpperCase('da-DK')
  const width = brush.width(label, size, 'sans-strong') + 20
  const x = page.width - page.side - width
  brush.frame(x, CENTRE_TOP - 3, width, 24, { colour: accent, width: 1.25 })
  brush.text(label, x + 10, CENTRE_TOP + 13, 'sans-strong', size, accent)
}

/** The front page: whose report, of which year, and one figure out of the data. */
export function paintCover(brush: Brush, tree: StructureTree, model: ReportModel, cover: SetCover): void {
  const section = tree.element('Part', tree.root)
  const paragraph = (text: SetText, y: number) => {
    paintTagged(brush, tree, tree.element('P', section), 'P', text, page.side, y)
    return y + text.height
  }
  paragraph(cover.centre, CENTRE_TOP)
  const { sample } = model
  if (sample) tree.content(tree.element('P', section), 'P', () => paintStamp(brush, sample))
  paintTagged(brush, tree, tree.element('H1', section), 'H1', cover.title, page.side, TITLE_TOP)
  let y = TITLE_TOP + cover.title.height + 10
  if (cover.subtitle) y = paragraph(cover.subtitle, y)
  if (cover.municipalities) paragraph(cover.municipalities, y)
  const figure = model.coverFigure
  if (figure && cover.caption) {
    const bounds = [page.side, FIGURE_TOP, page.width - page.side, FIGURE_BOTTOM] as const
    const element = tree.element('Figure', section, { alt: figure.alt, bounds })
    tree.content(element, 'Figure', () => paintBars(brush, figure))
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
