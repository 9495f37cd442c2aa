import { type Fraction, fraction, multiply, subtract } from '../../../../shared/quantities.ts'
import type { MetricValue } from '../../../../shared/statistics/metric.ts'
import type { MetricSet } from '../../../../shared/statistics/metricSet.ts'
import { HUNDRED, type Identity } from './claims.ts'

export const fromExists: Identity = {
  name: 'every number that another was worked out from is in the set',
  check({ metrics }, claims) {
    for (const { metric, from } of metrics.all())
      for (const each of from)
        claims.that(metrics.get(each.metric, each.dims) !== undefined, `${metric} from ${each.metric}`, each.dims)
  },
}

const inputsOf = (metrics: MetricSet, { from }: MetricValue): readonly MetricValue[] =>
  from.flatMap(({ metric, dims }) => metrics.get(metric, dims) ?? [])

const inPercent = (part: Fraction | null, whole: Fraction | null): Fraction | null =>
  part === null || whole === null || whole.numerator === 0
    ? null
    : multiply(multiply(part, fraction(whole.denominator, whole.numerator)), HUNDRED)

const less = (a: Fraction | null, b: Fraction | null): Fraction | null =>
  a === null || b === null ? null : subtract(a, b)

/** A deviation in percent has the deviation itself among its numbers; every other change has first and second. */
const isOfDeviation = ({ metric }: MetricValue): boolean => metric.includes('deviation')

export const changesFollow: Identity = {
  name: 'every change, difference in points and index is what the numbers it comes from give',
  check({ metrics }, claims) {
    for (const value of metrics.all()) {
      if (value.kind !== 'change' && value.kind !== 'points' && value.kind !== 'index') continue
      const [first, second, ...more] = inputsOf(metrics, value)
      if (!first || !second || more.length > 0) continue
      claims.equal(value.value, expectedOf(value, first.value, second.value), value.metric, value.dims)
    }
  },
}

function expectedOf(value: MetricValue, first: Fraction | null, second: Fraction | null): Fraction | null {
  if (value.kind === 'points') return less(second, first)
  if (value.kind === 'index' || isOfDeviation(value)) return inPercent(first, second)
  return inPercent(less(second, first), first)
}

/** Kinds that are always worked out from something. */
const derivedKinds = ['share', 'change', 'points', 'overrepresentation', 'rate', 'mean', 'index']

export const derivedIsExplained: Identity = {
  name: 'no number that is worked out stands without the numbers or the rows it comes from',
  check({ metrics }, claims) {
    for (const { metric, dims, kind, value, from, basis, evidence } of metrics.all())
      if (derivedKinds.includes(kind) && value !== null)
        claims.that(from.length > 0 || basis !== undefined || evidence.length > 0, `${metric} is explained`, dims)
  },
}
