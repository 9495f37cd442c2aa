import { formatNumber, formatSigned } from '../../danish.ts'
import { type Fraction, fraction } from '../../quantities.ts'
import type { LedgerDiscrepancy } from '../../statistics/ledgerChecks.ts'
import type { Scope } from '../compose/scope.ts'
import { reconcile } from '../economy/reconcile.ts'
import type { TableCell, TableModel } from '../reportModel.ts'
import { DASH, rowOf, textCell } from './tableParts.ts'

const decimalsFor = (value: Fraction): number => (value.denominator === 1 ? 0 : 2)
const exact = (ore: number | null): string => {
  if (ore === null) return 'tom'
  const kroner = fraction(ore, 100)
  return formatNumber(kroner, decimalsFor(kroner))
}

const quantities: Record<LedgerDiscrepancy['quantity'], string> = {
  budget: 'Budget',
  accounts: 'Regnskab',
  deviation: 'Afvigelse',
}

/** Sums and deviations as the source prints them beside what its own lines give. */
export function reconciliationTable(scope: Scope): TableModel | null {
  const discrepancies = reconcile(scope)
  if (discrepancies.length === 0) return null
  return {
    key: 'oekonomi-afstemning',
    title: 'Budgettabellernes egne tal og de beregnede tal',
    subtitle: `Kroner · kun rækker med forskel · ${scope.input.year}`,
    columns: [
      { heading: 'Kommune', align: 'left', width: 0.14 },
      { heading: 'Række', align: 'left', width: 0.3 },
      { heading: 'Størrelse', align: 'left', width: 0.12 },
      { heading: 'I kilden (kr.)', align: 'right', width: 0.16 },
      { heading: 'Beregnet (kr.)', align: 'right', width: 0.16 },
      { heading: 'Forskel (kr.)', align: 'right', width: 0.12 },
    ],
    rows: discrepancies.map((one) => {
      const difference = one.difference === null ? null : fraction(one.difference, 100)
      const inSource = (text: string, metric: string): TableCell =>
        one.printed === null ? textCell(text) : { text, metric, dims: { ...one.dims, quantity: one.quantity } }
      return rowOf([
        textCell(one.municipality),
        textCell(one.label),
        textCell(quantities[one.quantity]),
        inSource(exact(one.printed), 'economy-printed'),
        { text: exact(one.computed), metric: `economy-${one.quantity}`, dims: one.dims },
        inSource(
          difference === null ? DASH : formatSigned(difference, decimalsFor(difference)),
          'economy-printed-difference',
        ),
      ])
    }),
    source: scope.definitions.get('economy-accounts')?.source.da ?? null,
    note: 'Rapporten bruger overalt de beregnede tal. Betegnelser er gengivet som i kilden.',
  }
}
