import type { Language } from '../danish.ts'
import type { PeerComparison } from '../domain/peerGroups.ts'
import type { MetricRef } from './metric.ts'
import type { MetricSet } from './metricSet.ts'
import { peerNote } from './peerGroups.ts'

const COMPARED = /^expenditure-per-(1000|child|inhabitant)-(.+?)(-gap|-index|-peers-count)?$/

/** What a reader must know of a number that a mean of peers is, or went into: whose mean, how made, of which year. */
export function peerNotes(
  peers: PeerComparison,
  metrics: MetricSet,
  { metric, dims }: MetricRef,
  language: Language,
): readonly string[] {
  const [, per, area, distance] = COMPARED.exec(metric) ?? []
  const year = Number(dims.year)
  if (area === undefined || !(distance || dims.municipality === peers.meanName)) return []
  // A mean per inhabitant is a thousandth of the one per 1,000 citizens.
  const counted = metrics.get(`expenditure-per-${per === 'child' ? per : '1000'}-${area}-peers-count`, { year })
  return [peerNote(peers, { year, municipalities: counted?.value?.numerator ?? null })[language]]
}
