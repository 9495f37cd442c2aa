import { monthName, shortMonthName } from '../../danish.ts'
import { ALL } from '../../statistics/scope.ts'
import { range } from '../../statistics/tally.ts'
import {
  type FigureContext,
  perMunicipality,
  point,
  say,
  scopeName,
  series,
  together,
  yearPair,
} from '../figureContext.ts'
import type { FigurePoint } from '../figureSpec.ts'
import { type FigureTopic, topic } from '../figureTopic.ts'
import { byPlace, capitalised, comparedTitle, joined, largest } from '../titles.ts'

const count = { kind: 'count' } as const
const months = range(1, 12)
const monthLabels = (context: FigureContext): readonly string[] =>
  months.map((month) => shortMonthName(month, context.language))

const counted = (context: FigureContext, year: number, municipality = context.municipality): FigurePoint =>
  point(context, 'notifications-count', { year, municipality })

const byMonth = (context: FigureContext, year: number, municipality = context.municipality): readonly FigurePoint[] =>
  months.map((month) => point(context, 'notifications-by-month', { year, municipality, month }))

const windowYears = ({ period }: FigureContext): readonly number[] => range(period.first, period.year)

function busiestMonths(context: FigureContext, municipality = context.municipality): string {
  const { year } = context.period
  const names = months.map((month) => monthName(month, context.language))
  const top = largest(
    names,
    byMonth(context, year, municipality).map(({ value }) => value),
  )
  return top ? joined(context, top.names) : ''
}

export const notificationNumberTopics: readonly FigureTopic[] = [
  topic(
    'notifications',
    'notifications',
    'notifications-by-year',
    { da: 'Underretninger pr. år', en: 'Notifications by year' },
    (context) => {
      const { year, previous } = context.period
      const years = windowYears(context)
      const [now, before] = [counted(context, year), counted(context, previous)]
      const split = context.municipality === ALL && context.period.municipalities.length > 1
      return {
        kind: 'columns',
        title: comparedTitle(context, { da: 'underretninger', en: 'notifications' }, now.value, before.value, previous),
        subtitle: say(
          context,
          `Antal underretninger, ${years[0]}–${year}, ${split ? 'efter kommune' : scopeName(context)}`,
          `Number of notifications, ${years[0]}–${year}, ${split ? 'by municipality' : scopeName(context)}`,
        ),
        categories: years.map(String),
        categoryHeading: say(context, 'År', 'Year'),
        series: split
          ? perMunicipality(context, (name) => years.map((each) => counted(context, each, name)))
          : [
              series(
                capitalised(scopeName(context)),
                'primary',
                years.map((each) => counted(context, each)),
              ),
            ],
        ...(split
          ? {
              total: together(
                context,
                years.map((each) => counted(context, each)),
              ),
            }
          : {}),
        format: count,
      }
    },
  ),
  topic(
    'notifications',
    'notifications',
    'notifications-meetings',
    { da: 'Underretningsmøder', en: 'Notification meetings' },
    (context) => {
      const years = windowYears(context)
      const { year, first } = context.period
      const of = (each: number) =>
        point(context, 'notification-meetings-count', { year: each, municipality: context.municipality })
      return {
        kind: 'columns',
        title: comparedTitle(
          context,
          { da: 'underretningsmøder', en: 'notification meetings' },
          of(year).value,
          of(first).value,
          first,
        ),
        subtitle: say(
          context,
          `Antal møder, ${first}–${year}, ${scopeName(context)}`,
          `Number of meetings, ${first}–${year}, ${scopeName(context)}`,
        ),
        categories: years.map(String),
        categoryHeading: say(context, 'År', 'Year'),
        series: [series(say(context, 'Underretningsmøder', 'Notification meetings'), 'primary', years.map(of))],
        format: count,
      }
    },
  ),
  topic(
    'notifications',
    'notifications',
    'notifications-by-month',
    { da: 'Underretninger pr. måned', en: 'Notifications by month' },
    (context) => ({
      kind: 'line',
      title: say(
        context,
        `Flest underretninger i ${busiestMonths(context)}`,
        `Most notifications in ${busiestMonths(context)}`,
      ),
      subtitle: say(
        context,
        `Antal underretninger pr. måned, ${context.period.previous} og ${context.period.year}, ${scopeName(context)}`,
        `Notifications by month, ${context.period.previous} and ${context.period.year}, ${scopeName(context)}`,
      ),
      categories: monthLabels(context),
      categoryHeading: say(context, 'Måned', 'Month'),
      series: yearPair(context, (year) => byMonth(context, year)),
      format: count,
    }),
  ),
  topic(
    'notifications',
    'notifications',
    'notifications-by-month-municipality',
    { da: 'Underretninger pr. måned efter kommune', en: 'Notifications by month and municipality' },
    (context) => ({
      kind: 'line',
      title: say(
        context,
        `Flest underretninger i ${byPlace(context, (name) => busiestMonths(context, name))}`,
        `Most notifications in ${byPlace(context, (name) => busiestMonths(context, name))}`,
      ),
      subtitle: say(
        context,
        `Antal underretninger pr. måned efter kommune, ${context.period.year}`,
        `Notifications by month and municipality, ${context.period.year}`,
      ),
      categories: monthLabels(context),
      categoryHeading: say(context, 'Måned', 'Month'),
      series: perMunicipality(context, (name) => byMonth(context, context.period.year, name)),
      total: together(context, byMonth(context, context.period.year, ALL)),
      format: count,
    }),
  ),
  topic(
    'notifications',
    'notificationsAndPopulation',
    'notifications-per-1000',
    { da: 'Underretninger pr. 1.000 børn', en: 'Notifications per 1,000 children' },
    (context) => {
      const years = windowYears(context)
      const { year } = context.period
      const rate = (each: number, municipality: string) =>
        point(context, 'notifications-per-1000-children', { year: each, municipality })
      const names = context.period.municipalities
      const top = largest(
        names,
        names.map((name) => rate(year, name).value),
      )
      return {
        kind: 'columns',
        title: top
          ? say(
              context,
              `${joined(context, top.names)} har flest underretninger i forhold til børnetallet`,
              `${joined(context, top.names)}: most notifications relative to the number of children`,
            )
          : say(
              context,
              'Underretninger i forhold til børnetallet',
              'Notifications relative to the number of children',
            ),
        subtitle: say(
          context,
          `Underretninger pr. 1.000 børn og unge på 0–17 år, ${years[0]}–${year}`,
          `Notifications per 1,000 children aged 0–17, ${years[0]}–${year}`,
        ),
        categories: years.map(String),
        categoryHeading: say(context, 'År', 'Year'),
        series: perMunicipality(context, (name) => years.map((each) => rate(each, name))),
        format: { kind: 'decimal', decimals: 1 },
      }
    },
  ),
]

/** The quiet figure on the cover: the year's months as thin columns. */
export const coverTopic: FigureTopic = topic(
  'notifications',
  'notifications',
  'cover-months',
  { da: 'Underretninger pr. måned', en: 'Notifications by month' },
  (context) => ({
    kind: 'columns',
    title: say(context, 'Årets underretninger', 'The notifications of the year'),
    subtitle: say(
      context,
      `Antal underretninger pr. måned, ${context.period.year}`,
      `Notifications by month, ${context.period.year}`,
    ),
    categories: monthLabels(context),
    categoryHeading: say(context, 'Måned', 'Month'),
    series: [series(String(context.period.year), 'primary', byMonth(context, context.period.year))],
    format: count,
  }),
)
