import type { EconomyRow, EconomyTable } from '../contract/economy.ts'
import type { Language } from '../danish.ts'
import type { LedgerRow } from '../domain/ledger.ts'
import { percentOf } from '../quantities.ts'
import { economyFindings } from './economyFindings.ts'
import { ledgerDims } from './ledgerDims.ts'
import { ledgerSums } from './ledgerSums.ts'
import { groupBy } from './tally.ts'

function depthsOf(table: readonly LedgerRow[]): ReadonlyMap<number, number> {
  const parents = new Map(table.map((row) => [row.position, row.parent]))
  const depthOf = (position: number): number => {
    const parent = parents.get(position)
    return parent === null || parent === undefined ? 0 : 1 + depthOf(parent)
  }
  return new Map(table.map((row) => [row.position, depthOf(row.position)]))
}

/** The controllers' table of one year: every row of every municipality, recomputed from the lines, with its findings. */
export function economyTable(ledger: readonly LedgerRow[], year: number, language: Language): EconomyTable {
  const rows = ledger.filter((row) => row.year === year)
  const asOf = rows.reduce<string | null>(
    (latest, row) => (row.asOf && row.asOf > (latest ?? '') ? row.asOf : latest),
    null,
  )
  const tables = [...groupBy(rows, (row) => row.municipality).values()]
  return {
    year,
    asOf,
    rows: tables.flatMap((table) => {
      const ordered = [...table].sort((a, b) => a.position - b.position)
      const depths = depthsOf(ordered)
      return ledgerSums(ordered).map((sum): EconomyRow => {
        const { row, budget, accounts, deviation } = sum
        return {
          municipality: row.municipality,
          position: row.position,
          parent: row.parent,
          depth: depths.get(row.position) ?? 0,
          label: row.label,
          group: row.group,
          kind: row.kind,
          dims: ledgerDims(row),
          budgetOre: budget,
          accountsOre: accounts,
          deviationOre: deviation,
          income: (budget ?? 0) < 0,
          deviationPercent: deviation === null ? null : percentOf(deviation, budget ?? 0),
          findings: economyFindings(sum, language),
        }
      })
    }),
  }
}
