import { fold } from '../danish.ts'
import type { CodeLists } from '../domain/codeLists.ts'
import type { KeyFigure } from '../domain/ledger.ts'
import { listed } from '../listed.ts'
import { fractionOfDecimal } from '../quantities.ts'
import { rowsOf } from './evidence.ts'
import type { Facts } from './facts/facts.ts'
import { casesIn, named, shareOf } from './measure.ts'
import type { MetricValue } from './metric.ts'
import { numberKey } from './metricSet.ts'
import { notificationCategories } from './notificationCategories.ts'
import { notificationChildren } from './notificationChildren.ts'
import { notificationCounts } from './notificationCounts.ts'
import { notificationResponse } from './notificationResponse.ts'
import type { Period } from './period.ts'
import { ALL, casesOf, scopesIn } from './scope.ts'
import { type Change, yearChanges } from './yearChanges.ts'
import { monthsKnown } from './yearKnown.ts'

/** Chapter 02: every figure on notifications, for each year in the rows up to the report year. */
export function* notificationMetrics(facts: Facts, codes: CodeLists, period: Period): Generator<MetricValue> {
  const years = yearsOf(facts.notifications).filter((year) => year <= period.year)
  const found: MetricValue[] = []
  for (const year of years)
    for (const value of yearMetrics(facts, year, codes, period.municipalities)) found.push(value)
  found.push(...earlierYears(facts, codes, period.municipalities, years[0] ?? Number.POSITIVE_INFINITY))
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
  { notifications, importedOn }: Facts,
  year: number,
  codes: CodeLists,
  municipalities: readonly string[],
): Generator<MetricValue> {
  const all = notifications.where('year', year)
  const months = monthsKnown(year, importedOn?.notification)
  const joint = named('notifications-count', { year, municipality: ALL }, casesIn(all))
  for (const municipality of scopesIn(all, municipalities)) {
    const own = casesOf(all, municipality)
    const dims = { year, municipality }
    const total = named('notifications-count', dims, casesIn(own))
    yield total
    yield* notificationCounts(own, total, codes, months)
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
  { metric: 'notifications-within-14-days-change-pp', of: 'notifications-within-14-days-pct', as: 'points' },
  { metric: 'notifications-source-change-pct', of: 'notifications-source-count', as: 'percent' },
  { metric: 'notifications-source-share-change-pp', of: 'notifications-source-share-pct', as: 'points' },
  { metric: 'notifications-reason-change-pct', of: 'notifications-reason-count', as: 'percent' },
  { metric: 'notifications-reason-share-change-pp', of: 'notifications-reason-share-pct', as: 'points' },
  { metric: 'notifications-first-action-share-change-pp', of: 'notifications-first-action-share-pct', as: 'points' },
  { metric: 'notifications-within-days-share-change-pp', of: 'notifications-within-days-share-pct', as: 'points' },
]

/** Years before the first extract live on as key figures, so that the long series does not begin anew. */
function* earlierYears(
  facts: Facts,
  codes: CodeLists,
  municipalities: readonly string[],
  firstYear: number,
): Generator<MetricValue> {
  const { notificationsTotal, notificationsBySource } = codes.keyFigureNames
  const given = new Set<string>()
  for (const row of facts.keyFigures) {
    const year = Number(row.period)
    if (!Number.isInteger(year) || year >= firstYear) continue
    const total = row.name === notificationsTotal
    const municipality = total ? placeOf(row, municipalities) : ALL
    if (municipality === null || !(total || row.name === notificationsBySource)) continue
    const metric = total ? 'notifications-count' : 'notifications-source-count'
    const dims = total ? { year, municipality } : { year, municipality, source: row.group }
    // A second row of the same number is only compared with the first, as every printed figure is.
    const key = numberKey(metric, dims)
    if (given.has(key)) continue
    given.add(key)
    yield named(metric, dims, {
      kind: 'count',
      value: fractionOfDecimal(row.value),
      evidence: [rowsOf('key_figure', [row])],
      from: [],
    } as const)
  }
}

/** Whose total a row is: a municipality's, all of them together, or (null) somebody else's, as the whole country's. */
function placeOf({ group }: KeyFigure, municipalities: readonly string[]): string | null {
  const joint = ['', ALL, 'i alt', listed(municipalities, 'og')]
  if (joint.some((words) => fold(words) === fold(group))) return ALL
  return municipalities.find((name) => fold(name) === fold(group)) ?? null
}
