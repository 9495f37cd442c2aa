import type { EconomyRow } from '../contract/economy.ts'
import { type Fraction, percentOf } from '../quantities.ts'

export interface SelectionSum {
  readonly budgetOre: number
  readonly accountsOre: number
  /** Null where none of the rows can deviate. */
  readonly deviationOre: number | null
  /** Deviation in percent of the budget; null where nothing was budgeted. */
  readonly deviationPercent: Fraction | null
  /** Selected rows that a selected total already contains; they are counted once, in the total. */
  readonly covered: number
}

type SummedRow = Pick<EconomyRow, 'municipality' | 'position' | 'parent' | 'budgetOre' | 'accountsOre' | 'deviationOre'>

const placeOf = (municipality: string, position: number): string => `${municipality} ${position}`

/**
 * The sum of selected rows of the economy table, exact. `all` is the whole table: the way from a line up to a selected
 * total may lead over subtotals that are not selected themselves.
 */
export function selectionSum(selected: readonly SummedRow[], all: readonly SummedRow[]): SelectionSum {
  const rows = new Map(all.map((row) => [placeOf(row.municipality, row.position), row]))
  const chosen = new Set(selected.map((row) => placeOf(row.municipality, row.position)))

  const isCovered = (row: SummedRow): boolean => {
    let parent = row.parent
    while (parent !== null) {
      const place = placeOf(row.municipality, parent)
      if (chosen.has(place)) return true
      parent = rows.get(place)?.parent ?? null
    }
    return false
  }

  const counted = selected.filter((row) => !isCovered(row))
  const total = (of: (row: SummedRow) => number | null) => counted.reduce((sum, row) => sum + (of(row) ?? 0), 0)
  const budgetOre = total((row) => row.budgetOre)
  const canDeviate = counted.some((row) => row.deviationOre !== null)
  const deviationOre = canDeviate ? total((row) => row.deviationOre) : null
  return {
    budgetOre,
    accountsOre: total((row) => row.accountsOre),
    deviationOre,
    deviationPercent: budgetOre === 0 || deviationOre === null ? null : percentOf(deviationOre, budgetOre),
    covered: selected.length - counted.length,
  }
}
