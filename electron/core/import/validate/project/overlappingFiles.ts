import type { ImportIssue } from '../../../../../shared/domain/importing.ts'
import { groupBy } from '../../../../../shared/statistics/tally.ts'
import { overlapFinding, overlapOf } from '../placementOverlap.ts'
import type { PlacedPeriod } from './projectRows.ts'

/** DQ-05 across files: a child placed in two places at once according to two extracts. */
export function overlappingFiles(periods: readonly PlacedPeriod[]): ImportIssue[] {
  const children = groupBy(periods, (period) => period.child)
  return [...children.values()].flatMap((own) =>
    own.flatMap((period) => {
      if (period.place === null) return []
      const others = own.filter((other) => other.source !== period.source)
      const overlap = others.map((other) => overlapOf(period, other)).find((kind) => kind !== null)
      return overlap ? [overlapFinding(overlap, period.place, null)] : []
    }),
  )
}
