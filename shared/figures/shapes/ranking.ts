import type { Fraction } from '../../quantities.ts'
import type { Bilingual, Dims } from '../../statistics/metric.ts'
import { ALL } from '../../statistics/scope.ts'
import {
  bySize,
  dimValues,
  type FigureContext,
  lookUp,
  occurring,
  perMunicipality,
  point,
  yearPair,
} from '../figureContext.ts'
import type { Draft } from '../figureTopic.ts'
import { type Largest, largest } from '../titles.ts'

interface Asked {
  readonly metric: string
  /** The dimension whose values are the rows. */
  readonly dimension: string
  readonly heading: Bilingual
  /** Only these rows; else all that the metric has. */
  readonly names?: readonly string[]
  /** Another metric of the same rows that puts them in order. */
  readonly orderedBy?: string
  /** Held fast in every number. */
  readonly dims?: Dims
}

/** Rows from the largest to the smallest, those that nobody is in left out, with what the message needs. */
interface Ranking {
  readonly names: readonly string[]
  readonly top: Largest | null
  readonly drawn: Pick<Draft, 'kind' | 'categories' | 'categoryHeading' | 'series'>
}

const rowsOf = (context: FigureContext, { metric, dimension, names }: Asked): readonly string[] =>
  names ?? dimValues(context, metric, dimension).map(String)

const valueIn =
  (context: FigureContext, { metric, dimension, dims }: Asked, year: number, municipality: string) =>
  (name: string): Fraction | null =>
    lookUp(context, metric, { year, municipality, ...dims, [dimension]: name })

const drawnBars = (categories: readonly string[], { heading }: Asked, series: Draft['series']): Ranking['drawn'] => ({
  kind: 'bars',
  categories,
  categoryHeading: heading,
  series,
})

/** The chosen municipality, this year beside the year it is compared to. */
export function rankedByYear(context: FigureContext, asked: Asked): Ranking {
  const { metric, dimension, orderedBy, dims } = asked
  const { year, previous } = context.period
  const { municipality } = context
  const now = valueIn(context, asked, year, municipality)
  const before = valueIn(context, asked, previous, municipality)
  const sizeOf = orderedBy ? valueIn(context, { ...asked, metric: orderedBy }, year, municipality) : now
  const names = bySize(
    occurring(rowsOf(context, asked), (name) => [now(name), before(name)]),
    sizeOf,
  )
  const series = yearPair(context, (each) =>
    names.map((name) => point(context, metric, { year: each, municipality, ...dims, [dimension]: name })),
  )
  return { names, top: largest(names, names.map(now)), drawn: drawnBars(names, asked, series) }
}

/** The municipalities beside each other in the report year; in the order of all of them together. */
export function rankedByMunicipality(context: FigureContext, asked: Asked, scope = ALL): Ranking {
  const { metric, dimension, orderedBy, dims } = asked
  const { year } = context.period
  const sizeOf = valueIn(context, { ...asked, metric: orderedBy ?? metric }, year, scope)
  const names = bySize(
    occurring(rowsOf(context, asked), (name) => [sizeOf(name)]),
    sizeOf,
  )
  const series = perMunicipality(context, (municipality) =>
    names.map((name) => point(context, metric, { year, municipality, ...dims, [dimension]: name })),
  )
  return { names, top: largest(names, names.map(sizeOf)), drawn: drawnBars(names, asked, series) }
}
