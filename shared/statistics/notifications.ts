import type { CodeLists } from '../domain/codeLists.ts'
import { fractionOfDecimal } from '../quantities.ts'
import { rowsOf } from './evidence.ts'
import type { Facts } from './facts/facts.ts'
import type { NotificationCases } from './facts/notificationCases.ts'
import { casesIn, named, shareOf } from './measure.ts'
import type { MetricValue } from './metric.ts'
import { notificationCategories } from './notificationCategories.ts'
import { notificationChildren } from './notificationChildren.ts'
import { notificationCounts } from './notificationCounts.ts'
import { notificationResponse } from './notificationResponse.ts'
import type { Period } from './period.ts'
import { ALL, casesOf, scopesIn } from './scope.ts'
import { type Change, yearChanges } from './yearChanges.ts'

/** Chapter 02: every figure on notifications, for each year in the rows up to the report year. */
export function* notificationMetrics(facts: Facts, codes: CodeLists, period: Period): Generator<MetricValue> {
  const years = yearsOf(facts.notifications).filter((year) => year <= period.year)
  const found: MetricValue[] = []
  for (const year of years)
    found.push(...yearMetrics(facts.notifications.where('year', year), year, codes, period.municipalities))
  found.push(...earlierYears(facts, codes, years[0] ?? Number.POSITIVE_INFINITY))
  yield* found
  for (const from of new Set([period.first, period.previous]))
    yield* yearChanges(found, [meetingsChange], from, period.year)
  yield* yearChanges(found, changes, period.previous, period.year)
}

/** Ascending. */
export const yearsOf = (cases: { values(field: 'year'): readonly unknown[] }): readonly number[] =>
  cases
    .values('year')
    .map(Number)
    .sort((a, b) => a - b)

function* yearMetrics(
  all: NotificationCases,
  year: number,
  codes: CodeLists,
  municipalities: readonly string[],
): Generator<MetricValue> {
  const joint = named('notifications-count', { year, municipality: ALL }, casesIn(all))
  for (const municipality of scopesIn(all, municipalities)) {
    const own = casesOf(all, municipality)
    const dims = { year, municipality }
    const total = named('notifications-count', dims, casesIn(own))
    yield total
    yield* notificationCounts(own, total, codes)
    yield* notificationChildren(own, dims)
    yield* notificationCategories(own, total, codes)
    yield* notificationResponse(own, total)
    if (municipality !== ALL) yield named('notifications-municipality-share-pct', dims, shareOf(total, joint))
  }
}

const meetingsChange: Change = {
  metric: 'notification-meetings-change-pct',
  of: 'notification-meetings-count',
  as: 'percent',
}

const changes: readonly Change[] = [
  { metric: 'notifications-change-pct', of: 'notifications-count', as: 'percent' },
  { metric: 'notified-children-change-pct', of: 'notified-children-count', as: 'percent' },
  { metric: 'notified-children-repeat-share-change-pp', of: 'notified-children-repeat-share-pct', as: 'points' },
  { metric: 'notifications-source-change-pct', of: 'notifications-source-count', as: 'percent' },
  { metric: 'notifications-source-share-change-pp', of: 'notifications-source-share-pct', as: 'points' },
  { metric: 'notifications-reason-change-pct', of: 'notifications-reason-count', as: 'percent' },
  { metric: 'notifications-reason-share-change-pp', of: 'notifications-reason-share-pct', as: 'points' },
  { metric: 'notifications-first-action-share-change-pp', of: 'notifications-first-action-share-pct', as: 'points' },
  { metric: 'notifications-within-days-share-change-pp', of: 'notifications-within-days-share-pct', as: 'points' },
]

/** Years before the first extract live on as key figures, so that the long series does not begin anew. */
function* earlierYears(facts: Facts, codes: CodeLists, firstYear: number): Generator<MetricValue> {
  const { notificationsTotal, notificationsBySource } = codes.keyFigureNames
  for (const row of facts.keyFigures) {
    const year = Number(row.period)
    if (!Number.isInteger(year) || year >= firstYear) continue
    const printed = {
      kind: 'count',
      value: fractionOfDecimal(row.value),
      evidence: [rowsOf('key_figure', [row])],
      from: [],
    } as const
    const dims = { year, municipality: ALL }
    if (row.name === notificationsTotal) yield named('notifications-count', dims, printed)
    if (row.name === notificationsBySource)
      yield named('notifications-source-count', { ...dims, source: row.group }, printed)
  }
}
