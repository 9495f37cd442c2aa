import type { Dims } from '../../statistics/metric.ts'
import { dimensionNames, dimensionValues, numericDimensions } from '../markdown/dimensionNames.ts'
import { type TemplatePlace, templateProblem } from '../markdown/templateProblem.ts'
import { onlyPlace } from './onlyPlace.ts'
import { latestPeriod, periodBeside, periodIn } from './periods.ts'
import { municipalityOf, type ResolvedMetric, resolvedAt, type Scope } from './scope.ts'

export type Attributes = Readonly<Record<string, string | null | undefined>>

const AVERAGE = 'gennemsnit'
const LATEST = 'seneste'
const MOST_FREQUENT = 'tre-hyppigste'

/** A year, or a span of two. Anything else is a period in its own words ("2012-13"). */
const YEARS = /^[+-]?\d+(\.\.[+-]?\d+)?$/

/** `-1`, `0` and `+1` count from the report's year, `2011` is itself. */
const yearFrom = (text: string, base: number): number =>
  /^([+-]\d+|0)$/.test(text) ? base + Number(text) : Number(text)

function yearOf(scope: Scope, metric: string, text: string | null | undefined): number | string {
  const { year } = scope.input
  if (!text) return periodIn(scope, metric, year)
  if (text !== LATEST && !YEARS.test(text)) return text
  const [first, last] = text.split('..')
  if (first && last) return `${yearFrom(first, year)}-${yearFrom(last, year)}`
  if (text !== LATEST) return periodIn(scope, metric, yearFrom(text, year))
  const years = scope.metrics.of(metric).map(({ dims }) => dims.year)
  return (
    Math.max(...years.filter((candidate) => typeof candidate === 'number' && candidate <= year).map(Number), 0) ||
    latestPeriod(scope, metric, year)
  )
}

function dimensionValue(scope: Scope, metric: string, dimension: string, text: string): string | number {
  if (dimension === 'municipality' && text === AVERAGE) return scope.input.codeLists.peers.meanName
  if (numericDimensions.has(dimension)) return /^\d+$/.test(text) ? Number(text) : text
  const code = dimensionValues[dimension]?.[text] ?? text
  // Key figures keep the words of their file.
  return scope.metrics.of(metric).some(({ dims }) => dims[dimension] === code) ? code : text
}

/** The category of the most frequent values together, which is called by all their names joined. */
function mostFrequent({ metrics }: Scope, metric: string, dimension: string, at: Dims): string {
  const joint = metrics
    .of(metric)
    .find(({ dims }) => dims.year === at.year && dims.municipality === at.municipality && isJoint(dims[dimension]))
  return String(joint?.dims[dimension] ?? MOST_FREQUENT)
}

const isJoint = (value: string | number | undefined): boolean => typeof value === 'string' && value.includes(' + ')

/** The metric that a directive's attributes point to. Year and municipality have defaults, other dimensions none. */
export function resolveMetric(scope: Scope, attributes: Attributes, place: TemplatePlace): ResolvedMetric {
  const key = attributes.key ?? ''
  const definition = scope.definitions.get(key)
  if (!definition) {
    templateProblem(place, { da: `målet “${key}” findes ikke.`, en: `there is no metric “${key}”.` })
  }
  const dims: Record<string, string | number> = { year: yearOf(scope, key, attributes.aar) }
  if (definition.dims.includes('municipality'))
    dims.municipality = attributes.kommune
      ? dimensionValue(scope, key, 'municipality', attributes.kommune)
      : ((scope.municipality === null ? onlyPlace(scope, key) : null) ?? municipalityOf(scope))
  for (const [name, dimension] of Object.entries(dimensionNames)) {
    const text = attributes[name]
    if (!text || name === 'aar' || name === 'kommune') continue
    dims[dimension] =
      text === MOST_FREQUENT ? mostFrequent(scope, key, dimension, dims) : dimensionValue(scope, key, dimension, text)
  }
  return resolvedAt(scope, definition, dims)
}

/** The same metric some years earlier (`steps` is negative). */
export function inOtherYear(scope: Scope, resolved: ResolvedMetric, steps: number): ResolvedMetric {
  const { year } = resolved.dims
  if (typeof year === 'number') return resolvedAt(scope, resolved.definition, { ...resolved.dims, year: year + steps })
  const beside = year === undefined ? null : periodBeside(scope, resolved.definition.id, year, steps)
  if (beside === null) return { ...resolved, found: undefined }
  return resolvedAt(scope, resolved.definition, { ...resolved.dims, year: beside })
}

export const withDims = (scope: Scope, resolved: ResolvedMetric, dims: Dims): ResolvedMetric =>
  resolvedAt(scope, resolved.definition, { ...resolved.dims, ...dims })
