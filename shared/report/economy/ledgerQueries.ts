import { hasValue, type Scope } from '../compose/scope.ts'
import { ledgerOf } from './ledgerView.ts'

/** Something in a budget table that the source does not explain and a controller should. */
export interface LedgerQuery {
  readonly municipality: string
  readonly label: string
  readonly matter: string
}

/** Negative accounts on an expense row, and accounts on a row without a budget. */
export function ledgerQueries(scope: Scope): readonly LedgerQuery[] {
  return scope.input.municipalities.flatMap((municipality) =>
    ledgerOf(scope, municipality)
      .filter(({ row }) => row.kind === 'line')
      .flatMap(({ row, budget, accounts }): LedgerQuery[] => {
        const spent = accounts.found?.value?.numerator ?? 0
        const planned = budget.found?.value?.numerator ?? 0
        const about = { municipality, label: row.label }
        if (planned >= 0 && spent < 0) return [{ ...about, matter: 'Negativt regnskab på en udgiftsrække' }]
        if (spent !== 0 && !hasValue(budget)) return [{ ...about, matter: 'Regnskab, men tomt budgetfelt' }]
        if (spent !== 0 && planned === 0) return [{ ...about, matter: 'Regnskab, men intet budget' }]
        return []
      }),
  )
}
