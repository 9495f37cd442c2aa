import type { Dims, MetricRef } from '../metric.ts'
import type { MetricSet } from '../metricSet.ts'
import type { Period } from '../period.ts'
import { range } from '../tally.ts'

/** A count by one dimension, as tables and figures show it: categories, small ones together, and all of them. */
export interface Breakdown {
  readonly count: string
  /** Whether shares of the total stand beside the counts. */
  readonly shares: boolean
  readonly total: string
  readonly dimension: string
  /** Values that repeat what other values count. */
  readonly overlapping?: readonly string[]
  /** True where a child may be counted in several categories: then they do not add up, and none is left over. */
  readonly inSeveral?: boolean
  /** The years that stand side by side: they decide together which categories are small. */
  readonly years: 'one' | 'compared' | 'window'
  /** Whether categories of fewer than five are shown together. */
  readonly merged: boolean
}

const notifications = { total: 'notifications-count', years: 'compared', shares: true, merged: true } as const

export const sourceBreakdown: Breakdown = {
  ...notifications,
  count: 'notifications-source-count',
  dimension: 'source',
}

export const breakdowns: readonly Breakdown[] = [
  { ...notifications, count: 'notifications-type-count', dimension: 'type', years: 'window', shares: false },
  { ...notifications, count: 'notifications-by-age', dimension: 'age', shares: false, merged: false },
  { ...notifications, count: 'notifications-reason-count', dimension: 'reason' },
  { ...notifications, count: 'notifications-first-action-count', dimension: 'action' },
  { ...notifications, count: 'notifications-response-count', dimension: 'responseClass' },
  {
    ...notifications,
    count: 'notified-children-repeat-count',
    total: 'notified-children-count',
    dimension: 'repeat',
    overlapping: ['more-than-1'],
  },
  {
    count: 'child-assessments-decided-count',
    total: 'child-assessments-decided-count',
    dimension: 'team',
    years: 'one',
    shares: false,
    merged: true,
  },
  {
    count: 'placements-type-count',
    total: 'placements-count',
    dimension: 'form',
    inSeveral: true,
    years: 'compared',
    shares: true,
    merged: true,
  },
]

/** Names of the rows that a breakdown adds to its categories. */
export interface AddedRows {
  /** The small categories together. */
  readonly jointCount: string
  readonly jointShare: string
  /** What no category counts. */
  readonly unlistedCount: string
  readonly unlistedShare: string
  /** All together in percent of all: 100. */
  readonly allShare: string
}

export function addedRows(count: string): AddedRows {
  const stem = count.replace(/-count$/, '')
  return {
    jointCount: `${stem}-joint-count`,
    jointShare: `${stem}-joint-share-pct`,
    unlistedCount: `${stem}-unlisted-count`,
    unlistedShare: `${stem}-unlisted-share-pct`,
    allShare: `${stem}-all-share-pct`,
  }
}

/** The years of a breakdown, also where a report or a figure prints it: one rule for all. */
export const yearsShown = ({ years }: Pick<Breakdown, 'years'>, period: Period): readonly number[] => {
  if (years === 'one') return [period.year]
  return years === 'compared' ? [period.previous, period.year] : range(period.first, period.year)
}

/** Every value of the dimension that is counted at the place, in the order of computation. */
export function categoriesAt(metrics: MetricSet, breakdown: Breakdown, place: Dims): readonly (string | number)[] {
  const { count, dimension, overlapping = [] } = breakdown
  const held = Object.entries(place)
  const values = new Set<string | number>()
  for (const { dims } of metrics.of(count)) {
    const value = dims[dimension]
    if (value === undefined || !held.every(([name, of]) => dims[name] === of)) continue
    if (Object.keys(dims).length === held.length + 2) values.add(value)
  }
  return [...values].filter((value) => !overlapping.includes(String(value)))
}

/** Categories that are shown together, as the joint row's own number names them. */
export function joinedCategories(metrics: MetricSet, count: string, dimension: string, at: Dims) {
  const parts: readonly MetricRef[] = metrics.get(addedRows(count).jointCount, at)?.from ?? []
  return new Set(parts.flatMap(({ dims }) => dims[dimension] ?? []))
}
