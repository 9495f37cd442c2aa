import { monthOf } from '../dates.ts'
import type { Notification } from '../domain/cases.ts'
import type { CodeLists } from '../domain/codeLists.ts'
import type { MetricValue } from './metric.ts'
import { countRows, quotient, range, share } from './tally.ts'

/** How many notifications, of which type and in which month. Unborn children's notifications count here. */
export function* notificationCounts(
  rows: readonly Notification[],
  dims: { year: number; municipality: string },
  codes: CodeLists,
): Generator<MetricValue> {
  const meetings = rows.filter((row) => row.type === codes.meetingType)
  yield countRows('notifications-count', dims, rows)
  yield countRows('notification-meetings-count', dims, meetings)
  yield share('notification-meetings-share-pct', dims, meetings.length, rows.length, meetings)
  for (const type of codes.notificationTypes)
    yield countRows(
      'notifications-type-count',
      { ...dims, type },
      rows.filter((row) => row.type === type),
    )
  yield quotient('notifications-per-month-average', dims, rows.length, 12, rows)
  for (const month of range(1, 12))
    yield countRows(
      'notifications-by-month',
      { ...dims, month },
      rows.filter((row) => monthOf(row.receivedOn) === month),
    )
}
