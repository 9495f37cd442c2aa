import type { Dims } from '../../statistics/metric.ts'
import { dimensionNames, dimensionValues, numericDimensions } from '../markdown/dimensionNames.ts'
import { type TemplatePlace, templateProblem } from '../markdown/templateProblem.ts'
import { municipalityOf, type ResolvedMetric, type Scope } from './scope.ts'

export type Attributes = Readonly<Record<string, string | null | undefined>>

const AVERAGE = 'gennemsnit'
const LATEST = 'seneste'

/** A year, or a span of two. Anything else is a period in its own words ("2012-13"). */
const YEARS = /^-?\d+(\.\.-?\d+)?$/

/** `-1` and `0` count from the report's year, `2011` is itself. */
const yearFrom = (text: string, base: number): number => (/^(-\d+|0)$/.test(text) ? base + Number(text) : Number(text))

function yearOf(scope: Scope, metric: string, text: string | null | undefined): number | string {
  const { year } = scope.input
  if (!text) return year
  if (text !== LATEST && !YEARS.test(text)) return text
  const [first, last] = text.split('..')
  if (first && last) return `${yearFrom(first, year)}-${yearFrom(last, year)}`
  if (text !== LATEST) return yearFrom(text, year)
  const years = scope.metrics.of(metric).map(({ dims }) => dims.year)
  return (
    Math.max(...years.filter((candidate) => typeof candidate === 'number' && candidate <= year).map(Number), 0) || year
  )
}

function dimensionValue(scope: Scope, metric: string, dimension: string, text: string): string | number {
  if (dimension === 'municipality' && text === AVERAGE) return scope.input.codeLists.peers.meanName
  if (numericDimensions.has(dimension)) return /^\d+$/.test(text) ? Number(text) : text
  const code = dimensionValues[dimension]?.[text] ?? text
  // Key figures keep the words of their file.
  return scope.metrics.of(metric).some(({ dims }) => dims[dimension] === code) ? code : text
}

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
      : municipalityOf(scope)
  for (const [name, dimension] of Object.entries(dimensionNames)) {
    const text = attributes[name]
    if (text && name !== 'aar' && name !== 'kommune') dims[dimension] = dimensionValue(scope, key, dimension, text)
  }
  return at(scope, { definition, dims, found: undefined }, dims)
}

const at = (scope: Scope, resolved: ResolvedMetric, dims: Dims): ResolvedMetric => ({
  definition: resolved.definition,
  dims,
  found: scope.metrics.get(resolved.definition.id, dims),
})

/** The same metric some years earlier (`steps` is negative). */
export function inOtherYear(scope: Scope, resolved: ResolvedMetric, steps: number): ResolvedMetric {
  const { year } = resolved.dims
  // A period in its own words has no other year that could be counted to.
  if (typeof year !== 'number') return { ...resolved, found: undefined }
  return at(scope, resolved, { ...resolved.dims, year: year + steps })
}

export const withDims = (scope: Scope, resolved: ResolvedMetric, dims: Dims): ResolvedMetric =>
  at(scope, resolved, { ...resolved.dims, ...dims })
