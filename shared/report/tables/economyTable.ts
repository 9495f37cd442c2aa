import type { LedgerRow } from '../../domain/ledger.ts'
import { magnitude } from '../../narrative/percentWords.ts'
import { enumerateText } from '../../narrative/phrase.ts'
import { compare, type Fraction, fraction, toNumber } from '../../quantities.ts'
import { isProvisional } from '../../statistics/breaks/provisional.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import { languageOf, municipalityOf, numbersOf, type Scope, said } from '../compose/scope.ts'
import { type LedgerEntry, ledgerOf } from '../economy/ledgerView.ts'
import { municipalityName } from '../reportLabels.ts'
import type { TableCell, TableColumn, TableHead, TableModel, TableRow } from '../reportModel.ts'
import { cellOf, metricAt, metricCell, rowOf, sourceOf, tableWords, textCell } from './tableParts.ts'

const headings = {
  account: { da: 'Konto', en: 'Account' },
  budget: { da: 'Budget (kr.)', en: 'Budget (DKK)' },
  accounts: { da: 'Regnskab (kr.)', en: 'Accounts (DKK)' },
  deviation: { da: 'Afvigelse', en: 'Deviation' },
  kroner: { da: 'kr.', en: 'DKK' },
} as const

/** The columns of budget, accounts and deviation behind a first one. */
export const economyColumns = (
  scope: Scope,
  first: Bilingual = headings.account,
  diverging = true,
): readonly TableColumn[] => [
  { heading: said(scope, first), align: 'left', width: 0.33 },
  { heading: said(scope, headings.budget), align: 'right', width: 0.155 },
  { heading: said(scope, headings.accounts), align: 'right', width: 0.17 },
  { heading: said(scope, headings.kroner), align: 'right', width: 0.22, ...(diverging ? { diverging } : {}) },
  { heading: '%', align: 'right', width: 0.125 },
]

/** Above the columns: the deviation in two units. */
export const economyHeads = (scope: Scope): readonly TableHead[] => [
  { heading: '', span: 3 },
  { heading: said(scope, headings.deviation), span: 2 },
]

/** A heading row over a group of rows. */
export const economyGroup = (title: string): TableRow =>
  rowOf(
    [title, '', '', '', ''].map((text) => textCell(text)),
    'group',
  )

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
    return [economyGroup(row.group), line]
  })
}

const signs: Bilingual = {
  da: 'Plus er merforbrug (for indtægter mindreindtægt), minus er mindreforbrug (for indtægter merindtægt). For indtægter er budgettet negativt, og procenten har det modsatte fortegn af afvigelsen. Summer er beregnet af de viste linjer. Betegnelser er gengivet som i kilden.',
  en: 'Plus is an overspend (for income a shortfall), minus an underspend (for income a surplus). For income the budget is negative, and the percentage has the opposite sign of the deviation. Sums are computed from the lines shown. Names of accounts are given in Danish, as in the source.',
}

const totalWords: Bilingual = {
  da: 'I alt (beregnet; står ikke i kilden)',
  en: 'Total (computed; not in the source)',
}

/** Of which day the accounts are, and whether that is before they could be final. */
function dayNote(scope: Scope, rows: readonly LedgerRow[]): readonly Bilingual[] {
  const dated = rows.find(({ asOf }) => asOf !== null)
  if (!dated?.asOf) return []
  const day = numbersOf(scope).date(dated.asOf)
  return isProvisional({ ...dated, forecast: false }, scope.input.accountsFinalBy)
    ? [
        {
          da: `Regnskabet er foreløbigt og opgjort pr. ${day}.`,
          en: `The accounts are provisional, drawn up as of ${day}.`,
        },
      ]
    : [{ da: `Regnskabet er opgjort pr. ${day}.`, en: `The accounts were drawn up as of ${day}.` }]
}

/** What a reader must know about the accounts column: when it was drawn, and where it is a forecast. */
function noteOf(scope: Scope, entries: readonly LedgerEntry[]): string {
  const rows = entries.map(({ row }) => row)
  const forecast = [...new Set(rows.filter((row) => row.forecast).map(({ group }) => group))]
  const groups = enumerateText(forecast, languageOf(scope))
  const notes: readonly Bilingual[] = [
    signs,
    ...dayNote(scope, rows),
    ...(forecast.length === 0
      ? []
      : [
          {
            da: `I kilden hedder kolonnen »Forventet udgift« for ${groups}.`,
            en: `In the source the column is headed “Forventet udgift” (expected spending) for ${groups}.`,
          },
        ]),
  ]
  return notes.map((note) => said(scope, note)).join(' ')
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
  return [rowOf([textCell(said(scope, totalWords)), ...cells], 'total')]
}

/** Budget, accounts and deviation of every row of a municipality's budget table. */
export function economyTable(scope: Scope): TableModel | null {
  const municipality = municipalityOf(scope)
  const entries = ledgerOf(scope, municipality)
  if (entries.length === 0) return null
  const largest = largestOf(entries)
  return {
    key: 'oekonomi',
    title: said(scope, {
      da: `Budget og regnskab ${scope.input.year}, ${municipality}`,
      en: `Budget and accounts ${scope.input.year}, ${municipality}`,
    }),
    subtitle: `${said(scope, tableWords.kroner)} · ${said(scope, municipalityName(municipality))} · ${scope.input.year}`,
    columns: economyColumns(scope),
    heads: economyHeads(scope),
    rows: [...rowsOf(entries, largest), ...computedTotal(scope, municipality, largest)],
    source: sourceOf(scope, 'economy-accounts'),
    note: noteOf(scope, entries),
  }
}
