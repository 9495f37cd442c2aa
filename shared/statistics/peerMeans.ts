import type { PeerComparison } from '../domain/peerGroups.ts'
import { listed } from '../listed.ts'
import { add, compare, type Fraction, fraction, multiply } from '../quantities.ts'
import { joinEvidence } from './evidence.ts'
import { type Amount, type Count, counted, excessOf, indexOf, named } from './measure.ts'
import type { Measure, MetricRef, MetricValue } from './metric.ts'

/** A municipality's amount, and what it weighs in a weighted mean; null where that is not known. */
export interface PeerValue {
  readonly municipality: string
  readonly value: Amount & MetricRef
  readonly weight: Count | null
}

interface Mean {
  readonly comparison: PeerComparison
  readonly year: number
  /** Municipalities that count in the mean, where they have a value. */
  readonly members: ReadonlySet<string>
  readonly own: readonly string[]
}

/**
 * A measure of several municipalities beside each other: the values, their order, the mean, and the distance from it.
 * A mean of nobody but the centre's own municipalities compares with no one, and is not made.
 */
export function* comparedWithPeers(
  metric: string,
  peers: readonly PeerValue[],
  { comparison, year, members, own }: Mean,
): Generator<MetricValue> {
  for (const peer of peers) yield peer.value
  yield* ranks(metric, peers)
  const inMean = peers.filter(({ municipality }) => members.has(municipality))
  if (inMean.every(({ municipality }) => own.includes(municipality))) return
  const mean = meanOfPeers(inMean, comparison)
  if (mean === null) {
    yield* withoutMean(metric, peers, inMean, comparison)
    return
  }
  const placed = named(metric, { year, municipality: comparison.meanName }, mean)
  yield placed
  yield named(`${metric}-peers-count`, { year }, counted(inMean.length, mean.evidence))
  for (const { value } of peers) {
    yield named(`${metric}-gap`, value.dims, excessOf(value, placed))
    yield named(`${metric}-index`, value.dims, indexOf(value, placed))
  }
}

/** No mean, and so no distance from it: each number says whose population is missing. */
function* withoutMean(
  metric: string,
  peers: readonly PeerValue[],
  inMean: readonly PeerValue[],
  { weighting }: PeerComparison,
): Generator<MetricValue> {
  const unweighed = inMean.filter(({ weight }) => weight?.value == null).map(({ municipality }) => municipality)
  if (weighting === 'simple' || unweighed.length === 0) return
  const lacking = {
    da: `Gennemsnittet er vægtet med folketallet, som mangler for ${listed(unweighed, 'og')}. Derfor kan hverken gennemsnit, afstand eller indeks beregnes. Indlæs folketallet, eller vælg et uvægtet gennemsnit.`,
    en: `The average is weighted by population, which is missing for ${listed(unweighed, 'and')}. Neither average, gap nor index can be computed. Import the population or choose an unweighted average.`,
  }
  const undefinedBeside = <Kind extends 'money' | 'index'>(kind: Kind, { value }: PeerValue): Measure<Kind> => ({
    kind,
    value: null,
    evidence: value.evidence,
    from: [refOf(value)],
    lacking,
  })
  for (const peer of peers) {
    yield named(`${metric}-gap`, peer.value.dims, undefinedBeside('money', peer))
    yield named(`${metric}-index`, peer.value.dims, undefinedBeside('index', peer))
  }
}

/** Place 1 has the highest amount; equal amounts share a place. Of one municipality there is no order. */
function* ranks(metric: string, peers: readonly PeerValue[]): Generator<MetricValue> {
  if (peers.length < 2) return
  const values = peers.map(({ value }) => value)
  for (const value of values) {
    const above = values.filter((other) => isAbove(other.value, value.value))
    yield named(`${metric}-rank`, value.dims, {
      ...counted(above.length + 1, joinEvidence(values.map(({ evidence }) => evidence))),
      from: values.map(refOf),
    })
  }
}

const isAbove = (a: Fraction | null, b: Fraction | null): boolean => a !== null && b !== null && compare(a, b) > 0
const refOf = ({ metric, dims }: MetricRef): MetricRef => ({ metric, dims })

const ONE = counted(1, [])

/** Null where a weight is unknown: a mean without that municipality would pass for the mean of all. */
function meanOfPeers(peers: readonly PeerValue[], { weighting }: PeerComparison): Amount | null {
  let [total, weights]: [Fraction, Fraction] = [fraction(0), fraction(0)]
  const evidence = peers.map(({ value }) => value.evidence)
  for (const { value, weight } of peers) {
    const weighed = weighting === 'simple' ? ONE : weight
    if (weighed?.value == null || value.value === null) return null
    total = add(total, multiply(value.value, weighed.value))
    weights = add(weights, weighed.value)
    evidence.push(weighed.evidence)
  }
  if (weights.numerator === 0) return null
  return {
    kind: 'money',
    value: multiply(total, fraction(weights.denominator, weights.numerator)),
    evidence: joinEvidence(evidence),
    from: peers.map(({ value }) => refOf(value)),
  }
}
