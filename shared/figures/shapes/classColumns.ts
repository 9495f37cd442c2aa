import type { Bilingual, Dims } from '../../statistics/metric.ts'
import { type FigureContext, point, yearPair } from '../figureContext.ts'
import type { Draft } from '../figureTopic.ts'

interface Classes {
  readonly metric: string
  /** The dimension whose values stand along the axis, in their own order. */
  readonly dimension: string
  readonly values: readonly (string | number)[]
  readonly names: readonly string[]
  readonly heading: Bilingual
  readonly dims?: Dims
}

/** Classes in their natural order (ages, days, durations) for the chosen municipality, beside the year before. */
export const classColumns = (
  context: FigureContext,
  { metric, dimension, values, names, heading, dims }: Classes,
): Pick<Draft, 'kind' | 'categories' | 'categoryHeading' | 'series'> => ({
  kind: 'columns',
  categories: names,
  categoryHeading: heading,
  series: yearPair(context, (year) =>
    values.map((value) =>
      point(context, metric, { year, municipality: context.municipality, ...dims, [dimension]: value }),
    ),
  ),
})
