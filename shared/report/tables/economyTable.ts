import { formatDate } from '../../danish.ts'
import { magnitude } from '../../narrative/percentWords.ts'
import { compare, type Fraction, fraction, toNumber } from '../../quantities.ts'
import { municipalityOf, type Scope } from '../compose/scope.ts'
import { type LedgerEntry, ledgerOf } from '../economy/ledgerView.ts'
import type { TableCell, TableColumn, TableModel, TableRow } from '../reportModel.ts'
import { cellOf, metricAt, metricCell, rowOf, textCell } from './tableParts.ts'

export const economyColumns: readonly TableColumn[] = [
  { heading: 'Konto', align: 'left', width: 0.33 },
  { heading: 'Budget (kr.)', align: 'right', width: 0.155 },
  { heading: 'Regnskab (kr.)', align: 'right', width: 0.17 },
  { heading: 'Afvigelse (kr.)', align: 'right', width: 0.22, diverging: true },
  { heading: 'Afvigelse (%)', align: 'right', width: 0.125 },
]

const ZERO = fraction(0)

/** Bars are drawn to the scale of the largest deviation in the table. */
function barOf(deviation: Fraction | null, largest: Fraction): number {
  if (deviation === null || largest.numerator === 0) return 0
  return Math.max(-1, Math.min(1, toNumber(deviation) / toNumber(largest)))
}

const deviationOf = ({ deviation }: LedgerEntry): Fraction => deviation.found?.value ?? ZERO

const largestOf = (entries: readonly LedgerEntry[]): Fraction =>
  entries.map((entry) => magnitude(deviationOf(entry))).reduce((a, b) => (compare(a, b) >= 0 ? a : b), ZERO)

function rowsOf(entries: readonly LedgerEntry[], largest: Fraction): readonly TableRow[] {
  let group = ''
  return entries.flatMap((entry): TableRow[] => {
    const { row, budget, accounts, deviation, percent } = entry
    const difference: TableCell = {
      ...metricCell(deviation, 'signedKroner'),
      bar: barOf(deviation.found?.value ?? null, largest),
    }
    const line = rowOf(
      [
        textCell(row.label),
        metricCell(budget, 'kroner'),
        metricCell(accounts, 'kroner'),
        difference,
        metricCell(percent, 'signedPercent'),
      ],
      row.kind === 'line' ? 'row' : row.kind,
      row.kind === 'line' ? 1 : 0,
    )
    if (row.kind !== 'line' || row.group === group) return [line]
    group = row.group
    const heading = economyColumns.map((_, index) => textCell(index === 0 ? row.group : ''))
    return [rowOf(heading, 'group'), line]
  })
}

/** What a reader must know about the accounts column: when it was drawn, and where it is a forecast. */
function noteOf(entries: readonly LedgerEntry[]): string {
  const asOf = entries.find(({ row }) => row.asOf !== null)?.row.asOf
  const forecast = [...new Set(entries.filter(({ row }) => row.forecast).map(({ row }) => row.group))]
  return [
    'Plus er merforbrug (for indtægter mindreindtægt), minus er mindreforbrug (for indtægter merindtægt). For indtægter er budgettet negativt, og procenten har det modsatte fortegn af afvigelsen. Summer er beregnet af de viste linjer. Betegnelser er gengivet som i kilden.',
    asOf ? `Regnskabet er foreløbigt og opgjort pr. ${formatDate(asOf)}.` : null,
    forecast.length > 0 ? `I kilden hedder kolonnen “Forventet udgift” for ${forecast.join(' og ')}.` : null,
  ]
    .filter((part) => part !== null)
    .join(' ')
}

/** A table that prints no grand total gets one that says it is computed. */
function computedTotal(scope: Scope, municipality: string, largest: Fraction): readonly TableRow[] {
  const chart = scope.input.economyCharts.find((each) => each.municipality === municipality)
  if (!chart || chart.grandTotal !== null) return []
  const at = (name: string) =>
    metricAt(scope, `economy-area-${name}`, { year: scope.input.year, municipality, area: 'grand' })
  if (!at('accounts')?.found) return []
  const cells = [
    cellOf(at('budget'), 'kroner'),
    cellOf(at('accounts'), 'kroner'),
    { ...cellOf(at('deviation'), 'signedKroner'), bar: barOf(at('deviation')?.found?.value ?? null, largest) },
    cellOf(at('deviation-pct'), 'signedPercent'),
  ]
  return [rowOf([textCell('I alt (beregnet; står ikke i kilden)'), ...cells], 'total')]
}

/** Budget, accounts and deviation of every row of a municipality's budget table. */
export function economyTable(scope: Scope): TableModel | null {
  const municipality = municipalityOf(scope)
  const entries = ledgerOf(scope, municipality)
  if (entries.length === 0) return null
  const largest = largestOf(entries)
  return {
    key: 'oekonomi',
    title: `Budget og regnskab ${scope.input.year}, ${municipality}`,
    subtitle: `Kroner · ${municipality} Kommune · ${scope.input.year}`,
    columns: economyColumns,
    rows: [...rowsOf(entries, largest), ...computedTotal(scope, municipality, largest)],
    source: scope.definitions.get('economy-accounts')?.source.da ?? null,
    note: noteOf(entries),
  }
}
