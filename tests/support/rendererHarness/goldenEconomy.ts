import type { EconomyRow, EconomyTable } from '../../../shared/contract/economy.ts'
import type { LedgerRowKind } from '../../../shared/domain/ledger.ts'
import { percentOf } from '../../../shared/quantities.ts'
import { type GoldenEntry, goldenEntries } from './goldenMetrics.ts'

const keyOf = ({ dims }: GoldenEntry): string => `${dims.municipality} ${dims.group} ${dims.line} ${dims.kind}`
const ore = (value: GoldenEntry['value']): number | null => (typeof value === 'number' ? value * 100 : null)

/** The economy table as the engine would give it, from the golden lines; a subtotal sums the lines since the last one. */
export function goldenEconomy(year: number): EconomyTable {
  const accounts = new Map(
    goldenEntries.filter(({ metric }) => metric === 'economy-accounts').map((entry) => [keyOf(entry), entry.value]),
  )
  const budgets = goldenEntries.filter(({ metric, dims }) => metric === 'economy-budget' && dims.year === year)
  const rows = budgets.map((entry, position): EconomyRow => {
    const kind = entry.dims.kind as LedgerRowKind
    const nextSubtotal = budgets.findIndex(
      ({ dims }, index) => index > position && dims.kind !== 'line' && dims.municipality === entry.dims.municipality,
    )
    const budgetOre = ore(entry.value)
    const accountsOre = ore(accounts.get(keyOf(entry)) ?? null)
    const deviationOre = (accountsOre ?? 0) - (budgetOre ?? 0)
    return {
      municipality: String(entry.dims.municipality),
      position,
      parent: kind === 'line' && nextSubtotal >= 0 ? nextSubtotal : null,
      depth: kind === 'line' ? 1 : 0,
      label: String(entry.dims.line),
      group: String(entry.dims.group),
      kind,
      budgetOre,
      accountsOre,
      deviationOre,
      deviationPercent: percentOf(deviationOre, budgetOre ?? 0),
      findings: position % 17 === 11 ? ['Filens egen sum er 1 kr. større end linjerne under den.'] : [],
    }
  })
  return { year, asOf: '2014-01-20', rows }
}
