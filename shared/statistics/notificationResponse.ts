import type { NotificationCases } from './facts/notificationCases.ts'
import { casesIn, counted, meanOf, named, shareOf } from './measure.ts'
import { medianOf } from './median.ts'
import type { MetricValue } from './metric.ts'
import type { NotificationTotal } from './notificationCounts.ts'

/** Classes of calendar days from receipt to first action; each ends where the next begins. */
const responseClasses: readonly (readonly [name: string, last: number])[] = [
  ['samme dag', 0],
  ['1-3 dage', 3],
  ['4-7 dage', 7],
  ['8-14 dage', 14],
  ['15-30 dage', 30],
  ['over 30 dage', Number.POSITIVE_INFINITY],
]

/** Limits of the cumulative classes: on the same day, on the next one at the latest, within 3, 7, 14 and 30 days. */
const limits = [0, 1, 3, 7, 14, 30] as const

/** Days from receipt to first action above `floor` and at most `last`; a case without an action has no days. */
const within = (cases: NotificationCases, floor: number, last: number): NotificationCases =>
  cases.whereField('daysToAction', (days) => typeof days === 'number' && days > floor && days <= last, {
    field: 'daysToAction',
    is: { from: Number.isFinite(floor) ? floor + 1 : null, to: Number.isFinite(last) ? last : null },
  })

const NONE = Number.NEGATIVE_INFINITY
const EVERY = Number.POSITIVE_INFINITY

/** From receipt to first action, and the legal assessment within 24 hours, which is something else. */
export function* notificationResponse(own: NotificationCases, total: NotificationTotal): Generator<MetricValue> {
  const { dims } = total
  let floor = NONE
  for (const [responseClass, last] of responseClasses) {
    const of = { ...dims, responseClass }
    const part = named('notifications-response-count', of, casesIn(within(own, floor, last)))
    yield part
    yield named('notifications-response-share-pct', of, shareOf(part, total))
    floor = last
  }
  yield named('notifications-same-day-count', dims, casesIn(within(own, NONE, 0)))
  yield named('notifications-within-14-days-pct', dims, shareOf(casesIn(within(own, NONE, 14)), total))
  yield* cumulative(own, total)
  yield* responseDays(own, total)
  yield* assessedWithin24Hours(own, total)
}

/** Of the notifications that the extract says it of; days of receipt and action are no hours, and never stand in for it. */
function* assessedWithin24Hours(own: NotificationCases, { dims }: NotificationTotal): Generator<MetricValue> {
  const known = own.whereAny('assessedInTime', [0, 1])
  const metric = 'notifications-assessed-24-hours-share-pct'
  if (known.size === 0) {
    yield { metric, dims, kind: 'share', value: null, evidence: [], from: [] }
    return
  }
  const inTime = named('notifications-assessed-24-hours-count', dims, casesIn(known.where('assessedInTime', 1)))
  const told = named('notifications-assessed-24-hours-known-count', dims, casesIn(known))
  yield inTime
  yield told
  yield named(metric, dims, shareOf(inTime, told))
}

/** Each class holds those before it: shares that can only grow. */
function* cumulative(own: NotificationCases, total: NotificationTotal): Generator<MetricValue> {
  for (const days of limits) {
    const dims = { ...total.dims, days }
    const part = named('notifications-within-days-count', dims, casesIn(within(own, NONE, days)))
    yield part
    yield named('notifications-within-days-share-pct', dims, shareOf(part, total))
  }
  yield named('notifications-without-action-count', total.dims, casesIn(own.where('daysToAction', null)))
}

function* responseDays(own: NotificationCases, { dims }: NotificationTotal): Generator<MetricValue> {
  const timed = within(own, NONE, EVERY)
  const classes = timed
    .values('daysToAction')
    .map((days) => [Number(days), timed.where('daysToAction', days).size] as const)
  const days = classes.reduce((sum, [each, times]) => sum + each * times, 0)
  yield named('notifications-response-days-average', dims, meanOf(counted(days, [timed]), casesIn(timed)))
  yield named('notifications-response-days-median', dims, medianOf(classes, [timed]))
}
