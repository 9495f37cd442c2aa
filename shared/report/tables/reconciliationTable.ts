import { type Fraction, fraction } from '../../quantities.ts'
import type { LedgerDiscrepancy } from '../../statistics/ledgerChecks.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import { numbersOf, type Scope, said } from '../compose/scope.ts'
import { reconcile } from '../economy/reconcile.ts'
import type { TableCell, TableModel } from '../reportModel.ts'
import { DASH, rowOf, sourceOf, tableWords, textCell } from './tableParts.ts'

const decimalsFor = (value: Fraction): number => (value.denominator === 1 ? 0 : 2)
const exact = (scope: Scope, ore: number | null): string => {
  if (ore === null) return said(scope, { da: 'tom', en: 'blank' })
  const kroner = fraction(ore, 100)
  return numbersOf(scope).number(kroner, decimalsFor(kroner))
}

const quantities: Record<LedgerDiscrepancy['quantity'], Bilingual> = {
  budget: { da: 'Budget', en: 'Budget' },
  accounts: { da: 'Regnskab', en: 'Accounts' },
  deviation: { da: 'Afvigelse', en: 'Deviation' },
}

const words = {
  title: {
    da: 'Budgettabellernes egne tal og de beregnede tal',
    en: 'The budget tables’ own figures and those computed',
  },
  unit: { da: 'Kroner · kun rækker med forskel', en: 'DKK · only rows that differ' },
  row: { da: 'Række', en: 'Row' },
  quantity: { da: 'Størrelse', en: 'Quantity' },
  printed: { da: 'I kilden (kr.)', en: 'In the source (DKK)' },
  computed: { da: 'Beregnet (kr.)', en: 'Computed (DKK)' },
  difference: { da: 'Forskel (kr.)', en: 'Difference (DKK)' },
  note: {
    da: 'Rapporten bruger overalt de beregnede tal. Betegnelser er gengivet som i kilden.',
    en: 'The report uses the computed figures throughout. Names of accounts are given in Danish, as in the source.',
  },
} as const

/** Sums and deviations as the source prints them beside what its own lines give. */
export function reconciliationTable(scope: Scope): TableModel | null {
  const discrepancies = reconcile(scope)
  if (discrepancies.length === 0) return null
  return {
    key: 'oekonomi-afstemning',
    title: said(scope, words.title),
    subtitle: `${said(scope, words.unit)} · ${scope.input.year}`,
    columns: [
      { heading: said(scope, tableWords.municipality), align: 'left', width: 0.14 },
      { heading: said(scope, words.row), align: 'left', width: 0.3 },
      { heading: said(scope, words.quantity), align: 'left', width: 0.12 },
      { heading: said(scope, words.printed), align: 'right', width: 0.16 },
      { heading: said(scope, words.computed), align: 'right', width: 0.16 },
      { heading: said(scope, words.difference), align: 'right', width: 0.12 },
    ],
    rows: discrepancies.map((one) => {
      const difference = one.difference === null ? null : fraction(one.difference, 100)
      const inSource = (text: string, metric: string): TableCell =>
        one.printed === null ? textCell(text) : { text, metric, dims: { ...one.dims, quantity: one.quantity } }
      return rowOf([
        textCell(one.municipality),
        textCell(one.label),
        textCell(said(scope, quantities[one.quantity])),
        inSource(exact(scope, one.printed), 'economy-printed'),
        { text: exact(scope, one.computed), metric: `economy-${one.quantity}`, dims: one.dims },
        inSource(
          difference === null ? DASH : numbersOf(scope).signed(difference, decimalsFor(difference)),
          'economy-printed-difference',
        ),
      ])
    }),
    source: sourceOf(scope, 'economy-accounts'),
    note: said(scope, words.note),
  }
}
