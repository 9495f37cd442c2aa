import type { LedgerRow, LedgerRowKind } from '../../../../shared/domain/ledger.ts'
import { goldenEntries } from './goldenMetrics.ts'

const ore = (value: number | string | null | undefined): number | null =>
  typeof value === 'number' ? Math.round(value * 100) : null

type Row = Omit<LedgerRow, 'parent'> & { parent: number | null; readonly sums: readonly [number, number] }

const CASH_BLOCK = 'Kontante ydelser'

function rowsOf(municipality: string): readonly LedgerRow[] {
  const of = (metric: string) =>
    goldenEntries.filter((entry) => entry.metric === metric && entry.dims.municipality === municipality)
  const [accounts, deviations] = [of('economy-accounts'), of('economy-deviation')]
  const rows = of('economy-budget').map(({ dims, value }, position): Row => {
    const [spent, deviation] = [accounts[position], deviations[position]]
    return {
      origin: { batch: 1, sheet: 'Budget', row: position + 5 },
      municipality,
      year: 2013,
      position,
      parent: null,
      label: String(dims.line),
      group: String(dims.group),
      kind: dims.kind as LedgerRowKind,
      budget: ore(value),
      accounts: ore(spent?.published ?? spent?.value),
      printedDeviation: ore(deviation?.published),
      forecast:
        municipality === 'Vallensbæk' && dims.group !== CASH_BLOCK && dims.group === 'Forebyggende foranstaltninger',
      asOf: '2014-01-20',
      sums: [ore(value) ?? 0, ore(spent?.value) ?? 0],
    }
  })
  const unclaimed: Row[] = []
  for (const row of rows) {
    if (row.kind !== 'line') {
      for (let count = 1; count <= unclaimed.length; count += 1) {
        const below = unclaimed.slice(-count)
        const total = (column: 0 | 1): number => below.reduce((sum, { sums }) => sum + sums[column], 0)
        if (total(0) !== row.sums[0] || total(1) !== row.sums[1]) continue
        for (const child of below) child.parent = row.position
        unclaimed.splice(-count)
        break
      }
    }
    unclaimed.push(row)
  }
  return rows
}

/** The two budget tables as the sample files print them, their sums recognised from the numbers. */
export const goldenLedger: readonly LedgerRow[] = [...rowsOf('Ishøj'), ...rowsOf('Vallensbæk')]
