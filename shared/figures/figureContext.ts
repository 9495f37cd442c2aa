import { compareDanish, type Language } from '../danish.ts'
import type { CodeLists } from '../domain/codeLists.ts'
import { compare, type Fraction, fraction } from '../quantities.ts'
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
  readonly language: Language
  readonly municipality: string
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

export const point = (context: FigureContext, metric: string, dims: Dims): FigurePoint => ({
  value: context.metrics.get(metric, dims)?.value ?? null,
  metric,
  dims,
})

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

/** The municipalities together, for the table of a figure that shows them apart. */
export const together = (context: FigureContext, points: readonly FigurePoint[]): FigureSeries =>
  series(say(context, 'I alt', 'Total'), 'context', points)

const municipalityRoles: readonly SeriesRole[] = ['primary', 'third', 'fourth', 'context']

/** One series per municipality of the centre, in fixed roles. */
export const perMunicipality = (
  context: FigureContext,
  pointsOf: (municipality: string) => readonly FigurePoint[],
): readonly FigureSeries[] =>
  context.period.municipalities
    .map((name, index) => series(name, municipalityRoles[index] ?? 'peer', pointsOf(name)))
    .filter(hasValues)

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
