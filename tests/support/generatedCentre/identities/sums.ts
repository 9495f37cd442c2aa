import { add, compare, fraction, subtract } from '../../../../shared/quantities.ts'
import type { MetricValue } from '../../../../shared/statistics/metric.ts'
import type { MetricSet } from '../../../../shared/statistics/metricSet.ts'
import { ALL } from '../../../../shared/statistics/scope.ts'
import { type Claims, type CountedCentre, groupsWithout, type Identity, shaped, sumOf } from './claims.ts'

interface Parts {
  readonly metric: string
  readonly dim: string
  readonly total: string
  /** Which values of the dimension part the total; all of them, unless told. */
  readonly part?: (value: MetricValue, centre: CountedCentre) => boolean
}

/** A source with the name of its group is the group; groups and single sources each part the total. */
const isGroup = ({ dims }: MetricValue, { reference, facts }: CountedCentre): boolean =>
  reference.codes.sourceGroups.some(({ name }) => name === dims.source) ||
  facts.notifications.values('sourceGroup').includes(String(dims.source))

/** Numbers of years before the first extract come ready counted from the key figures, some without their parts. */
const isFromRows = ({ dims }: MetricValue, { facts }: CountedCentre): boolean =>
  facts.notifications.values('year').includes(Number(dims.year))

const repeats = ['exactly-1', 'exactly-2', '3-or-more']

const partitions: readonly Parts[] = [
  { metric: 'notifications-by-month', dim: 'month', total: 'notifications-count' },
  { metric: 'notifications-type-count', dim: 'type', total: 'notifications-count' },
  { metric: 'notifications-reason-count', dim: 'reason', total: 'notifications-count' },
  { metric: 'notifications-first-action-count', dim: 'action', total: 'notifications-count' },
  {
    metric: 'notifications-source-count',
    dim: 'source',
    total: 'notifications-count',
    part: (value, centre) => isFromRows(value, centre) && isGroup(value, centre),
  },
  {
    metric: 'notifications-source-count',
    dim: 'source',
    total: 'notifications-count',
    part: (value, centre) => isFromRows(value, centre) && !isGroup(value, centre),
  },
  { metric: 'notifications-by-age', dim: 'age', total: 'notifications-count' },
  { metric: 'notifications-sex-count', dim: 'sex', total: 'notifications-born-count' },
  {
    metric: 'notified-children-repeat-count',
    dim: 'repeat',
    total: 'notified-children-count',
    part: ({ dims }) => repeats.includes(String(dims.repeat)),
  },
  { metric: 'child-assessments-decided-count', dim: 'team', total: 'child-assessments-decided-count' },
  { metric: 'child-assessments-decided-count', dim: 'month', total: 'child-assessments-decided-count' },
  { metric: 'child-assessments-decided-count', dim: 'age', total: 'child-assessments-decided-count' },
  { metric: 'placements-by-sex', dim: 'sex', total: 'placements-count' },
  { metric: 'placements-by-age', dim: 'age', total: 'placements-count' },
  { metric: 'placements-new-by-age', dim: 'age', total: 'placements-new-count' },
  { metric: 'population-by-age', dim: 'age', total: 'population-0-17-count' },
]

export const partsSumToTotals: Identity = {
  name: 'parts sum to their total: sources, reasons, actions, types, ages, sexes, months to the year',
  check(centre, claims) {
    for (const { metric, dim, total, part = () => true } of partitions) {
      const parts = shaped(centre.metrics, metric, dim).filter((value) => part(value, centre))
      for (const { dims, parts: own } of groupsWithout(parts, [dim]))
        claims.equal(
          sumOf(own),
          centre.metrics.get(total, dims)?.value ?? null,
          `${metric} by ${dim} to ${total}`,
          dims,
        )
    }
  },
}

/** A child in two forms on the same day counts in both, and once in the total. */
export const childrenInSeveralParts: Identity = {
  name: 'no part has more children than its total, and all parts together have at least as many',
  check({ metrics }, claims) {
    for (const { dims, parts } of groupsWithout(shaped(metrics, 'placements-type-count', 'form'), ['form'])) {
      const total = metrics.get('placements-count', dims)?.value ?? fraction(-1)
      const together = sumOf(parts) ?? fraction(-1)
      claims.that(compare(together, total) >= 0, 'placements-type-count together', dims)
      for (const { value } of parts)
        claims.that(value !== null && compare(value, total) <= 0, 'placements-type-count', dims)
    }
  },
}

const unanswered = ({ facts }: CountedCentre, { dims }: MetricValue): number => {
  const ofYear = facts.notifications.where('year', dims.year ?? null)
  const own = dims.municipality === ALL ? ofYear : ofYear.where('municipality', dims.municipality ?? null)
  return own.where('daysToAction', null).size
}

export const answersSumToAll: Identity = {
  name: 'classes of response and those without an answer are all notifications',
  check(centre, claims) {
    const classes = shaped(centre.metrics, 'notifications-response-count', 'responseClass')
    const timed = classes.filter(({ dims }) => timedClasses.includes(String(dims.responseClass)))
    for (const { dims, parts } of groupsWithout(timed, ['responseClass'])) {
      const total = centre.metrics.get('notifications-count', dims)
      if (!total) continue
      const rest = fraction(unanswered(centre, total))
      claims.equal(sumOf([...parts, { ...total, value: rest }]), total.value, 'notifications-response-count', dims)
    }
  },
}

const timedClasses = ['samme dag', '1-3 dage', '4-7 dage', '8-14 dage', '15-30 dage', 'over 30 dage']

export const stockAndFlow: Identity = {
  name: 'the stock of last year, those who came and those who left make the stock of this year',
  check({ metrics }, claims) {
    for (const { dims, value: left } of metrics.of('placements-left-children-count')) {
      const valueAt = (metric: string, year: number) => metrics.get(metric, { ...dims, year })?.value ?? null
      const year = Number(dims.year)
      const [before, entered] = [
        valueAt('placements-count', year - 1),
        valueAt('placements-entered-children-count', year),
      ]
      // The year before may lie outside the window of the report, and is then only looked at.
      if (!before || !entered || !left) continue
      const expected = subtract(add(before, entered), left)
      claims.equal(valueAt('placements-count', year), expected, 'placements-count by flow', dims)
    }
  },
}

/** Persons may not be added over municipalities: one can be known in two. Some count children under another unit. */
const persons = /^(børn|unge|barn|personer|barn\/unge)/i
const childrenByOtherUnit = /^placements-(forced|consent)/
/**
 * Neither do these add up: ranks, rates, and what is shown together, which is decided for each municipality. A child
 * with two notifications here and one there has three jointly, and is in that class in neither place.
 */
const notAdded =
  /-rank$|-change|per-1000|per-child|per-inhabitant|client-municipalities|-joint-|-unlisted-|children-repeat/

export const municipalitiesToJoint: Identity = {
  name: 'municipalities sum to the joint figure; of children there are at most so many',
  check({ metrics, period }, claims) {
    const known = [...metrics.all()].filter(
      ({ metric, kind, dims }) =>
        (kind === 'count' || kind === 'money') &&
        dims.municipality !== undefined &&
        !('rank' in dims) &&
        !notAdded.test(metric) &&
        (dims.municipality === ALL || period.municipalities.includes(String(dims.municipality))),
    )
    const byMetric = groupsWithout(
      known.map((value) => ({ ...value, dims: { ...value.dims, '': value.metric } })),
      ['municipality'],
    )
    for (const { dims, parts } of byMetric) checkJoint(String(dims['']), parts, metrics, claims)
  },
}

function checkJoint(metric: string, values: readonly MetricValue[], metrics: MetricSet, claims: Claims): void {
  const joint = values.find(({ dims }) => dims.municipality === ALL)
  const own = values.filter((value) => value !== joint)
  const together = sumOf(own)
  if (!joint?.value || own.length === 0 || together === null) return
  const difference = compare(joint.value, together)
  const children = persons.test(metrics.unitOf(metric, joint.dims)) || childrenByOtherUnit.test(metric)
  claims.that(
    children ? difference <= 0 : difference === 0,
    `${metric}, joint and together`,
    joint.dims,
    () => `${joint.value?.numerator} and ${together.numerator}`,
  )
}
