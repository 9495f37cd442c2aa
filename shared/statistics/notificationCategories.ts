import type { CodeLists } from '../domain/codeLists.ts'
import { codesOf } from './codes.ts'
import type { NotificationCases, NotificationKind } from './facts/notificationCases.ts'
import { type Count, casesIn, named, shareOf, sharesTogether } from './measure.ts'
import type { MetricRef, MetricValue } from './metric.ts'
import type { NotificationTotal } from './notificationCounts.ts'

const TOP = 3

/** Who notified, why, and what was done first. All shares are of all notifications, unborn included. */
export function* notificationCategories(
  own: NotificationCases,
  total: NotificationTotal,
  codes: CodeLists,
): Generator<MetricValue> {
  const counts = (name: string, dim: string, field: NotificationKind['field'], values: readonly string[]) =>
    countsAndShares(total, name, dim, values, (value) => own.where(field, value))

  const groupNames = codesOf(
    codes.sourceGroups.map((group) => group.name),
    own,
    'sourceGroup',
  )
  yield* counts('source', 'source', 'sourceGroup', groupNames)
  const sources = codesOf(
    codes.sourceGroups.flatMap((group) => group.sources),
    own,
    'source',
  )
  // A source with the name of its group is the group.
  const single = sources.filter((source) => !groupNames.includes(source))
  yield* counts('source', 'source', 'source', single)
  yield* otherDuty(own, total, codes)

  const reasons = codesOf(codes.reasons, own, 'reason')
  yield* counts('reason', 'reason', 'reason', reasons)
  yield topReasons(own, total, codes.reasons)
  yield* counts('first-action', 'action', 'firstAction', codesOf(codes.firstActions, own, 'firstAction'))
}

function* countsAndShares(
  total: NotificationTotal,
  name: string,
  dim: string,
  values: readonly string[],
  casesWith: (value: string) => NotificationCases,
): Generator<MetricValue> {
  for (const value of values) {
    const dims = { ...total.dims, [dim]: value }
    const part = named(`notifications-${name}-count`, dims, casesIn(casesWith(value)))
    yield part
    yield named(`notifications-${name}-share-pct`, dims, shareOf(part, total))
  }
}

/** The inner distribution of the group whose duty to notify follows from their work. */
function* otherDuty(own: NotificationCases, { dims }: MetricRef, codes: CodeLists): Generator<MetricValue> {
  const group = codes.otherDutyGroup
  const duty = own.where('sourceGroup', group)
  const whole = named('notifications-source-count', { ...dims, source: group }, casesIn(duty))
  const listed = codes.sourceGroups.find(({ name }) => name === group)?.sources ?? []
  for (const source of codesOf(listed, duty, 'source'))
    yield named(
      'notifications-other-duty-share-pct',
      { ...dims, source },
      shareOf(casesIn(duty.where('source', source)), whole),
    )
}

/** The three most frequent of the listed reasons together; ties go to the earlier place in the list. */
function topReasons(own: NotificationCases, total: NotificationTotal, reasons: readonly string[]): MetricValue {
  const sizeOf = (reason: string): number => own.where('reason', reason).size
  const top = [...reasons].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, TOP)
  const parts = top.map(
    (reason): Count<'notification'> =>
      named('notifications-reason-count', { ...total.dims, reason }, casesIn(own.where('reason', reason))),
  )
  const dims = { ...total.dims, reason: top.join(' + ') }
  return named('notifications-reason-share-pct', dims, sharesTogether(parts, total))
}
