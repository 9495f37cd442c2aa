import { daysBetween } from '../dates.ts'
import type { Notification } from '../domain/cases.ts'
import type { MetricValue } from './metric.ts'
import { countRows, quotient, share } from './tally.ts'

/** Classes of calendar days from receipt to first action; each ends where the next begins. */
const responseClasses: readonly (readonly [string, number])[] = [
  ['samme dag', 0],
  ['1-3 dage', 3],
  ['4-7 dage', 7],
  ['8-14 dage', 14],
  ['15-30 dage', 30],
  ['over 30 dage', Number.POSITIVE_INFINITY],
]

const daysToAction = (row: Notification): number | null =>
  row.firstActionOn === null ? null : daysBetween(row.receivedOn, row.firstActionOn)

/**
 * From receipt to first action. This is not the legal assessment within 24 hours (SEL § 155 / BL § 136), which the
 * files do not carry. "Within 14 days" is cumulative and includes the same day.
 */
export function* notificationResponse(
  rows: readonly Notification[],
  dims: { year: number; municipality: string },
): Generator<MetricValue> {
  const timed = rows.flatMap((row) => {
    const days = daysToAction(row)
    return days === null ? [] : [{ row, days }]
  })
  let above = Number.NEGATIVE_INFINITY
  for (const [responseClass, last] of responseClasses) {
    const floor = above
    const members = timed.filter(({ days }) => days > floor && days <= last).map(({ row }) => row)
    yield countRows('notifications-response-count', { ...dims, responseClass }, members)
    yield share('notifications-response-share-pct', { ...dims, responseClass }, members.length, rows.length, members)
    above = last
  }
  const sameDay = timed.filter(({ days }) => days <= 0).map(({ row }) => row)
  yield countRows('notifications-same-day-count', dims, sameDay)
  const inTime = timed.filter(({ days }) => days <= 14).map(({ row }) => row)
  yield share('notifications-within-14-days-pct', dims, inTime.length, rows.length, inTime)
  const total = timed.reduce((sum, { days }) => sum + days, 0)
  yield quotient(
    'notifications-response-days-average',
    dims,
    total,
    timed.length,
    timed.map(({ row }) => row),
  )
}
