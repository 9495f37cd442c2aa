import type { Chapter, ReportModel } from '../../../../../shared/report/reportModel.ts'
import { lineBelowTitle } from '../../../../../shared/report/stamps.ts'
import type { FlowItem } from '../flow/flowItem.ts'
import { logoSize, paintLogo } from '../pages/logo.ts'
import { paintTagged } from '../paint/paintText.ts'
import { accent, styles, textWidth } from '../type/styles.ts'
import type { Typesetter } from '../type/typesetter.ts'
import { setBalanced } from './balanced.ts'

const NUMBER_GAP = 4
const BELOW = 18
const NOTE_GAP = 6
const RULE_WIDTH = 48
const RULE_HEIGHT = 3
const RULE_GAP = 8
const LOGO_ROOM = { width: 150, height: 40 }
const LOGO_GAP = 16

/** Number and title of a chapter: one heading, for the reader's eye on two lines. */
export async function chapterOpening(chapter: Chapter, model: ReportModel, typesetter: Typesetter): Promise<FlowItem> {
  const [number, title] = await Promise.all([
    typesetter.set(chapter.number, styles.chapterNumber, textWidth),
    setBalanced(chapter.title, styles.h1, textWidth, typesetter),
  ])
  const numberTop = model.appearance?.theme === 'plain' ? RULE_HEIGHT + RULE_GAP : 0
  const titleTop = numberTop + number.height + NUMBER_GAP
  const height = titleTop + title.height + BELOW
  return {
    height,
    least: height,
    spaceBefore: 0,
    keepWithNext: true,
    anchor: { name: chapter.anchor, title: `${chapter.number} ${chapter.title}`, level: 1 },
    paint: ({ brush, tree, section }, x, y) => {
      const heading = tree.element('H1', section)
      if (numberTop > 0) tree.artifact('Layout', () => brush.rect(x, y, RULE_WIDTH, RULE_HEIGHT, accent))
      paintTagged(brush, tree, heading, 'H1', number, x, y + numberTop)
      paintTagged(brush, tree, heading, 'H1', title, x, y + titleTop)
    },
  }
}

/** Whose note it is, its title and its day: a note has no cover to say so. */
export async function noteOpening(chapter: Chapter, model: ReportModel, typesetter: Typesetter): Promise<FlowItem> {
  const logo = model.appearance?.logo ?? null
  const mark = logo && logoSize(logo, LOGO_ROOM)
  const room = mark ? textWidth - mark.width - LOGO_GAP : textWidth
  const day = lineBelowTitle(model)
  const [centre, title, below] = await Promise.all([
    typesetter.set(model.centre, styles.small, room),
    setBalanced(model.title, styles.h1, room, typesetter),
    typesetter.set(day, styles.source, room),
  ])
  const titleTop = centre.height + NOTE_GAP
  const dayTop = titleTop + title.height + NOTE_GAP
  const height = Math.max(dayTop + below.height, mark?.height ?? 0) + BELOW
  return {
    height,
    least: height,
    spaceBefore: 0,
    keepWithNext: true,
    anchor: { name: chapter.anchor, title: model.title, level: 1 },
    paint: ({ brush, tree, section }, x, y) => {
      paintTagged(brush, tree, tree.element('P', section), 'P', centre, x, y)
      paintTagged(brush, tree, tree.element('H1', section), 'H1', title, x, y + titleTop)
      paintTagged(brush, tree, tree.element('P', section), 'P', below, x, y + dayTop)
      if (logo && mark) paintLogo(brush, tree, section, logo, { ...mark, x: x + textWidth - mark.width, y })
    },
  }
}
