import { monthName, shortMonthName } from '../../danish.ts'
import { range } from '../../statistics/tally.ts'
import { bySize, dimValues, type FigureContext, lookUp, point, say, scopeName, series } from '../figureContext.ts'
import { type FigureTopic, topic } from '../figureTopic.ts'
import { comparedTitle, joined, largest } from '../titles.ts'

const metric = 'child-assessments-decided-count'
const total = (context: FigureContext, year: number) =>
  lookUp(context, metric, { year, municipality: context.municipality })
const noun = { da: 'afgørelser om børnefaglig undersøgelse', en: 'decisions on a child assessment' }

/** Without a year to compare with, the message is when the decisions were made. */
function busiestTitle(context: FigureContext): string {
  const { year } = context.period
  const months = range(1, 12)
  const top = largest(
    months.map((month) => monthName(month, context.language)),
    months.map((month) => lookUp(context, metric, { year, municipality: context.municipality, month })),
  )
  return top
    ? say(
        context,
        `Flest afgørelser i ${joined(context, top.names)}`,
        `Most decisions in ${joined(context, top.names)}`,
      )
    : say(context, noun.da, noun.en)
}

export const assessmentTopics: readonly FigureTopic[] = [
  topic(
    'assessments',
    'assessments',
    'assessments-month',
    { da: 'Afgørelser pr. måned', en: 'Decisions by month' },
    (context) => {
      const { year, previous } = context.period
      const months = range(1, 12)
      return {
        kind: 'columns',
        title:
          total(context, previous) === null
            ? busiestTitle(context)
            : comparedTitle(context, noun, total(context, year), total(context, previous), previous),
        subtitle: say(
          context,
          `Antal afgørelser pr. måned, ${year}, ${scopeName(context)}`,
          `Decisions by month, ${year}, ${scopeName(context)}`,
        ),
        categories: months.map((month) => shortMonthName(month, context.language)),
        categoryHeading: say(context, 'Måned', 'Month'),
        series: [
          series(
            String(year),
            'primary',
            months.map((month) => point(context, metric, { year, municipality: context.municipality, month })),
          ),
        ],
        format: { kind: 'count' },
      }
    },
  ),
  topic(
    'assessments',
    'assessments',
    'assessments-team',
    { da: 'Afgørelser efter team', en: 'Decisions by team' },
    (context) => {
      const { year } = context.period
      const of = (team: string) => lookUp(context, metric, { year, municipality: context.municipality, team })
      const teams = bySize(dimValues(context, metric, 'team').map(String), of)
      const top = largest(teams, teams.map(of))
      return {
        kind: 'bars',
        title: top
          ? say(
              context,
              `Flest afgørelser i ${joined(context, top.names)}`,
              `Most decisions in ${joined(context, top.names)}`,
            )
          : say(context, 'Afgørelser efter team', 'Decisions by team'),
        subtitle: say(
          context,
          `Antal afgørelser efter team, ${year}, ${scopeName(context)}`,
          `Decisions by team, ${year}, ${scopeName(context)}`,
        ),
        categories: teams,
        categoryHeading: say(context, 'Team', 'Team'),
        series: [
          series(
            String(year),
            'primary',
            teams.map((team) => point(context, metric, { year, municipality: context.municipality, team })),
          ),
        ],
        format: { kind: 'count' },
      }
    },
  ),
]
