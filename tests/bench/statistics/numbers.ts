import { toNumber } from '../../../shared/quantities.ts'
import type { Dims } from '../../../shared/statistics/metric.ts'
import type { MetricSet } from '../../../shared/statistics/metricSet.ts'

/** A number as one string, its dimensions in any order. */
export const numberName = (metric: string, dims: Dims): string =>
  [
    metric,
    ...Object.entries(dims)
      .map(([dim, value]) => `${dim}=${value}`)
      .sort(),
  ].join(' ')

/** Every number that has a value, zero included. */
export function numbersOf(metrics: MetricSet): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { metric, dims, value } of metrics.all())
    if (value !== null) found.set(numberName(metric, dims), toNumber(value))
  return found
}

const TOLERANCE = 1e-9

const isSame = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a))

/** Numbers that only one of two has, or that they give otherwise; SQL counts in floating point. At most ten. */
export const unlike = (own: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): readonly string[] =>
  [...new Set([...own.keys(), ...other.keys()])]
    .filter((key) => !isSame(own.get(key), other.get(key)))
    .slice(0, 10)
    .map((key) => `${key}: ${own.get(key) ?? 'none'} and ${other.get(key) ?? 'none'}`)
