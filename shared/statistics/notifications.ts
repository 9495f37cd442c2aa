import { yearOf } from '../dates.ts'
import type { Notification } from '../domain/cases.ts'
import type { CodeLists } from '../domain/codeLists.ts'
import { fractionOfDecimal } from '../quantities.ts'
import type { Facts } from './facts.ts'
import type { MetricValue } from './metric.ts'
import { notificationCategories } from './notificationCategories.ts'
import { notificationChildren } from './notificationChildren.ts'
import { notificationCounts } from './notificationCounts.ts'
import { notificationResponse } from './notificationResponse.ts'
import type { Period } from './period.ts'
import { ALL, inScope, scopesOf } from './scope.ts'
import { groupBy, percentChangeOf, pointsBetween, share } from './tally.ts'

/** Chapter 02: every figure on notifications, for each year in the rows up to the report year. */
export function* notificationMetrics(facts: Facts, codes: CodeLists, period: Period): Generator<MetricValue> {
  const byYear = groupBy(facts.notifications, (row) => yearOf(row.receivedOn))
  const years = [...byYear.keys()].filter((year) => year <= period.year).sort((a, b) => a - b)
  const found: MetricValue[] = []
  for (const year of years)
    for (const value of yearMetrics(byYear.get(year) ?? [], year, codes, period.municipalities)) {
      found.push(value)
      yield value
    }
  yield* changes(found, period)
  yield* earlierYears(facts, codes, years[0] ?? Number.POSITIVE_INFINITY)
}

function* yearMetrics(
  rows: readonly Notification[],
  year: number,
  codes: CodeLists,
  municipalities: readonly string[],
): Generator<MetricValue> {
  for (const municipality of scopesOf(municipalities)) {
    const own = inScope(rows, municipality)
    const dims = { year, municipality }
    yield* notificationCounts(own, dims, codes)
    yield* notificationChildren(own, dims)
    yield* notificationCategories(own, dims, codes)
    yield* notificationResponse(own, dims)
    if (municipality !== ALL) yield share('notifications-municipality-share-pct', dims, own.length, rows.length, own)
  }
}

function* changes(found: readonly MetricValue[], period: Period): Generator<MetricValue> {
  const at = (metric: string, year: number, municipality: string, repeat?: string) =>
    found.find(
      (value) =>
        value.metric === metric &&
        value.dims.year === year &&
        value.dims.municipality === municipality &&
        value.dims.repeat === repeat,
    )
  for (const municipality of scopesOf(period.municipalities)) {
    for (const [metric, counted, first] of [
      ['notification-meetings-change-pct', 'notification-meetings-count', period.first],
      ['notifications-change-pct', 'notifications-count', period.previous],
    ] as const) {
      const [from, to] = [at(counted, first, municipality), at(counted, period.year, municipality)]
      if (from && to) yield percentChangeOf(metric, { year: `${first}-${period.year}`, municipality }, from, to)
    }
    for (const repeat of ['exactly-2', '3-or-more', 'more-than-1']) {
      const [from, to] = [period.previous, period.year].map((year) =>
        at('notified-children-repeat-share-pct', year, municipality, repeat),
      )
      const dims = { year: `${period.previous}-${period.year}`, municipality, repeat }
      if (from && to) yield pointsBetween('notified-children-repeat-share-change-pp', dims, from, to)
    }
  }
}

/** Years before the first extract live on as key figures, so that the long series does not begin anew. */
function* earlierYears(facts: Facts, codes: CodeLists, firstYear: number): Generator<MetricValue> {
  const { notificationsTotal, notificationsBySource } = codes.keyFigureNames
  for (const row of facts.keyFigures) {
    const year = Number(row.period)
    if (!Number.isInteger(year) || year >= firstYear) continue
    const value = fractionOfDecimal(row.value)
    const dims = { year, municipality: ALL }
    if (row.name === notificationsTotal) yield { metric: 'notifications-count', dims, value, rows: [row] }
    if (row.name === notificationsBySource)
      yield { metric: 'notifications-source-count', dims: { ...dims, source: row.group }, value, rows: [row] }
  }
}
