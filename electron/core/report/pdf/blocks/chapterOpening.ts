import type { Chapter, ReportModel } from '../../../../../shared/report/reportModel.ts'
import type { FlowItem } from '../flow/flowItem.ts'
import { paintTagged } from '../paint/paintText.ts'
import type { Typesetter } from '../type/setText.ts'
import { styles, textWidth } from '../type/styles.ts'

const NUMBER_GAP = 4
const BELOW = 18
const NOTE_GAP = 6

/** Number and title of a chapter: one heading, for the reader's eye on two lines. */
export async function chapterOpening(chapter: Chapter, typesetter: Typesetter): Promise<FlowItem> {
  const [number, title] = await Promise.all([
    typesetter.set(chapter.number, styles.chapterNumber, textWidth),
    typesetter.set(chapter.title, styles.h1, textWidth),
  ])
  const height = number.height + NUMBER_GAP + title.height + BELOW
  return {
    height,
    least: height,
    spaceBefore: 0,
    keepWithNext: true,
    anchor: { name: chapter.anchor, title: `${chapter.number} ${chapter.title}`, level: 1 },
    paint: ({ brush, tree, section }, x, y) => {
      const heading = tree.element('H1', section)
      paintTagged(brush, tree, heading, 'H1', number, x, y)
      paintTagged(brush, tree, heading, 'H1', title, x, y + number.height + NUMBER_GAP)
    },
  }
}

/** Whose note it is, its title and its day: a note has no cover to say so. */
export async function noteOpening(chapter: Chapter, model: ReportModel, typesetter: Typesetter): Promise<FlowItem> {
  const day = [model.subtitle, model.dateText, model.sample].filter(Boolean).join(' · ')
  const [centre, title, below] = await Promise.all([
    typesetter.set(model.centre, styles.small, textWidth),
    typesetter.set(model.title, styles.h1, textWidth),
    typesetter.set(day, styles.source, textWidth),
  ])
  const titleTop = centre.height + NOTE_GAP
  const dayTop = titleTop + title.height + NOTE_GAP
  const height = dayTop + below.height + BELOW
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
    },
  }
}
