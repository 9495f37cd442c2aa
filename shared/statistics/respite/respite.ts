import type { CodeLists } from '../../domain/codeLists.ts'
import type { Facts } from '../facts/facts.ts'
import type { MetricValue } from '../metric.ts'
import type { Period } from '../period.ts'
import { type Change, yearChanges } from '../yearChanges.ts'
import { dailyRates, ownUnit } from './ownUnit.ts'
import { payers } from './payers.ts'
import { respiteChildren } from './respiteChildren.ts'
import { completeYears, lastKnownYear } from './stays.ts'

/** The appendix on respite care, for every year that the lists are complete for, whatever year is reported on. */
export function* respiteMetrics(facts: Facts, codes: CodeLists, period: Period): Generator<MetricValue> {
  const found = [...yearly(facts, codes, period)]
  yield* found
  yield* yearChanges(found, changes, period.previous, period.year)
}

const changes: readonly Change[] = [
  { metric: 'respite-enrolled-children-change-pct', of: 'respite-enrolled-children', as: 'percent' },
  { metric: 'respite-occupancy-change-pp', of: 'respite-occupancy-pct', as: 'points' },
]

function* yearly(facts: Facts, codes: CodeLists, period: Period): Generator<MetricValue> {
  const years = ownYears(facts)
  for (const year of years) {
    yield* ownUnit(facts, codes.respite, year)
    yield* payers(facts.respiteEnrolments, codes.respite, period.municipalities, year)
  }
  yield* dailyRates(facts, codes.respite)
  const elsewhere = completeYears(facts.respiteElsewhere)
  for (const year of years)
    if (elsewhere.includes(year)) yield* respiteChildren(facts, codes.respite, period.municipalities, year)
}

/** The years of the capacity table say which years the list of enrolments is kept for. */
function ownYears({ respiteEnrolments, respiteCapacity }: Facts): readonly number[] {
  if (respiteEnrolments.length === 0) return []
  if (respiteCapacity.length === 0) return completeYears(respiteEnrolments)
  const last = lastKnownYear(respiteEnrolments)
  return [...new Set(respiteCapacity.map(({ year }) => year))].filter((year) => year <= last).sort((a, b) => a - b)
}
