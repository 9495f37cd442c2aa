import type { Bilingual } from '../../statistics/metric.ts'
import { type FigureContext, lookUp, point, scopeName, series } from '../figureContext.ts'
import { type FigureTopic, topicsOf } from '../figureTopic.ts'
import { ageAxis, agesOf, monthAxis, monthNames, months } from '../shapes/axes.ts'
import { classColumns } from '../shapes/classColumns.ts'
import { rankedByYear } from '../shapes/ranking.ts'
import { dividedScopes } from '../shapes/scopeRows.ts'
import { comparedTitle, joined, largest, noun, percentText } from '../titles.ts'

const topic = topicsOf('assessments', 'assessments')
const count = { kind: 'count' } as const

const DECIDED = 'child-assessments-decided-count'
const decision = noun(
  'afgørelse om børnefaglig undersøgelse',
  'afgørelser om børnefaglig undersøgelse',
  'decision on a child assessment',
  'decisions on a child assessment',
)

const here = ({ period, municipality }: FigureContext) => ({ year: period.year, municipality })

/** Without a year to compare with, the message is when the decisions were made. */
function monthTitle(context: FigureContext): Bilingual | null {
  const { year, previous } = context.period
  const total = (each: number) => lookUp(context, DECIDED, { ...here(context), year: each })
  if (total(previous) !== null) return comparedTitle(context, decision, total(year), total(previous), previous)
  const top = largest(
    monthNames(context),
    months.map((month) => lookUp(context, DECIDED, { ...here(context), month })),
  )
  return top && mostTitle(context, top.names)
}

const mostTitle = (context: FigureContext, names: readonly string[]): Bilingual => ({
  da: `Flest afgørelser i ${joined(context, names)}`,
  en: `Most decisions in ${joined(context, names)}`,
})

export const assessmentTopics: readonly FigureTopic[] = [
  topic('assessments-month', { da: 'Afgørelser pr. måned', en: 'Decisions by month' }, (context) => {
    const { year } = context.period
    const points = months.map((month) => point(context, DECIDED, { ...here(context), month }))
    return {
      kind: 'columns',
      ...monthAxis(context),
      series: [series(String(year), 'primary', points)],
      title: monthTitle(context),
      subtitle: {
        da: `Antal afgørelser pr. måned, ${year}, ${scopeName(context)}`,
        en: `Decisions by month, ${year}, ${scopeName(context)}`,
      },
      format: count,
    }
  }),
  topic('assessments-team', { da: 'Afgørelser efter team', en: 'Decisions by team' }, (context) => {
    const heading = { da: 'Team', en: 'Team' }
    const { top, drawn } = rankedByYear(context, { metric: DECIDED, dimension: 'team', heading })
    return {
      ...drawn,
      title: top && {
        da: `Flest afgørelser i ${joined(context, top.names)}`,
        en: `Most decisions: ${joined(context, top.names)}`,
      },
      subtitle: {
        da: `Antal afgørelser efter team, ${context.period.year}, ${scopeName(context)}`,
        en: `Decisions by team, ${context.period.year}, ${scopeName(context)}`,
      },
      format: count,
    }
  }),
  topic('assessments-age', { da: 'Afgørelser efter alder', en: 'Decisions by age' }, (context) => {
    const ages = agesOf(context, DECIDED)
    const { categories: names, categoryHeading: heading } = ageAxis(ages)
    const top = largest(
      names,
      ages.map((age) => lookUp(context, DECIDED, { ...here(context), age })),
    )
    return {
      ...classColumns(context, { metric: DECIDED, dimension: 'age', values: ages, names, heading }),
      title: top && {
        da: `Flest afgørelser om børn på ${joined(context, top.names)} år`,
        en: `Most decisions about children aged ${joined(context, top.names)}`,
      },
      subtitle: {
        da: `Antal afgørelser efter barnets alder i hele år, ${scopeName(context)}`,
        en: `Decisions by age of the child in whole years, ${scopeName(context)}`,
      },
      format: count,
    }
  }),
  topic('assessments-limit', { da: 'Firemånedersfristen', en: 'The four-month limit' }, (context) => {
    const within = lookUp(context, 'child-assessments-within-limit-share-pct', here(context))
    return {
      ...dividedScopes(context, 'child-assessments-conclusion-count', 'conclusion', [
        { value: 'within-4-months', name: { da: 'Inden fire måneder', en: 'Within four months' } },
        { value: 'later', name: { da: 'Senere', en: 'Later' } },
        { value: 'not-finished', name: { da: 'Ikke afsluttet', en: 'Not finished' } },
      ]),
      title: within && {
        da: `${percentText(context, within)} af de afsluttede undersøgelser blev afsluttet inden fire måneder`,
        en: `${percentText(context, within)} of the finished assessments were finished within four months`,
      },
      subtitle: {
        da: `Antal undersøgelser efter tid til afslutning, ${context.period.year}`,
        en: `Number of assessments by time until they were finished, ${context.period.year}`,
      },
      format: count,
    }
  }),
]
