import { compare, type Fraction, fraction, sum } from '../../../../shared/quantities.ts'
import type { Reference } from '../../../../shared/statistics/computeStatistics.ts'
import type { Dims, MetricValue } from '../../../../shared/statistics/metric.ts'
import type { MetricSet } from '../../../../shared/statistics/metricSet.ts'
import type { GeneratedCentre } from '../generatedCentre.ts'

/** A centre with all its numbers. */
export interface CountedCentre extends GeneratedCentre {
  readonly metrics: MetricSet
  readonly reference: Reference
}

/** Claims that an identity makes: how many, and those that do not hold. */
export class Claims {
  made = 0
  readonly broken: string[] = []

  that(holds: boolean, what: string, dims: Dims, detail: () => string = () => ''): void {
    this.made += 1
    if (!holds) this.broken.push(`${what} ${JSON.stringify(dims)} ${detail()}`)
  }

  equal(found: Fraction | null, expected: Fraction | null, what: string, dims: Dims): void {
    this.that(sameFraction(found, expected), what, dims, () => `${text(found)} instead of ${text(expected)}`)
  }
}

/** Something that must hold in every centre. */
export interface Identity {
  readonly name: string
  check(centre: CountedCentre, claims: Claims): void
}

const text = (value: Fraction | null): string =>
  value === null ? 'nothing' : `${value.numerator}/${value.denominator}`

const sameFraction = (a: Fraction | null, b: Fraction | null): boolean =>
  a === null || b === null ? a === b : compare(a, b) === 0

export const HUNDRED = fraction(100)

/** The sum of known values; null as soon as one is not known. */
export function sumOf(values: readonly MetricValue[]): Fraction | null {
  const known = values.flatMap(({ value }) => (value === null ? [] : [value]))
  return known.length === values.length ? sum(known) : null
}

/** Dimensions without some of them. */
export const without = (dims: Dims, names: readonly string[]): Dims =>
  Object.fromEntries(Object.entries(dims).filter(([name]) => !names.includes(name)))

const keyOf = (dims: Dims): string => JSON.stringify(Object.entries(dims).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Numbers that differ in nothing but some dimensions, with what they have in common. */
export function groupsWithout(
  values: readonly MetricValue[],
  names: readonly string[],
): readonly { readonly dims: Dims; readonly parts: readonly MetricValue[] }[] {
  const groups = new Map<string, { dims: Dims; parts: MetricValue[] }>()
  for (const value of values) {
    const dims = without(value.dims, names)
    const key = keyOf(dims)
    const group = groups.get(key)
    if (group) group.parts.push(value)
    else groups.set(key, { dims, parts: [value] })
  }
  return [...groups.values()]
}

/** Numbers of a metric that have exactly these dimensions besides year and municipality. */
export const shaped = (metrics: MetricSet, metric: string, ...names: readonly string[]): readonly MetricValue[] =>
  metrics
    .of(metric)
    .filter(({ dims }) => Object.keys(dims).length === names.length + 2 && names.every((name) => name in dims))
