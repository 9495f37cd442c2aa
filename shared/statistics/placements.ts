import { dayNumber, lastDayOf } from '../dates.ts'
import type { CodeLists } from '../domain/codeLists.ts'
import type { Facts } from './facts/facts.ts'
import type { PlacementCases } from './facts/placementCases.ts'
import type { MetricValue } from './metric.ts'
import type { Period } from './period.ts'
import { placementChains } from './placementChains.ts'
import { placementConsent } from './placementConsent.ts'
import { coverageOf, type PlacementCoverage } from './placementCoverage.ts'
import { endedDuration, stockDuration } from './placementDuration.ts'
import { ended, placementFlow } from './placementFlow.ts'
import { placementStock, placementsOnly, stockAges, type YearEnds, yearEnds } from './placementStock.ts'
import { casesOf, scopesIn, scopesOf } from './scope.ts'
import { range } from './tally.ts'
import { type Change, yearChanges } from './yearChanges.ts'

const stockChange: Change = { metric: 'placements-change-pct', of: 'placements-count', as: 'percent' }

const changes: readonly Change[] = [
  { metric: 'aftercare-change-pct', of: 'aftercare-count', as: 'percent' },
  { metric: 'placements-type-share-change-pp', of: 'placements-type-share-pct', as: 'points' },
  { metric: 'placements-forced-share-change-pp', of: 'placements-forced-share-pct', as: 'points' },
]

/** Years of the window for which the stock is known. */
export function stockYears(facts: Facts, period: Period): readonly number[] {
  const coverage = coverageOf(facts.placements, facts.importedOn?.placement)
  return range(period.first, period.year).filter(coverage.hasStock)
}

/** Chapter 04: placed children on 31 December, what moved in the year, duration, consent and after-care. */
export function* placementMetrics(facts: Facts, codes: CodeLists, asked: Period): Generator<MetricValue> {
  if (facts.placements.size === 0) return
  const [, ...municipalities] = scopesIn(facts.placements, asked.municipalities)
  const period = { ...asked, municipalities }
  const coverage = coverageOf(facts.placements, facts.importedOn?.placement)
  const cases = placementsOnly(facts.placements, codes)
  const ends = yearEnds(facts.placements, codes)
  const found: MetricValue[] = []
  for (const value of stocks(facts, ends, codes, period)) {
    found.push(value)
    yield value
  }
  yield* placementFlow(cases, ends, coverage, codes, period)
  yield* durations(cases, ends, coverage, codes, period)
  for (const from of new Set([period.first, period.previous]))
    yield* yearChanges(found, [stockChange], from, period.year)
  yield* yearChanges(found, changes, period.previous, period.year)
}

/** The stock of every year of the window; consent and after-care of the report year and the one it is compared to. */
function* stocks(facts: Facts, ends: YearEnds, codes: CodeLists, period: Period): Generator<MetricValue> {
  const years = stockYears(facts, period)
  const ages = stockAges(new Map(years.map((year) => [year, ends.placed(year)])))
  for (const year of years) {
    yield* placementStock(ends.placed(year), year, codes, period.municipalities, ages)
    if (year === period.year || year === period.previous) yield* placementConsent(ends, year, period.municipalities)
  }
}

function* durations(
  cases: PlacementCases,
  ends: YearEnds,
  coverage: PlacementCoverage,
  codes: CodeLists,
  { previous, year: reportYear, municipalities }: Period,
): Generator<MetricValue> {
  const chains = placementChains(cases, codes)
  for (const year of [previous, reportYear]) {
    const untilYearEnd = chains.until(dayNumber(lastDayOf(year)))
    for (const municipality of scopesOf(municipalities)) {
      const dims = { year, municipality }
      const gone = ended(casesOf(cases, municipality), year, codes)
      if (coverage.hasStock(year)) yield* stockDuration(casesOf(ends.placed(year), municipality), untilYearEnd, dims)
      if (coverage.hasFlow(year)) yield* endedDuration(gone, chains.untilEnded, dims)
    }
  }
}
