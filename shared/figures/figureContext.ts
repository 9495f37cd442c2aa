import { compareDanish, type Language } from '../danish.ts'
import type { CodeLists } from '../domain/codeLists.ts'
import type { SmallNumbers } from '../domain/smallNumbers.ts'
import { compare, type Fraction, fraction } from '../quantities.ts'
import type { Caveats } from '../statistics/breaks/caveats.ts'
import type { Dims } from '../statistics/metric.ts'
import type { MetricSet } from '../statistics/metricSet.ts'
import type { Period } from '../statistics/period.ts'
import { ALL } from '../statistics/scope.ts'
import type { FigurePoint, FigureSeries, SeriesRole } from './figureSpec.ts'

/** What a figure is drawn from, for one year, one municipality (or all) and one language. */
export interface FigureContext {
  readonly metrics: MetricSet
  readonly period: Period
  readonly codes: CodeLists
  readonly caveats: Caveats
  readonly language: Language
  readonly municipality: string
  /** Of the report that the figure is for; absent on the screens that show numbers. */
  readonly smallNumbers?: SmallNumbers
}

/** The text in the language of the figure. */
export const say = (context: { readonly language: Language }, da: string, en: string): string =>
  context.language === 'da' ? da : en

export function scopeName(context: FigureContext, municipality = context.municipality): string {
  if (municipality !== ALL) return municipality
  return context.period.municipalities.length === 2
    ? say(context, 'begge kommuner', 'both municipalities')
    : say(context, 'alle kommuner', 'all municipalities')
}

export function point({ metrics }: FigureContext, metric: string, dims: Dims): FigurePoint {
  const known = metrics.get(metric, dims)
  return known
    ? { value: known.value, metric, dims, unit: metrics.unitOf(metric, dims) }
    : { value: null, metric, dims }
}

export const lookUp = (context: FigureContext, metric: string, dims: Dims): Fraction | null =>
  context.metrics.get(metric, dims)?.value ?? null

export const series = (name: string, role: SeriesRole, points: readonly FigurePoint[]): FigureSeries => ({
  name,
  role,
  points,
})

/** This year in the strong colour and the year before as context; a year without any value is left out. */
export function yearPair(
  context: FigureContext,
  pointsOf: (year: number) => readonly FigurePoint[],
): readonly FigureSeries[] {
  const { year, previous } = context.period
  return (
    [
      [previous, 'context'],
      [year, 'primary'],
    ] as const
  )
    .map(([each, role]) => series(String(each), role, pointsOf(each)))
    .filter(hasValues)
}

export const hasValues = (each: FigureSeries): boolean => each.points.some(({ value }) => value !== null)

/** Four colours can be told apart on paper and by everyone. */
export const MOST_SERIES = 4

const roles: readonly SeriesRole[] = ['primary', 'third', 'fourth', 'context']

/** The colour of the series with this index; from the fifth on there is only grey. */
export const roleAt = (index: number): SeriesRole => roles[index] ?? 'peer'

/** More municipalities than there are colours cannot be shown as series. */
export const fitsApart = ({ period }: FigureContext): boolean => period.municipalities.length <= MOST_SERIES

/**
 * One series per municipality of the centre, in fixed roles. Where they are more than can be told apart, the chosen one
 * beside all of them.
 */
export function perMunicipality(
  context: FigureContext,
  pointsOf: (municipality: string) => readonly FigurePoint[],
): readonly FigureSeries[] {
  const { municipality: chosen, period } = context
  const scopes = fitsApart(context) ? period.municipalities : [...new Set([chosen, ALL])]
  return scopes
    .map((name, index) =>
      series(
        name === ALL ? allName(context) : name,
        fitsApart(context) ? roleAt(index) : pairRole(index),
        pointsOf(name),
      ),
    )
    .filter(hasValues)
}

const pairRole = (index: number): SeriesRole => (index === 0 ? 'primary' : 'context')

const allName = (context: FigureContext): string => say(context, 'Alle kommuner', 'All municipalities')

/** The municipalities apart, and together as a column of the table. */
export const apartAndTogether = (
  context: FigureContext,
  pointsOf: (municipality: string) => readonly FigurePoint[],
): { readonly series: readonly FigureSeries[]; readonly total?: FigureSeries } => ({
  series: perMunicipality(context, pointsOf),
  ...(fitsApart(context) ? { total: series(say(context, 'I alt', 'Total'), 'context', pointsOf(ALL)) } : {}),
})

const ZERO = fraction(0)

/** Categories from the largest to the smallest value of this year; equal ones in Danish alphabetical order. */
export const bySize = (
  categories: readonly string[],
  sizeOf: (category: string) => Fraction | null,
): readonly string[] =>
  [...categories].sort((a, b) => compare(sizeOf(b) ?? ZERO, sizeOf(a) ?? ZERO) || compareDanish(a, b))

/** Categories with a value above zero in at least one of the series' years. */
export const occurring = (
  categories: readonly string[],
  valuesOf: (category: string) => readonly (Fraction | null)[],
): readonly string[] =>
  categories.filter((each) => valuesOf(each).some((value) => value !== null && value.numerator !== 0))

/** Values of one dimension that the metric has, in the order of computation. */
export function dimValues(context: FigureContext, metric: string, dimension: string): readonly (string | number)[] {
  const found = context.metrics.of(metric).flatMap(({ dims }) => {
    const value = dims[dimension]
    return value === undefined ? [] : [value]
  })
  return [...new Set(found)]
}
