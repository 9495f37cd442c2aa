import type { PlacementCases } from './facts/placementCases.ts'

/**
 * What an extract of placements can tell. It holds the periods that were active in its own years: before the first
 * ending in it, periods that had ended are missing; after its last event, nothing is known. Outside these years there
 * is no number, not zero.
 */
export interface PlacementCoverage {
  /** The stock on 31 December of the year is known. */
  hasStock(year: number): boolean
  /** Beginnings and endings of the year are known. A list of lasting placements alone cannot tell them. */
  hasFlow(year: number): boolean
}

export function coverageOf(cases: PlacementCases): PlacementCoverage {
  const endings = yearsIn(cases, 'endYear')
  const last = latest([...yearsIn(cases, 'startYear'), ...endings])
  const first = endings.reduce((a, b) => Math.min(a, b), last)
  const isWithin = (year: number): boolean => year >= first && year <= last
  return { hasStock: isWithin, hasFlow: (year) => endings.length > 0 && isWithin(year) }
}

const yearsIn = (cases: PlacementCases, field: 'startYear' | 'endYear'): readonly number[] =>
  cases.values(field).flatMap((year) => (typeof year === 'number' ? [year] : []))

const latest = (years: readonly number[]): number => years.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
