import { changeOf, named, pointsBetween } from './measure.ts'
import type { MetricKind, MetricValue } from './metric.ts'
import { numberKey } from './metricSet.ts'
import { groupBy } from './tally.ts'

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
  const wanted = new Set(changes.map(({ of }) => of))
  const earlier = new Map<string, MetricValue>()
  const later: MetricValue[] = []
  for (const value of found) {
    if (!wanted.has(value.metric)) continue
    if (value.dims.year === from) earlier.set(keyIn(to, value), value)
    if (value.dims.year === to) later.push(value)
  }
  const byMetric = groupBy(later, ({ metric }) => metric)
  for (const { metric, of, as } of changes)
    for (const now of byMetric.get(of) ?? []) {
      const then = earlier.get(keyIn(to, now))
      if (then) yield named(metric, { ...now.dims, year: `${from}-${to}` }, changeBetween(then, now, as))
    }
}

/** The same number of either year has one name, that of the later year. */
const keyIn = (year: number, { metric, dims }: MetricValue): string => numberKey(metric, dims, year)

const isOf = <Kind extends MetricKind>(value: MetricValue, kinds: readonly Kind[]): value is MetricValue<Kind> =>
  (kinds as readonly MetricKind[]).includes(value.kind)

const amounts = ['count', 'money', 'mean', 'rate'] as const

function changeBetween(then: MetricValue, now: MetricValue, as: Change['as']) {
  if (as === 'points' && isOf(then, ['share']) && isOf(now, ['share'])) return pointsBetween(then, now)
  if (as === 'percent' && then.kind === now.kind && isOf(then, amounts) && isOf(now, amounts))
    return changeOf(then, now)
  throw new TypeError(`${now.metric} has no change in ${as}`)
}
