import { lowerFirst } from '../../narrative/phrase.ts'
import { apartAndTogether, type FigureContext, lookUp, point, scopeName, series, yearPair } from '../figureContext.ts'
import type { FigurePoint } from '../figureSpec.ts'
import { type FigureTopic, topicsOf } from '../figureTopic.ts'
import { monthAxis, monthNames, months, windowYears } from '../shapes/axes.ts'
import { rankedByYear } from '../shapes/ranking.ts'
import { splitName, yearColumns, yearsOfEach, yearsOfOne } from '../shapes/yearColumns.ts'
import { byPlace, comparedCount, joined, largest, noun } from '../titles.ts'

const topic = topicsOf('notifications', 'notifications')
const count = { kind: 'count' } as const

const byMonth = (context: FigureContext, year: number, municipality = context.municipality): readonly FigurePoint[] =>
  months.map((month) => point(context, 'notifications-by-month', { year, municipality, month }))

function busiestMonths(context: FigureContext, municipality = context.municipality): string {
  const values = byMonth(context, context.period.year, municipality).map(({ value }) => value)
  const top = largest(monthNames(context), values)
  return top ? joined(context, top.names) : ''
}

const busiestTitle = (named: string) =>
  named === '' ? null : { da: `Flest underretninger i ${named}`, en: `Most notifications in ${named}` }

export const notificationNumberTopics: readonly FigureTopic[] = [
  topic('notifications-by-year', { da: 'Underretninger pr. år', en: 'Notifications by year' }, (context) => {
    const { first, year } = context.period
    return {
      ...yearColumns(context, 'notifications-count', windowYears(context)),
      title: comparedCount(
        context,
        'notifications-count',
        noun('underretning', 'underretninger', 'notification', 'notifications'),
      ),
      subtitle: {
        da: `Antal underretninger, ${first}–${year}, ${splitName(context)}`,
        en: `Number of notifications, ${first}–${year}, ${splitName(context)}`,
      },
      format: count,
    }
  }),
  topic('notifications-meetings', { da: 'Underretningsmøder', en: 'Notification meetings' }, (context) => {
    const { first, year } = context.period
    const metric = 'notification-meetings-count'
    const name = context.metrics.definitionOf(metric).label[context.language]
    return {
      ...yearsOfOne(context, metric, windowYears(context), name),
      title: comparedCount(
        context,
        metric,
        noun('underretningsmøde', 'underretningsmøder', 'notification meeting', 'notification meetings'),
      ),
      subtitle: {
        da: `Antal møder, ${first}–${year}, ${scopeName(context)}`,
        en: `Number of meetings, ${first}–${year}, ${scopeName(context)}`,
      },
      format: count,
    }
  }),
  topic('notifications-type', { da: 'Underretningens form', en: 'Form of notification' }, (context) => {
    const heading = { da: 'Form', en: 'Form' }
    const { top, drawn } = rankedByYear(context, { metric: 'notifications-type-count', dimension: 'type', heading })
    return {
      ...drawn,
      title: top && {
        da: `Den hyppigste form: ${joined(context, top.names.map(lowerFirst))}`,
        en: `The most frequent form: ${joined(context, top.names)}`,
      },
      subtitle: {
        da: `Antal underretninger efter form, ${scopeName(context)}`,
        en: `Notifications by form, ${scopeName(context)}`,
      },
      format: count,
    }
  }),
  topic('notifications-by-month', { da: 'Underretninger pr. måned', en: 'Notifications by month' }, (context) => {
    const { previous, year } = context.period
    return {
      kind: 'line',
      ...monthAxis(context),
      series: yearPair(context, (each) => byMonth(context, each)),
      title: busiestTitle(busiestMonths(context)),
      subtitle: {
        da: `Antal underretninger pr. måned, ${previous} og ${year}, ${scopeName(context)}`,
        en: `Notifications by month, ${previous} and ${year}, ${scopeName(context)}`,
      },
      format: count,
    }
  }),
  topic(
    'notifications-by-month-municipality',
    { da: 'Underretninger pr. måned efter kommune', en: 'Notifications by month and municipality' },
    (context) => ({
      kind: 'line',
      ...monthAxis(context),
      ...apartAndTogether(context, (name) => byMonth(context, context.period.year, name)),
      title: busiestTitle(byPlace(context, (name) => busiestMonths(context, name))),
      subtitle: {
        da: `Antal underretninger pr. måned efter kommune, ${context.period.year}`,
        en: `Notifications by month and municipality, ${context.period.year}`,
      },
      format: count,
    }),
  ),
  topic(
    'notifications-per-1000',
    { da: 'Underretninger pr. 1.000 børn', en: 'Notifications per 1,000 children' },
    (context) => {
      const { first, year, municipalities } = context.period
      const metric = 'notifications-per-1000-children'
      const top = largest(
        municipalities,
        municipalities.map((municipality) => lookUp(context, metric, { year, municipality })),
      )
      return {
        ...yearsOfEach(context, metric, windowYears(context)),
        source: 'notificationsAndPopulation',
        title: top && {
          da: `${joined(context, top.names)} har flest underretninger i forhold til børnetallet`,
          en: `${joined(context, top.names)}: most notifications relative to the number of children`,
        },
        subtitle: {
          da: `Underretninger pr. 1.000 børn og unge på 0–17 år, ${first}–${year}`,
          en: `Notifications per 1,000 children aged 0–17, ${first}–${year}`,
        },
        format: { kind: 'decimal', decimals: 1 },
      }
    },
  ),
]

/** The quiet figure on the cover: the year's months as thin columns. */
export const coverTopic: FigureTopic = topic(
  'cover-months',
  { da: 'Underretninger pr. måned', en: 'Notifications by month' },
  (context) => ({
    kind: 'columns',
    ...monthAxis(context),
    series: [series(String(context.period.year), 'primary', byMonth(context, context.period.year))],
    title: { da: 'Årets underretninger', en: 'The notifications of the year' },
    subtitle: {
      da: `Antal underretninger pr. måned, ${context.period.year}`,
      en: `Notifications by month, ${context.period.year}`,
    },
    format: count,
  }),
)
