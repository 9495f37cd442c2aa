import type { EconomyRow } from '../../../shared/contract/economy.ts'

/** The columns whose cells are numbers of the catalogue. */
export const economyMetrics = {
  budget: 'economy-budget',
  accounts: 'economy-accounts',
  deviation: 'economy-deviation',
  deviationPercent: 'economy-deviation-pct',
} as const

export type NumberColumn = keyof typeof economyMetrics

export const isNumberColumn = (column: string): column is NumberColumn => Object.hasOwn(economyMetrics, column)

/** A blank cell, and a percent of nothing, are no numbers to explain. */
export function hasNumber(row: EconomyRow, column: NumberColumn): boolean {
  if (column === 'budget') return row.budgetOre !== null
  if (column === 'accounts') return row.accountsOre !== null
  return column === 'deviation' ? row.deviationOre !== null : row.deviationPercent !== null
}
