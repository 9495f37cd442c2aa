import type { CodeLists } from '../../domain/codeLists.ts'
import { named, totalOf } from '../measure.ts'
import { mergeSmall } from '../mergeSmall.ts'
import type { Dims, MetricDefinition, MetricValue } from '../metric.ts'
import { type MetricSet, numberKey } from '../metricSet.ts'
import { groupBy } from '../tally.ts'
import { addedRows } from './breakdown.ts'
import { jointEntry } from './breakdownCatalogue.ts'

/** Counts by the words of their own file: which groups there are, and for which period, is known from the numbers only. */
const groupedCounts = [
  { count: 'respite-enrolled-children-by-payer', dimension: 'payer' },
  { count: 'early-detection-referrals', dimension: 'target' },
] as const

interface Group {
  readonly label: string
  readonly place: Dims
  readonly counts: readonly [NonNullable<MetricValue['value']>]
  readonly number: MetricValue<'count'>
}

function groupsOf(metrics: MetricSet, count: string, dimension: string, except: string): readonly Group[] {
  return metrics.of(count).flatMap(({ dims, value }): Group[] => {
    const { [dimension]: label, ...place } = dims
    const number = metrics.count(count, dims)
    // The centre's own payers together repeat what each of them has.
    if (label === undefined || label === except || value === null || !number) return []
    return [{ label: String(label), place, counts: [value], number }]
  })
}

/** The groups of fewer than five together, wherever such a count is given. */
export function* groupsTogether(metrics: MetricSet, { respite }: CodeLists): Generator<MetricValue> {
  for (const { count, dimension } of groupedCounts) {
    const groups = groupsOf(metrics, count, dimension, respite.ownPayers)
    for (const here of groupBy(groups, ({ place }) => numberKey(count, place)).values()) {
      const { merged } = mergeSmall(here)
      const [first] = merged
      if (!first) continue
      const parts = merged.map(({ number }) => number)
      yield named(addedRows(count).jointCount, first.place, totalOf('count', parts))
    }
  }
}

export const groupsTogetherCatalogue = (definitions: readonly MetricDefinition[]): readonly MetricDefinition[] =>
  groupedCounts.flatMap(({ count, dimension }) => {
    const counted = definitions.find(({ id }) => id === count)
    return counted
      ? [
          jointEntry(
            counted,
            counted.dims.filter((dim) => dim !== dimension),
          ),
        ]
      : []
  })
