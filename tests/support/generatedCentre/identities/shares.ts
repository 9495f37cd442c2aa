import { compare, fraction, multiply } from '../../../../shared/quantities.ts'
import type { MetricValue } from '../../../../shared/statistics/metric.ts'
import { ALL } from '../../../../shared/statistics/scope.ts'
import { type CountedCentre, groupsWithout, HUNDRED, type Identity, shaped, sumOf } from './claims.ts'

interface Family {
  readonly metric: string
  readonly dim: string
  readonly part?: (value: MetricValue, centre: CountedCentre) => boolean
}

const classes = ['exactly-1', 'exactly-2', '3-or-more']
const isOne = ({ dims }: MetricValue): boolean => !String(dims.reason).includes(' + ')

/** Shares that part the same whole. A share of nothing is no share, and then none of the family is. */
const families: readonly Family[] = [
  { metric: 'notifications-reason-share-pct', dim: 'reason', part: isOne },
  { metric: 'notifications-first-action-share-pct', dim: 'action' },
  { metric: 'notifications-sex-share-pct', dim: 'sex' },
  { metric: 'notifications-age-share-pct', dim: 'age' },
  { metric: 'notifications-other-duty-share-pct', dim: 'source' },
  {
    metric: 'notified-children-repeat-share-pct',
    dim: 'repeat',
    part: ({ dims }) => classes.includes(String(dims.repeat)),
  },
]

export const sharesSumToHundred: Identity = {
  name: 'shares of one whole sum to exactly 100',
  check(centre, claims) {
    for (const { metric, dim, part = () => true } of families) {
      const shares = shaped(centre.metrics, metric, dim).filter((value) => part(value, centre))
      for (const { dims, parts } of groupsWithout(shares, [dim]))
        if (parts.some(({ value }) => value !== null)) claims.equal(sumOf(parts), HUNDRED, metric, dims)
    }
    for (const metric of ['notifications-municipality-share-pct', 'population-0-17-share-pct']) {
      const own = centre.metrics.of(metric).filter(({ dims }) => dims.municipality !== ALL)
      for (const { dims, parts } of groupsWithout(own, ['municipality']))
        if (parts.some(({ value }) => value !== null)) claims.equal(sumOf(parts), HUNDRED, metric, dims)
    }
  },
}

export const sharesAreParts: Identity = {
  name: 'every share is part of its whole: from 0 to 100, and what its basis gives',
  check({ metrics }, claims) {
    for (const { metric, dims, kind, value, basis } of metrics.all()) {
      if (kind !== 'share' || !basis) continue
      const { part, whole } = basis
      claims.that(part >= 0 && part <= whole, `${metric} is a part`, dims, () => `${part} of ${whole}`)
      claims.equal(value, whole === 0 ? null : multiply(fraction(part, whole), HUNDRED), metric, dims)
    }
  },
}

const order = ['samme dag', '1-3 dage', '4-7 dage', '8-14 dage']

export const cumulativeClasses: Identity = {
  name: 'cumulative classes of response are monotone and end in the 14 days',
  check({ metrics }, claims) {
    for (const { dims, value } of metrics.of('notifications-within-14-days-pct')) {
      const shares = order.map((responseClass) =>
        metrics.get('notifications-response-share-pct', { ...dims, responseClass }),
      )
      const known = shares.flatMap((share) => share ?? [])
      claims.equal(value, sumOf(known), 'notifications-within-14-days-pct', dims)
      for (const [index, share] of known.entries())
        claims.that(share.value === null || share.value.numerator >= 0, `class ${index}`, dims)
    }
    const limits = shaped(metrics, 'notifications-within-days-share-pct', 'days')
    for (const { dims, parts } of groupsWithout(limits, ['days'])) {
      const rising = parts.toSorted((a, b) => Number(a.dims.days) - Number(b.dims.days))
      for (const [index, { value }] of rising.entries()) {
        const next = rising[index + 1]?.value
        claims.that(!value || !next || compare(value, next) <= 0, 'notifications-within-days-share-pct', dims)
      }
    }
    for (const { dims, value } of metrics.of('notifications-same-day-count')) {
      const total = metrics.get('notifications-count', dims)?.value
      claims.that(Boolean(value && total && compare(value, total) <= 0), 'notifications-same-day-count', dims)
    }
  },
}
