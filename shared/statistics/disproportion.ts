import { subtract } from '../quantities.ts'
import { joinEvidence } from './evidence.ts'
import { indexOf, named, type Share } from './measure.ts'
import type { Measure, MetricRef, MetricValue } from './metric.ts'

type Named<Of extends Measure> = Of & MetricRef

/**
 * How far a group's share of the cases is above its share of the population, in percentage points. The two are shares
 * of different wholes, so this is no change and no difference within one distribution: it has a kind of its own, and
 * `pointsBetween` refuses such a pair by the types of what is counted.
 */
export function overrepresentation<Case extends string, Person extends string>(
  cases: Named<Share<Case>>,
  population: Named<Share<Person>>,
): Measure<'overrepresentation'> {
  const known = cases.value !== null && population.value !== null
  return {
    kind: 'overrepresentation',
    value: known && cases.value && population.value ? subtract(cases.value, population.value) : null,
    evidence: joinEvidence([cases.evidence, population.evidence]),
    from: [cases, population].map(({ metric, dims }) => ({ metric, dims })),
  }
}

/**
 * A municipality's cases against its part of the population: as an index (share over share, which is its rate over the
 * joint rate) and in percentage points.
 */
export function* disproportion<Case extends string, Person extends string>(
  prefix: string,
  rates: { readonly rate: Named<Measure<'rate'>>; readonly jointly: Named<Measure<'rate'>> },
  shares: { readonly cases: Named<Share<Case>>; readonly population: Named<Share<Person>> },
): Generator<MetricValue> {
  yield named(`${prefix}-index`, rates.rate.dims, indexOf(rates.rate, rates.jointly))
  yield named(`${prefix}-pp`, rates.rate.dims, overrepresentation(shares.cases, shares.population))
}
