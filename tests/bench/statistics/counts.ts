import type { Dims } from '../../../shared/statistics/metric.ts'
import type { MetricSet } from '../../../shared/statistics/metricSet.ts'
import { ALL } from '../../../shared/statistics/scope.ts'
import type { Aggregate } from './aggregates.ts'

/** Counts by metric and dimensions. Zero is left out: a GROUP BY has no row for what does not occur. */
export type Counts = Map<string, number>

const keyOf = (metric: string, dims: Dims): string =>
  [metric, ...Object.entries(dims).map(([dim, value]) => `${dim}=${value}`)].join(' ')

function addTo(counts: Counts, key: string, count: number): void {
  if (count > 0) counts.set(key, (counts.get(key) ?? 0) + count)
}

/** Rows of a question's answer: year, municipality, perhaps a dimension's value, count. */
export function takeAnswer(counts: Counts, aggregate: Aggregate, rows: Iterable<readonly unknown[]>): void {
  const { metric, dim } = aggregate
  for (const row of rows) {
    const of = dim === undefined ? {} : { [dim]: String(row[2]) }
    const count = Number(row.at(-1))
    const keyFor = (municipality: string) => keyOf(metric, { year: Number(row[0]), municipality, ...of })
    addTo(counts, keyFor(String(row[1])), count)
    if (aggregate.counts === 'rows') addTo(counts, keyFor(ALL), count)
  }
}

/** The same counts from the product's numbers: those with the questions' metrics and dimensions. */
export function countsOf(metrics: MetricSet, questions: readonly Aggregate[]): Counts {
  const counts: Counts = new Map()
  const shapes = new Set(questions.map(({ metric, dim }) => `${metric} ${dim ?? ''}`))
  for (const { metric, dims, value } of metrics.all()) {
    const { year, municipality, ...others } = dims
    const [other, ...rest] = Object.keys(others)
    if (rest.length > 0 || !shapes.has(`${metric} ${other ?? ''}`)) continue
    if (typeof year !== 'number' || municipality === undefined || value === null) continue
    addTo(counts, keyOf(metric, { year, municipality, ...others }), value.numerator)
  }
  return counts
}

/** What two ways of counting do not agree about; at most ten, for an error text. */
export function differences(own: Counts, other: Counts): readonly string[] {
  const keys = new Set([...own.keys(), ...other.keys()])
  return [...keys]
    .filter((key) => own.get(key) !== other.get(key))
    .slice(0, 10)
    .map((key) => `${key}: ${own.get(key) ?? 0} and ${other.get(key) ?? 0}`)
}
