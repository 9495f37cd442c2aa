import type { CodeLists } from '../domain/codeLists.ts'
import type { CaseKind } from './cohort/caseTable.ts'
import type { Cohort } from './cohort/cohort.ts'
import { disproportion } from './disproportion.ts'
import type { Facts } from './facts/facts.ts'
import type { NotificationCases } from './facts/notificationCases.ts'
import type { PlacementCases } from './facts/placementCases.ts'
import { casesIn, childrenIn, named, ratePer, shareOf } from './measure.ts'
import type { MetricValue } from './metric.ts'
import type { MetricSet } from './metricSet.ts'
import { yearsOf } from './notifications.ts'
import type { Period } from './period.ts'
import { yearEnds } from './placementStock.ts'
import { stockYears } from './placements.ts'
import { ALL, casesOf, scopesIn } from './scope.ts'

const PER = 1000

/** Where one municipality has no cases in the file, all together would be cases of some over the population of all. */
function scopesWithCases<Kind extends CaseKind>(
  cases: Cohort<Kind>,
  municipalities: readonly string[],
): readonly string[] {
  const [, ...own] = scopesIn(cases, municipalities)
  return own.length === municipalities.length ? [ALL, ...own] : own
}

/** Notifications per 1,000 children, and each municipality's share of them against its share of the children. */
export function* notificationRates(
  all: NotificationCases,
  population: MetricSet,
  { year: reportYear, municipalities }: Period,
): Generator<MetricValue> {
  for (const year of yearsOf(all).filter((each) => each <= reportYear)) {
    const cases = all.where('year', year)
    const scopes = scopesWithCases(cases, municipalities)
    const countOf = (municipality: string) =>
      named('notifications-count', { year, municipality }, casesIn(casesOf(cases, municipality)))
    const rates = scopes.flatMap((municipality) => {
      const dims = { year, municipality }
      const children = population.count('population-0-17-count', dims)
      return children
        ? [named('notifications-per-1000-children', dims, ratePer(countOf(municipality), children, PER))]
        : []
    })
    yield* rates
    const jointly = rates.find(({ dims }) => dims.municipality === ALL)
    if (!jointly || municipalities.length < 2) continue
    for (const rate of rates) {
      const children = population.share('population-0-17-share-pct', rate.dims)
      if (!children) continue
      const share = shareOf(countOf(String(rate.dims.municipality)), countOf(ALL))
      yield* disproportion(
        'notifications-disproportion',
        { rate, jointly },
        { cases: named('notifications-municipality-share-pct', rate.dims, share), population: children },
      )
    }
  }
}

/** The ages that placed children are set in proportion to: children, and with those in after-care. */
const ageGroups = [
  {
    oldest: 17,
    population: 'population-0-17-count',
    count: 'placements-0-17-count',
    rate: 'placements-per-1000-children',
  },
  {
    oldest: 22,
    population: 'population-0-22-count',
    count: 'placements-0-22-count',
    rate: 'placements-per-1000-young',
  },
] as const

/** Children placed on 31 December per 1,000 of their age; age is the one on that day. */
export function* placementRates(
  facts: Facts,
  codes: CodeLists,
  population: MetricSet,
  period: Period,
): Generator<MetricValue> {
  if (facts.placements.size === 0) return
  const ends = yearEnds(facts.placements, codes)
  const scopes = scopesWithCases(facts.placements, period.municipalities)
  for (const year of stockYears(facts, period)) {
    for (const group of ageGroups)
      for (const municipality of scopes) {
        const dims = { year, municipality }
        const people = population.count(group.population, dims)
        if (!people) continue
        const stock = casesOf(ends.placed(year), municipality)
        const placed = named(group.count, dims, childrenIn(upToAge(stock, group.oldest, year)))
        yield placed
        yield named(group.rate, dims, ratePer(placed, people, PER))
      }
  }
}

const upToAge = (stock: PlacementCases, oldest: number, year: number): PlacementCases =>
  stock.whereField('birthYear', (birthYear) => year - Number(birthYear) <= oldest, {
    field: 'birthYear',
    is: { from: year - oldest, to: year },
  })
