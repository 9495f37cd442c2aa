import { fold } from '../danish.ts'
import { lastDayOf } from '../dates.ts'
import type { LedgerRow } from '../domain/ledger.ts'
import { rowsOf } from './evidence.ts'
import { ledgerSums } from './ledgerSums.ts'
import { type Amount, amount } from './measure.ts'

/** What the rows of the budget table that pay for something add up to; null is a blank, or a year not yet closed. */
export interface RowCosts {
  readonly accounts: Amount | null
  readonly budget: Amount | null
}

const NOTHING: RowCosts = { accounts: null, budget: null }

/** Accounts drawn up before the year's end cover a part of the year: over all its days they would be too low a price. */
const coverPartOfYear = ({ forecast, asOf, year }: LedgerRow): boolean =>
  !forecast && asOf !== null && asOf < lastDayOf(year)

/** The rows by their labels, each recomputed from its lines. A row that the table lacks leaves the sum undefined. */
export function rowCosts(table: readonly LedgerRow[], labels: readonly string[]): RowCosts {
  const sums = ledgerSums(table)
  const found = labels.flatMap((label) => sums.find(({ row }) => fold(row.label) === fold(label)) ?? [])
  if (labels.length === 0 || found.length < labels.length) return NOTHING
  const lines = found.flatMap((sum) => sum.lines)
  const total = (cells: readonly (number | null)[]): Amount | null => {
    const known = cells.filter((cell) => cell !== null)
    if (known.length === 0) return null
    return amount(
      known.reduce((sum, ore) => sum + ore, 0),
      [rowsOf('ledger_row', lines)],
    )
  }
  return {
    accounts: lines.some(coverPartOfYear) ? null : total(found.map(({ accounts }) => accounts)),
    budget: total(found.map(({ budget }) => budget)),
  }
}
