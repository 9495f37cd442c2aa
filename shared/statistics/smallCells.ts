import { type Fraction, fraction } from '../quantities.ts'
import type { MetricDefinition, MetricRef } from './metric.ts'
import type { MetricSet } from './metricSet.ts'

/** R16: counts of persons below this are sensitive in a breakdown; zero and empty tell nothing about anyone. */
export const SMALLEST_SHOWN = 5

export const isSmallCell = (value: Fraction | null): boolean =>
  value !== null && value.denominator === 1 && value.numerator > 0 && value.numerator < SMALLEST_SHOWN

/** Units of which each one is a person, a family or a case about them. Key figures often say only “antal”. */
const PERSON_UNITS: ReadonlySet<string> = new Set([
  'afgørelser',
  'anbringelser',
  'antal',
  'børn',
  'elever',
  'familier',
  'fødsler',
  'genindlæggelser',
  'henvisninger',
  'klager',
  'kvinder',
  'mødre',
  'par',
  'personer',
  'sager',
  'skift',
  'underretninger',
  'undersøgelser',
  'unge',
])

export const countsPersons = ({ kind, unit, ofPersons }: MetricDefinition): boolean =>
  kind === 'count' && (ofPersons ?? PERSON_UNITS.has(unit))

/** True for a number from which one to four persons can be read: their count, or a share or rate whose part it is. */
export function showsFewPersons(metrics: MetricSet, { metric, dims }: MetricRef): boolean {
  const found = metrics.get(metric, dims)
  if (!found) return false
  if (found.kind === 'count') return countsPersons(metrics.definitionOf(metric)) && isSmallCell(found.value)
  if (!(found.kind === 'share' || found.kind === 'rate') || !found.basis) return false
  const ofPersons = found.from.some((each) => countsPersons(metrics.definitionOf(each.metric)))
  return ofPersons && isSmallCell(fraction(found.basis.part))
}
