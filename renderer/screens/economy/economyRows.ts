import type { EconomyRow } from '../../../shared/contract/economy.ts'
import { compare, type Fraction } from '../../../shared/quantities.ts'
import { ALL } from '../../../shared/statistics/scope.ts'

export type RowFilter = 'all' | 'lines' | 'totals'

export const rowId = (row: Pick<EconomyRow, 'municipality' | 'position'>): string =>
  `${row.municipality} ${row.position}`

/** The rows of one municipality (or of all), and of them only lines or only totals where that is asked for. */
export const shownRows = (rows: readonly EconomyRow[], municipality: string, filter: RowFilter): EconomyRow[] =>
  rows.filter(
    (row) =>
      (municipality === ALL || row.municipality === municipality) &&
      (filter === 'all' || (filter === 'lines') === (row.kind === 'line')),
  )

const magnitude = (value: Fraction): Fraction => ({ ...value, numerator: Math.abs(value.numerator) })

/** By the size of the deviation, whatever its direction. */
export const bySize = (a: EconomyRow, b: EconomyRow): number => sizeOf(a) - sizeOf(b)

const sizeOf = ({ deviationOre }: EconomyRow): number => Math.abs(deviationOre ?? 0)

/** By the size in percent; rows without a budget have no percent and count as smallest. */
export function byPercentSize(a: EconomyRow, b: EconomyRow): number {
  if (a.deviationPercent === null || b.deviationPercent === null) {
    return Number(a.deviationPercent !== null) - Number(b.deviationPercent !== null)
  }
  return compare(magnitude(a.deviationPercent), magnitude(b.deviationPercent))
}

/** The longest bar of the column; 1 so that a table without deviations does not divide by zero. */
export const largestDeviation = (rows: readonly EconomyRow[]): number => Math.max(1, ...rows.map(sizeOf))
