import { capitalize } from '../../narrative/phrase.ts'
import type { Dims } from '../../statistics/metric.ts'
import { ALL } from '../../statistics/scope.ts'
import {
  apartAndTogether,
  bySize,
  type FigureContext,
  fitsApart,
  lookUp,
  perMunicipality,
  point,
  say,
  scopeName,
  series,
  yearPair,
} from '../figureContext.ts'
import type { Draft } from '../figureTopic.ts'
import { yearAxis } from './axes.ts'

type Drawn = Pick<Draft, 'kind' | 'categories' | 'categoryHeading' | 'series' | 'total'>

/** True where the figure shows the municipalities apart, because all of them are chosen. */
const isSplit = (context: FigureContext): boolean =>
  context.municipality === ALL && context.period.municipalities.length > 1

/** "efter kommune", or the name of the municipality chosen. */
export const splitName = (context: FigureContext): string =>
  isSplit(context) ? say(context, 'efter kommune', 'by municipality') : scopeName(context)

/** The years of one municipality; of all of them, each apart with their sum in the table. */
export function yearColumns(context: FigureContext, metric: string, years: readonly number[]): Drawn {
  const points = (municipality: string) => years.map((year) => point(context, metric, { year, municipality }))
  if (!isSplit(context))
    return {
      kind: 'columns',
      ...yearAxis(years),
      series: [series(capitalize(scopeName(context)), 'primary', points(context.municipality))],
    }
  if (!fitsApart(context)) return municipalityBars(context, metric)
  return { kind: 'columns', ...yearAxis(years), ...apartAndTogether(context, points) }
}

/** One measure of the chosen municipality over the years. */
export const yearsOfOne = (
  context: FigureContext,
  metric: string,
  years: readonly number[],
  name: string,
  dims: Dims = {},
): Drawn => ({
  kind: 'columns',
  ...yearAxis(years),
  series: [
    series(
      name,
      'primary',
      years.map((year) => point(context, metric, { year, municipality: context.municipality, ...dims })),
    ),
  ],
})

/** Every municipality over the years, whichever is chosen: what is told only by comparing them. */
export const yearsOfEach = (context: FigureContext, metric: string, years: readonly number[]): Drawn =>
  fitsApart(context)
    ? {
        kind: 'columns',
        ...yearAxis(years),
        series: perMunicipality(context, (municipality) =>
          years.map((year) => point(context, metric, { year, municipality })),
        ),
      }
    : municipalityBars(context, metric)

/** More municipalities than colours: each is a row, this year beside the year before. */
function municipalityBars(context: FigureContext, metric: string): Drawn {
  const names = bySize(context.period.municipalities, (municipality) =>
    lookUp(context, metric, { year: context.period.year, municipality }),
  )
  return {
    kind: 'bars',
    categories: names,
    categoryHeading: { da: 'Kommune', en: 'Municipality' },
    series: yearPair(context, (year) => names.map((municipality) => point(context, metric, { year, municipality }))),
  }
}
