import type { AmountPair } from '../validate/project/projectRows.ts'
import { hasTable, type PlanRows, placeOf, type StagedOrigin } from './planRows.ts'

const amounts = [
  { table: 'ledger_row', name: 'label', amount: 'accounts_ore' },
  { table: 'peer_expenditure', name: 'area', amount: 'kroner_per_thousand' },
] as const

type Pair = StagedOrigin & { readonly now: number; readonly before: number }

/** The same lines of two years, as `AmountPair` describes them. The tables are printed ones, so they are small. */
export function amountPairs(plan: PlanRows): readonly AmountPair[] {
  return amounts.flatMap(({ table, name, amount }) => {
    if (!hasTable(plan, table)) return []
    const from = Math.min(...plan.files.map(({ places: [first] }) => first))
    const pairs = plan.db
      .prepare<[number], Pair>(
        `SELECT staged.place AS key, staged.sheet, staged.row_no, staged.${amount} AS now, stands.${amount} AS before
         FROM staged_${table} staged JOIN ${table} stands
           ON stands.municipality = staged.municipality AND stands.${name} = staged.${name} AND stands.replaced_by IS NULL
         WHERE staged.place >= ? AND staged.action <> 'withdrawn' AND staged.${amount} <> 0 AND stands.${amount} <> 0
           AND stands.year = (SELECT max(year) FROM ${table} earlier
             WHERE earlier.municipality = staged.municipality AND earlier.year < staged.year AND earlier.replaced_by IS NULL)
         ORDER BY staged.place`,
      )
      .all(from)
    return pairs.map(({ now, before, ...origin }) => ({ place: placeOf(plan, origin), now, before }))
  })
}
