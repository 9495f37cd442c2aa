import type { LedgerMatter } from '../../statistics/ledgerChecks.ts'
import type { Scope } from '../compose/scope.ts'
import { ledgerQueries } from '../economy/reconcile.ts'
import type { TableModel } from '../reportModel.ts'
import { rowOf, textCell } from './tableParts.ts'

const matters: Record<LedgerMatter, string> = {
  'negative-expense': 'Negativt regnskab på en udgiftsrække',
  'blank-budget': 'Regnskab, men tomt budgetfelt',
  'no-budget': 'Regnskab, men intet budget',
}

/** Rows of the budget tables that call for an explanation. */
export function ledgerQueriesTable(scope: Scope): TableModel | null {
  const queries = ledgerQueries(scope)
  if (queries.length === 0) return null
  return {
    key: 'oekonomi-forhold',
    title: 'Rækker, som kilden ikke forklarer',
    subtitle: `Budget og regnskab · ${scope.input.year}`,
    columns: [
      { heading: 'Kommune', align: 'left', width: 0.18 },
      { heading: 'Række', align: 'left', width: 0.46 },
      { heading: 'Forhold', align: 'left', width: 0.36 },
    ],
    rows: queries.map(({ municipality, label, matter }) =>
      rowOf([textCell(municipality), textCell(label), textCell(matters[matter])]),
    ),
    source: scope.definitions.get('economy-accounts')?.source.da ?? null,
    note: null,
  }
}
