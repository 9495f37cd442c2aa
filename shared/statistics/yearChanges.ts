import { changeOf, named, pointsBetween } from './measure.ts'
import type { MetricValue } from './metric.ts'
import { MetricSet } from './metricSet.ts'

/** A change metric, and what it is the change of: a count in percent, a share in percentage points. */
export interface Change {
  readonly metric: string
  readonly of: string
  readonly as: 'percent' | 'points'
}

/** The changes of every number of a metric between two years; none where either year lacks it. */
export function* yearChanges(
  found: readonly MetricValue[],
  changes: readonly Change[],
  from: number,
  to: number,
): Generator<MetricValue> {
  const compared = comparedNumbers(found, changes, [from, to])
  for (const { metric, of, as } of changes)
    for (const { dims } of compared.of(of)) {
      if (dims.year !== to) continue
      const spanned = { ...dims, year: `${from}-${to}` }
      const measured =
        as === 'percent' ? percentChange(compared, of, dims, from) : pointsChange(compared, of, dims, from)
      if (measured) yield named(metric, spanned, measured)
    }
}

/** Only what is compared is put in order: the rest is many times as much. */
function comparedNumbers(
  found: readonly MetricValue[],
  changes: readonly Change[],
  years: readonly number[],
): MetricSet {
  const metrics = new Set(changes.map(({ of }) => of))
  return new MetricSet(found.filter(({ metric, dims }) => metrics.has(metric) && years.includes(Number(dims.year))))
}

function percentChange(found: MetricSet, of: string, dims: MetricValue['dims'], from: number) {
  const [then, now] = [found.count(of, { ...dims, year: from }), found.count(of, dims)]
  return then && now ? changeOf(then, now) : null
}

function pointsChange(found: MetricSet, of: string, dims: MetricValue['dims'], from: number) {
  const [then, now] = [found.share(of, { ...dims, year: from }), found.share(of, dims)]
  return then && now ? pointsBetween(then, now) : null
}
