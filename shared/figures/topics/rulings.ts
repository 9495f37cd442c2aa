import { capitalize } from '../../narrative/phrase.ts'
import type { Dims } from '../../statistics/metric.ts'
import { ALL } from '../../statistics/scope.ts'
import {
  dimValues,
  type FigureContext,
  lookUp,
  MOST_SERIES,
  occurring,
  point,
  roleAt,
  scopeName,
  series,
} from '../figureContext.ts'
import { type Draft, type FigureTopic, topicsOf } from '../figureTopic.ts'
import { yearsWith } from '../shapes/axes.ts'
import { jointFirst } from '../shapes/scopeRows.ts'
import { yearsOfOne } from '../shapes/yearColumns.ts'
import { comparedTitle, noun, percentText } from '../titles.ts'

const topic = topicsOf('rulings', 'rulings')

const COUNT = 'complaint-rulings-count'
const UPHELD = 'complaint-upheld-share-pct'
const REVERSED = 'complaint-reversal-share-pct'
const ruling = noun(
  'afgørelse i klagesager',
  'afgørelser i klagesager',
  'ruling in complaints',
  'rulings in complaints',
)

const here = ({ period, municipality }: FigureContext) => ({ year: period.year, municipality })

/** All bodies together: a body is known only of all municipalities, and is no dimension of a single one. */
function jointDims({ municipality, codes }: FigureContext, outcome: string): Dims {
  const { sums } = codes.rulings
  if (municipality === ALL) return { municipality, body: sums, outcome }
  return outcome === sums ? { municipality } : { municipality, outcome }
}

const total = (context: FigureContext, year: number) =>
  lookUp(context, COUNT, { year, ...jointDims(context, context.codes.rulings.sums) })

const namesOf = (context: FigureContext, dimension: 'body' | 'outcome'): readonly string[] =>
  dimValues(context, COUNT, dimension)
    .map(String)
    .filter((name) => name !== context.codes.rulings.sums)

/** Bodies that ruled in the year; none where they are more than can be told apart, or are not known. */
function bodiesShown(context: FigureContext): readonly string[] {
  const { sums } = context.codes.rulings
  if (context.municipality !== ALL) return []
  const ruling = occurring(namesOf(context, 'body'), (body) => [
    lookUp(context, COUNT, { ...here(context), body, outcome: sums }),
  ])
  return ruling.length > MOST_SERIES ? [] : ruling
}

/** Each body in its colour, with their sum in the table; else all together. */
function outcomeSeries(context: FigureContext, outcomes: readonly string[]): Pick<Draft, 'series' | 'total'> {
  const { year } = context.period
  const { sums } = context.codes.rulings
  const together = outcomes.map((outcome) => point(context, COUNT, { year, ...jointDims(context, outcome) }))
  const bodies = bodiesShown(context)
  if (bodies.length === 0) return { series: [series(String(year), 'primary', together)] }
  return {
    series: bodies.map((body, index) =>
      series(
        body,
        roleAt(index),
        outcomes.map((outcome) => point(context, COUNT, { ...here(context), body, outcome })),
      ),
    ),
    total: series(sums, 'context', together),
  }
}

export const rulingTopics: readonly FigureTopic[] = [
  topic('rulings-outcome', { da: 'Afgørelser efter udfald', en: 'Rulings by outcome' }, (context) => {
    const { year, previous } = context.period
    const outcomes = occurring(namesOf(context, 'outcome'), (outcome) => [
      lookUp(context, COUNT, { year, ...jointDims(context, outcome) }),
    ])
    return {
      kind: 'bars',
      categories: outcomes,
      categoryHeading: { da: 'Udfald', en: 'Outcome' },
      ...outcomeSeries(context, outcomes),
      title: comparedTitle(context, ruling, total(context, year), total(context, previous), previous),
      subtitle: {
        da: `Antal afgørelser efter udfald, ${year}, ${scopeName(context)}`,
        en: `Number of rulings by outcome, ${year}, ${scopeName(context)}`,
      },
      format: { kind: 'count' },
    }
  }),
  topic('rulings-shares', { da: 'Stadfæstet og omgjort', en: 'Upheld and reversed' }, (context) => {
    const { year } = context.period
    const rows = jointFirst(context, ALL)
    const upheld = lookUp(context, UPHELD, here(context))
    return {
      kind: 'bars',
      categories: rows.map((name) => capitalize(scopeName(context, name))),
      categoryHeading: { da: 'Område', en: 'Area' },
      series: [UPHELD, REVERSED].map((metric, index) =>
        series(
          context.metrics.definitionOf(metric).label[context.language],
          roleAt(index),
          rows.map((municipality) => point(context, metric, { year, municipality })),
        ),
      ),
      title: upheld && {
        da: `${percentText(context, upheld)} af afgørelserne er stadfæstet`,
        en: `${percentText(context, upheld)} of the rulings upheld the decision`,
      },
      subtitle: {
        da: `Andel af afgørelser i klagesager, ${year}`,
        en: `Share of rulings in complaints, ${year}`,
      },
      format: { kind: 'percent', decimals: 1 },
    }
  }),
  topic('rulings-by-year', { da: 'Afgørelser pr. år', en: 'Rulings by year' }, (context) => {
    const { year, previous } = context.period
    const years = yearsWith(context, COUNT)
    if (years.length < 2) return null
    const name = context.metrics.definitionOf(COUNT).label[context.language]
    return {
      ...yearsOfOne(context, COUNT, years, name, jointDims(context, context.codes.rulings.sums)),
      title: comparedTitle(context, ruling, total(context, year), total(context, previous), previous),
      subtitle: {
        da: `Antal afgørelser i klagesager, ${scopeName(context)}`,
        en: `Number of rulings in complaints, ${scopeName(context)}`,
      },
      format: { kind: 'count' },
    }
  }),
]
