import { catalogue } from '../../statistics/catalogue.ts'
import type { Bilingual, ChapterId, MetricDefinition } from '../../statistics/metric.ts'
import { groupBy } from '../../statistics/tally.ts'
import type { FigureContext } from '../figureContext.ts'
import { type FigureTopic, topicsOf } from '../figureTopic.ts'
import { keyFigureFigure } from '../keyFigures/keyFigureFigure.ts'
import type { DrawnKeyFigure } from '../keyFigures/strands.ts'

/** Key figures that are read together, or under a name of their own. */
interface Together {
  readonly key: string
  readonly chapter: ChapterId
  readonly label: Bilingual
  readonly drawn: readonly DrawnKeyFigure[]
}

const drawn = (metric: string, da: string, en: string): DrawnKeyFigure => ({ metric, name: { da, en } })

const together: readonly Together[] = [
  {
    key: 'foster-share',
    chapter: 'fosterCare',
    label: { da: 'Anbragte i plejefamilie', en: 'Placed in foster families' },
    drawn: [drawn('foster-share-pct', 'Plejefamilie', 'Foster family')],
  },
  {
    key: 'family-workshop-families',
    chapter: 'familyWorkshop',
    label: { da: 'Familieværkstedet', en: 'The family workshop' },
    drawn: [
      drawn('family-workshop-families-anonymous-counselling', 'Åben anonym rådgivning', 'Open anonymous counselling'),
      drawn('family-workshop-families-advice', 'Råd og vejledning', 'Advice and guidance'),
      drawn('family-workshop-families-family-treatment', 'Familiebehandling', 'Family treatment'),
      drawn(
        'family-workshop-families-vallensbaek-advice-treatment',
        'Vejledning eller behandling, Vallensbæk',
        'Guidance or treatment, Vallensbæk',
      ),
    ],
  },
  {
    key: 'family-teams-flow',
    chapter: 'familyWorkshop',
    label: { da: 'Tolmiea, familier', en: 'Tolmiea, families' },
    drawn: [
      drawn('tolmiea-flow-new', 'Nyindskrivninger', 'New'),
      drawn('tolmiea-flow-discharged', 'Udskrivninger', 'Discharged'),
      drawn('tolmiea-flow-active-31-december', 'Aktive den 31. december', 'Active on 31 December'),
    ],
  },
  {
    key: 'health-births',
    chapter: 'healthVisiting',
    label: { da: 'Fødsler', en: 'Births' },
    drawn: [
      drawn('births-count', 'Som opgjort nu', 'As counted now'),
      drawn('births-count-earlier-count', 'Tidligere opgørelse', 'Earlier edition'),
    ],
  },
  {
    key: 'health-births-shares',
    chapter: 'healthVisiting',
    label: { da: 'For tidligt fødte og unge mødre', en: 'Premature births and young mothers' },
    drawn: [
      drawn('premature-births-share-pct', 'For tidligt fødte', 'Premature births'),
      drawn('young-mothers-share-pct', 'Unge mødre', 'Young mothers'),
    ],
  },
  {
    key: 'health-postnatal-reaction',
    chapter: 'healthVisiting',
    label: { da: 'Efterfødselsreaktion', en: 'Postnatal reaction' },
    drawn: [
      drawn('epds-moderate-severe-share-pct', 'Moderat til svær', 'Moderate to severe'),
      drawn('epds-severe-share-pct', 'Svær', 'Severe'),
    ],
  },
  {
    key: 'school-start-overweight',
    chapter: 'schoolHealth',
    label: { da: 'Svært overvægtige ved skolestart', en: 'Severe overweight at school start' },
    drawn: [drawn('school-start-severe-overweight-share-pct', 'Svært overvægtige', 'Severe overweight')],
  },
  {
    key: 'school-leaving-overweight',
    chapter: 'schoolHealth',
    label: { da: 'Overvægt ved udskoling', en: 'Overweight on leaving school' },
    drawn: [
      drawn('school-leaving-overweight-share-pct-moderate', 'Moderat', 'Moderate'),
      drawn('school-leaving-overweight-share-pct-severe', 'Svær', 'Severe'),
    ],
  },
  {
    key: 'school-leaving-habits',
    chapter: 'schoolHealth',
    label: { da: 'Rygning og lav aktivitet ved udskoling', en: 'Smoking and low activity on leaving school' },
    drawn: [
      drawn('school-leaving-smoking-share-pct', 'Rygere', 'Smokers'),
      drawn('school-leaving-low-activity-share-pct', 'Lav fysisk aktivitet', 'Low physical activity'),
    ],
  },
  {
    key: 'school-early-detection',
    chapter: 'schoolHealth',
    label: { da: 'Tidlig opsporing', en: 'Early detection' },
    drawn: [drawn('early-detection-children', 'Børn', 'Children')],
  },
  {
    key: 'school-weight-programme',
    chapter: 'schoolHealth',
    label: { da: 'Vægtforløb', en: 'Weight programme' },
    drawn: [
      drawn('weight-programme-children-enrolled', 'Indskrevne', 'Enrolled'),
      drawn('weight-programme-children-started', 'Begyndt i året', 'Started in the year'),
      drawn('weight-programme-children-continued', 'Fortsat fra tidligere', 'Continued from before'),
      drawn('weight-programme-bmi-reduced-count', 'Lavere BMI', 'Lower BMI'),
    ],
  },
]

export const keyFigureTopics: readonly FigureTopic[] = together.map(({ key, chapter, label, drawn: shown }) =>
  topicsOf(chapter, 'keyFigures')(key, label, (context) => keyFigureFigure(context, label, shown)),
)

const covered: ReadonlySet<string> = new Set(together.flatMap(({ drawn: shown }) => shown.map(({ metric }) => metric)))

const fixed: ReadonlySet<string> = new Set(catalogue.map(({ id }) => id))

/** Kinds whose values are numbers of one period; printed sums of the budget have their own table. */
const isDrawn = ({ chapter, kind }: MetricDefinition): boolean =>
  chapter !== 'economy' && kind !== 'change' && kind !== 'points' && kind !== 'date'

/** Metrics that the project's key figures bring with them and that no topic names: each has a figure of its own. */
export const otherKeyFigures = (definitions: readonly MetricDefinition[]): readonly MetricDefinition[] =>
  definitions.filter((each) => !fixed.has(each.id) && !covered.has(each.id) && isDrawn(each))

/**
 * A figure for every other key figure that the project's file brings, under the metric's name as its key. Rows that no
 * entry maps are one figure where they have one name.
 */
export function otherKeyFigureTopics({ metrics }: Pick<FigureContext, 'metrics'>): readonly FigureTopic[] {
  const shown = otherKeyFigures(metrics.definitions)
  const figures = groupBy(shown, ({ chapter, label, unit }) => `${chapter} ${label.da} ${unit}`)
  return [...figures.values()].flatMap((definitions) => {
    const [first] = definitions
    if (!first) return []
    const parts = definitions.map(({ id, label }) => ({ metric: id, name: label }))
    return [
      topicsOf(first.chapter, 'keyFigures')(first.id, first.label, (context) =>
        keyFigureFigure(context, first.label, parts),
      ),
    ]
  })
}
