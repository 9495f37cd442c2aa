import type { CodeLists } from '../domain/codeLists.ts'
import type { Facts } from './facts/facts.ts'
import { type Count, named, shareOf, totalOf } from './measure.ts'
import type { MetricRef, MetricValue } from './metric.ts'
import { MetricSet } from './metricSet.ts'
import type { Period } from './period.ts'
import { type Population, populations } from './populationCounts.ts'
import { notificationRates, placementRates } from './populationRates.ts'
import { ALL } from './scope.ts'
import { range } from './tally.ts'

const OLDEST_CHILD = 17

/** Population on 1 January, and notifications and placements in proportion to it. */
export function* populationMetrics(facts: Facts, codes: CodeLists, period: Period): Generator<MetricValue> {
  const counts = [...populationCounts(facts, period)]
  yield* counts
  const population = new MetricSet(counts)
  yield* notificationRates(facts.notifications, population, period)
  yield* placementRates(facts, codes, population, period)
}

function* populationCounts({ population }: Facts, { municipalities }: Period): Generator<MetricValue> {
  const of = populations(population)
  const own = population.filter((row) => municipalities.includes(row.municipality))
  for (const year of [...new Set(own.map((row) => row.year))].sort((a, b) => a - b)) {
    yield* counted('population-count', { year }, municipalities, of, ({ all }) => all)
    for (const age of range(0, OLDEST_CHILD))
      yield* counted('population-by-age', { year, age }, municipalities, of, (people) => people.aged(age))
    yield* counted('population-0-22-count', { year }, municipalities, of, ({ young }) => young)
    const children = [...counted('population-0-17-count', { year }, municipalities, of, (people) => people.children)]
    yield* children
    const jointly = children.find(({ dims }) => dims.municipality === ALL)
    for (const count of children)
      if (jointly && count !== jointly) yield named('population-0-17-share-pct', count.dims, shareOf(count, jointly))
  }
}

type Persons = Count<'person'> & MetricRef

/** A count of each municipality that has it, and of all together where all have it: a part would pass for the whole. */
function* counted(
  metric: string,
  dims: { readonly year: number; readonly age?: number },
  municipalities: readonly string[],
  of: (municipality: string, year: number) => Population,
  measure: (people: Population) => Count<'person'> | null,
): Generator<Persons> {
  const counts = municipalities.flatMap((municipality) => {
    const count = measure(of(municipality, dims.year))
    return count === null ? [] : [named(metric, { ...dims, municipality }, count)]
  })
  if (counts.length === 0) return
  if (counts.length === municipalities.length)
    yield named(metric, { ...dims, municipality: ALL }, totalOf('count', counts))
  yield* counts
}
