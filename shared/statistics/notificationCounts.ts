import type { CodeLists } from '../domain/codeLists.ts'
import { codesOf } from './codes.ts'
import type { NotificationCases } from './facts/notificationCases.ts'
import { type Count, casesIn, meanOf, named, shareOf } from './measure.ts'
import type { MetricRef, MetricValue } from './metric.ts'
import { range } from './tally.ts'

/** A count of notifications that has its name: what shares of notifications are counted of. */
export type NotificationTotal = Count<'notification'> & MetricRef

/** Which type of notification, and in which month. Unborn children's notifications count here. `months` of the year are known. */
export function* notificationCounts(
  own: NotificationCases,
  total: NotificationTotal,
  codes: CodeLists,
  months: number,
): Generator<MetricValue> {
  const { dims } = total
  const meetings = named('notification-meetings-count', dims, casesIn(own.where('type', codes.meetingType)))
  yield meetings
  yield named('notification-meetings-share-pct', dims, shareOf(meetings, total))
  for (const type of codesOf(codes.notificationTypes, own, 'type'))
    yield named('notifications-type-count', { ...dims, type }, casesIn(own.where('type', type)))
  yield named('notifications-per-month-average', dims, meanOf(total, months))
  for (const month of range(1, months))
    yield named('notifications-by-month', { ...dims, month }, casesIn(own.where('month', month)))
}
