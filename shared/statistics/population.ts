import { yearOf } from '../dates.ts'
import type { PopulationCount } from '../domain/ledger.ts'
import type { Facts } from './facts.ts'
import type { MetricValue } from './metric.ts'
import type { Period } from './period.ts'
import { ALL, inScope, scopesOf } from './scope.ts'
import { count, groupBy, quotient, range, share } from './tally.ts'

const persons = (rows: readonly PopulationCount[]): number => rows.reduce((sum, row) => sum + row.persons, 0)
const isChild = (row: PopulationCount): boolean => row.age !== null && row.age <= 17 && !row.openEnded

/** Population on 1 January, and notifications in proportion to it. */
export function* populationMetrics(facts: Facts, period: Period): Generator<MetricValue> {
  const own = facts.population.filter((row) => period.municipalities.includes(row.municipality))
  const byYear = groupBy(own, (row) => row.year)
  const notificationYears = groupBy(facts.notifications, (row) => yearOf(row.receivedOn))
  for (const [year, all] of [...byYear].sort(([a], [b]) => a - b)) {
    const allChildren = persons(all.filter(isChild))
    for (const municipality of scopesOf(period.municipalities)) {
      const rows = inScope(all, municipality)
      const children = rows.filter(isChild)
      const dims = { year, municipality }
      const totals = rows.filter((row) => row.age === null)
      yield count('population-count', dims, persons(totals), totals)
      yield count('population-0-17-count', dims, persons(children), children)
      for (const age of range(0, 17)) {
        const ofAge = children.filter((row) => row.age === age)
        yield count('population-by-age', { ...dims, age }, persons(ofAge), ofAge)
      }
      if (municipality !== ALL) yield share('population-0-17-share-pct', dims, persons(children), allChildren, children)
      const notifications = inScope(notificationYears.get(year) ?? [], municipality)
      if (notificationYears.has(year) && year <= period.year)
        yield quotient(
          'notifications-per-1000-children',
          dims,
          notifications.length,
          persons(children),
          notifications,
          1000,
        )
    }
  }
}
