import { dayNumber, type IsoDate } from '../dates.ts'
import type { PlacementCases } from './facts/placementCases.ts'

/**
 * What an extract of placements can tell. It holds the periods that were active in its own years: before the first
 * ending in it, periods that had ended are missing; after its last event, nothing is known. Outside these years there
 * is no number, not zero. The extract bears no date, so its years are read from its events:
 *
 * - What lies after the day of the import is a plan; so is an ending more than a year after the last beginning.
 * - The first year is a slip of the pen if it has fewer than a tenth of the endings of a usual year, or fewer than half
 *   of them and lies three years or more before the next.
 */
export interface PlacementCoverage {
  /** The stock on 31 December of the year is known. */
  hasStock(year: number): boolean
  /** Beginnings and endings of the year are known. A list of lasting placements alone cannot tell them. */
  hasFlow(year: number): boolean
}

const WIDEST_STEP = 2
const USUAL_OVER_NEAR = 10
const USUAL_OVER_FAR = 2

export function coverageOf(cases: PlacementCases, importedOn?: IsoDate): PlacementCoverage {
  const begun = yearsIn(until(cases, 'from', importedOn), 'startYear')
  const over = until(cases, 'until', importedOn)
  const lastEnding = begun.length > 0 ? latest(begun) + 1 : Number.POSITIVE_INFINITY
  const endings = blockOf(
    over,
    yearsIn(over, 'endYear').filter((year) => year <= lastEnding),
  )
  const last = latest([...begun, ...endings])
  const first = endings.reduce((a, b) => Math.min(a, b), last)
  const isWithin = (year: number): boolean => year >= first && year <= last
  return { hasStock: isWithin, hasFlow: (year) => endings.length > 0 && isWithin(year) }
}

/** The periods that had begun or ended by the day of the import: what comes later is a plan. */
function until(cases: PlacementCases, day: 'from' | 'until', importedOn: IsoDate | undefined): PlacementCases {
  if (importedOn === undefined) return cases
  const [days, last] = [cases.cases.days[day], dayNumber(importedOn)]
  return cases.keep({ field: day, is: { from: null, to: importedOn } }, (row) => (days[row] ?? 0) <= last)
}

/** The years of endings without stray ones at their beginning. */
function blockOf(cases: PlacementCases, years: readonly number[]): readonly number[] {
  const sizeOf = (year: number): number => cases.where('endYear', year).size
  const sizes = years.map(sizeOf).sort((a, b) => a - b)
  // The lower of two middle ones: of few years, none is unusual.
  const usual = sizes[(sizes.length - 1) >> 1] ?? 0
  const block = [...years].sort((a, b) => a - b)
  for (let [first, next] = block; first !== undefined && next !== undefined; [first, next] = block) {
    const isFar = next - first > WIDEST_STEP
    if (sizeOf(first) * (isFar ? USUAL_OVER_FAR : USUAL_OVER_NEAR) >= usual) break
    block.shift()
  }
  return block
}

const yearsIn = (cases: PlacementCases, field: 'startYear' | 'endYear'): readonly number[] =>
  cases.values(field).flatMap((year) => (typeof year === 'number' ? [year] : []))

const latest = (years: readonly number[]): number => years.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
