import type { LedgerMatter } from '../../statistics/ledgerChecks.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import { type Scope, said } from '../compose/scope.ts'
import { ledgerQueries } from '../economy/reconcile.ts'
import type { TableModel } from '../reportModel.ts'
import { rowOf, sourceOf, tableWords, textCell } from './tableParts.ts'

const matters: Record<LedgerMatter, Bilingual> = {
  'negative-expense': { da: 'Negativt regnskab på en udgiftsrække', en: 'Negative accounts on a row of spending' },
  'blank-budget': { da: 'Regnskab, men tomt budgetfelt', en: 'Accounts, but a blank budget' },
  'no-budget': { da: 'Regnskab, men intet budget', en: 'Accounts, but no budget' },
}

/** Rows of the budget tables that call for an explanation. */
export function ledgerQueriesTable(scope: Scope): TableModel | null {
  const queries = ledgerQueries(scope)
  if (queries.length === 0) return null
  return {
    key: 'oekonomi-forhold',
    title: said(scope, { da: 'Rækker, som kilden ikke forklarer', en: 'Rows that the source does not explain' }),
    subtitle: `${said(scope, { da: 'Budget og regnskab', en: 'Budget and accounts' })} · ${scope.input.year}`,
    columns: [
      { heading: said(scope, tableWords.municipality), align: 'left', width: 0.18 },
      { heading: said(scope, { da: 'Række', en: 'Row' }), align: 'left', width: 0.46 },
      { heading: said(scope, { da: 'Forhold', en: 'Matter' }), align: 'left', width: 0.36 },
    ],
    rows: queries.map(({ municipality, label, matter }) =>
      rowOf([textCell(municipality), textCell(label), textCell(said(scope, matters[matter]))]),
    ),
    source: sourceOf(scope, 'economy-accounts'),
    note: null,
  }
}
