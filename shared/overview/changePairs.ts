import { breaksAround } from '../statistics/breaks/caveats.ts'
import { interrupting, type SeriesBreak } from '../statistics/breaks/seriesBreak.ts'
import type { MetricValue } from '../statistics/metric.ts'
import type { MetricSet } from '../statistics/metricSet.ts'
import type { Period } from '../statistics/period.ts'

/** A number of the comparison year and of the year, with the change that was worked out from the two. */
export interface ChangePair {
  readonly earlier: MetricValue
  readonly now: MetricValue
  readonly change: MetricValue
}

/** Every change in percent or percentage points between the two years of the period. */
export function changePairs(metrics: MetricSet, { year, previous }: Period): readonly ChangePair[] {
  const span = `${previous}-${year}`
  return [...metrics.all()].flatMap((change) => {
    if (change.dims.year !== span || (change.kind !== 'change' && change.kind !== 'points')) return []
    const [from, to] = change.from
    if (!from || !to || change.from.length !== 2) return []
    const [earlier, now] = [metrics.get(from.metric, from.dims), metrics.get(to.metric, to.dims)]
    return earlier && now ? [{ earlier, now, change }] : []
  })
}

/** Why two years of a number must not be compared; null where they may. */
export function breakBetween(
  breaks: readonly SeriesBreak[],
  { earlier, now }: Pick<ChangePair, 'earlier' | 'now'>,
): SeriesBreak | null {
  const from = Number(earlier.dims.year)
  return interrupting(breaksAround(breaks, now, Number.isNaN(from) ? undefined : from))[0] ?? null
}
