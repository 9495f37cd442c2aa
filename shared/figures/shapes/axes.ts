import { monthName, shortMonthName } from '../../danish.ts'
import { range } from '../../statistics/tally.ts'
import type { FigureContext } from '../figureContext.ts'
import { dimValues } from '../figureContext.ts'
import type { Draft } from '../figureTopic.ts'

type Axis = Pick<Draft, 'categories' | 'categoryHeading'>

export const months = range(1, 12)

export const monthAxis = ({ language }: FigureContext): Axis => ({
  categories: months.map((month) => shortMonthName(month, language)),
  categoryHeading: { da: 'Måned', en: 'Month' },
})

/** Months as sentences name them. */
export const monthNames = ({ language }: FigureContext): readonly string[] =>
  months.map((month) => monthName(month, language))

export const yearAxis = (years: readonly number[]): Axis => ({
  categories: years.map(String),
  categoryHeading: { da: 'År', en: 'Year' },
})

export const ageAxis = (ages: readonly number[]): Axis => ({
  categories: ages.map(String),
  categoryHeading: { da: 'Alder', en: 'Age' },
})

/** The years of the report's window: the report year and those it is seen against. */
export const windowYears = ({ period }: FigureContext): readonly number[] => range(period.first, period.year)

/** Years in which a metric has a value, up to the report year. */
export function yearsWith(context: FigureContext, metric: string): readonly number[] {
  const known = context.metrics.of(metric).flatMap(({ dims, value }) => (value === null ? [] : [dims.year]))
  return [...new Set(known)]
    .filter((year) => typeof year === 'number')
    .filter((year) => year <= context.period.year)
    .sort((a, b) => a - b)
}

/** Ages that a metric tells apart, also those nobody has. */
export const agesOf = (context: FigureContext, metric: string): readonly number[] =>
  dimValues(context, metric, 'age').filter((age) => typeof age === 'number')
