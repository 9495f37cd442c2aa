import { formatNumber, formatSigned } from '../../danish.ts'
import type { Fraction } from '../../quantities.ts'
import type { Scope } from '../compose/scope.ts'
import { differenceOf, reconcile } from '../economy/reconcile.ts'
import type { TableModel } from '../reportModel.ts'
import { DASH, rowOf, textCell } from './tableParts.ts'

const decimalsFor = (value: Fraction): number => (value.denominator === 1 ? 0 : 2)
const exact = (value: Fraction | null): string => (value === null ? 'tom' : formatNumber(value, decimalsFor(value)))

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
      const difference = differenceOf(one)
      return rowOf([
        textCell(one.municipality),
        textCell(one.label),
        textCell(one.quantity),
        textCell(exact(one.printed)),
        textCell(exact(one.computed)),
        textCell(difference === null ? DASH : formatSigned(difference, decimalsFor(difference))),
      ])
    }),
    source: scope.definitions.get('economy-accounts')?.source.da ?? null,
    note: 'Rapporten bruger overalt de beregnede tal. Betegnelser er gengivet som i kilden.',
  }
}
