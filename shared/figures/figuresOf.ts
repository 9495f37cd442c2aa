import type { FigureContext } from './figureContext.ts'
import type { FigureSpec } from './figureSpec.ts'
import type { FigureTopic } from './figureTopic.ts'
import { assessmentTopics } from './topics/assessments.ts'
import { economyTopics } from './topics/economy.ts'
import { expenditureTopics } from './topics/expenditure.ts'
import { notificationCauseTopics } from './topics/notificationCauses.ts'
import { notificationChildrenTopics } from './topics/notificationChildren.ts'
import { coverTopic, notificationNumberTopics } from './topics/notificationNumbers.ts'
import { notificationSourceTopics } from './topics/notificationSources.ts'
import { placementFormsTopic } from './topics/placementForms.ts'
import { placementTopics } from './topics/placements.ts'

/** Every figure of the screen, in the order of the chapters. */
export const figureTopics: readonly FigureTopic[] = [
  ...notificationNumberTopics,
  ...notificationChildrenTopics,
  ...notificationSourceTopics,
  ...notificationCauseTopics,
  ...assessmentTopics,
  ...placementTopics,
  ...expenditureTopics,
  ...economyTopics,
]

/** Figures whose numbers are joined for publication; on the screen the whole ones stand in their place. */
const paperTopics: readonly FigureTopic[] = [placementFormsTopic]

/** What a report may show. */
export const reportFigureKeys: readonly string[] = [...figureTopics, ...paperTopics].map(({ key }) => key)

const byKey = new Map([...figureTopics, ...paperTopics, coverTopic].map((topic) => [topic.key, topic]))

/** The figure of a key, or null where the key is unknown or the data do not carry it. */
export const figureOf = (key: string, context: FigureContext): FigureSpec | null =>
  byKey.get(key)?.build(context) ?? null

export const coverFigure = (context: FigureContext): FigureSpec | null => coverTopic.build(context)

/** The figures that have something to show. */
export const availableTopics = (context: FigureContext): readonly FigureTopic[] =>
  figureTopics.filter((topic) => topic.build(context) !== null)
