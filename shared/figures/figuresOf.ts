import { chapterIds, type MetricDefinition } from '../statistics/metric.ts'
import type { FigureContext } from './figureContext.ts'
import type { FigureSpec } from './figureSpec.ts'
import type { FigureTopic } from './figureTopic.ts'
import { assessmentTopics } from './topics/assessments.ts'
import { caseloadTopics } from './topics/caseload.ts'
import { economyTopics } from './topics/economy.ts'
import { expenditureTopics } from './topics/expenditure.ts'
import { keyFigureTopics, otherKeyFigures, otherKeyFigureTopics } from './topics/keyFigures.ts'
import { notificationCauseTopics } from './topics/notificationCauses.ts'
import { notificationChildrenTopics } from './topics/notificationChildren.ts'
import { coverTopic, notificationNumberTopics } from './topics/notificationNumbers.ts'
import { notificationSourceTopics } from './topics/notificationSources.ts'
import { placementCourseTopics } from './topics/placementCourse.ts'
import { placementFormsTopic } from './topics/placementForms.ts'
import { placementPriceTopics } from './topics/placementPrices.ts'
import { placementTopics } from './topics/placements.ts'
import { populationTopics } from './topics/population.ts'
import { respiteTopics } from './topics/respite.ts'
import { rulingTopics } from './topics/rulings.ts'

/** The figures whose measures the product knows beforehand. */
export const figureTopics: readonly FigureTopic[] = [
  ...notificationNumberTopics,
  ...notificationChildrenTopics,
  ...notificationSourceTopics,
  ...notificationCauseTopics,
  ...populationTopics,
  ...assessmentTopics,
  ...placementTopics,
  ...placementCourseTopics,
  ...placementPriceTopics,
  ...expenditureTopics,
  ...caseloadTopics,
  ...rulingTopics,
  ...keyFigureTopics,
  ...respiteTopics,
  ...economyTopics,
]

/** Every figure of the screen in the order of the chapters, with those of the project's own key figures. */
export const topicsIn = (context: Pick<FigureContext, 'metrics'>): readonly FigureTopic[] =>
  [...figureTopics, ...otherKeyFigureTopics(context)].sort(
    (a, b) => chapterIds.indexOf(a.chapter) - chapterIds.indexOf(b.chapter),
  )

/** Figures whose numbers are joined for publication; on the screen the whole ones stand in their place. */
const paperTopics: readonly FigureTopic[] = [placementFormsTopic]

/** What a report may show; the figure of a key figure bears its metric's name, also in a year that lacks it. */
export const reportFigureKeys = (definitions: readonly MetricDefinition[]): readonly string[] => [
  ...[...figureTopics, ...paperTopics].map(({ key }) => key),
  ...new Set(otherKeyFigures(definitions).map(({ id }) => id)),
]

const fixed = new Map([...figureTopics, ...paperTopics, coverTopic].map((topic) => [topic.key, topic]))

/** The figure of a key, or null where the key is unknown or the data do not carry it. */
export function figureOf(key: string, context: FigureContext): FigureSpec | null {
  const topic = fixed.get(key) ?? otherKeyFigureTopics(context).find((each) => each.key === key)
  return topic?.build(context) ?? null
}

export const coverFigure = (context: FigureContext): FigureSpec | null => coverTopic.build(context)

/** The figures that have something to show. */
export const availableTopics = (context: FigureContext): readonly FigureTopic[] =>
  topicsIn(context).filter((topic) => topic.build(context) !== null)
