import { type Fraction, fraction, percentOf } from '../../quantities.ts'
import { type CountRow, mergeSmall, sumOfCounts } from '../../statistics/mergeSmall.ts'
import { municipalityOf, type Scope } from '../compose/scope.ts'
import type { TableModel, TableRow } from '../reportModel.ts'
import { placeName } from './breakdownTable.ts'
import { cellOf, columnsOf, hasNumbers, metricAt, rowOf, textCell, valueCell } from './tableParts.ts'

const COUNT = 'notifications-source-count'
const SHARE = 'notifications-source-share-pct'
const TOTAL = 'notifications-count'

/** Who notified: the groups with their sources below, small sources of a group joined. */
export function sourcesTable(scope: Scope): TableModel | null {
  const { year, codeLists } = scope.input
  const municipality = municipalityOf(scope)
  const years = [year - 1, year].filter((one) => scope.metrics.get(TOTAL, { year: one, municipality }) !== undefined)
  const countAt = (source: string, one: number): Fraction =>
    scope.metrics.get(COUNT, { year: one, municipality, source })?.value ?? fraction(0)
  const totals = years.map((one) => scope.metrics.get(TOTAL, { year: one, municipality })?.value?.numerator ?? 0)
  const cells = (source: string) => [
    ...years.map((one) => cellOf(metricAt(scope, COUNT, { year: one, municipality, source }), 'count')),
    ...years.map((one) => cellOf(metricAt(scope, SHARE, { year: one, municipality, source }), 'percent')),
  ]
  const rows = codeLists.sourceGroups.flatMap(({ name, sources }): TableRow[] => {
    const counted: readonly CountRow[] = sources.map((source) => ({
      label: source,
      counts: years.map((one) => countAt(source, one)),
    }))
    const { kept, merged } = mergeSmall(counted)
    const joint = sumOfCounts(merged)
    return [
      rowOf([textCell(name), ...cells(name)], 'subtotal'),
      ...kept.map(({ label }) => rowOf([textCell(label), ...cells(label)], 'row', 1)),
      ...(merged.length === 0
        ? []
        : [
            rowOf(
              [
                textCell('Øvrige i gruppen'),
                ...joint.map((count) => valueCell(count, 'count')),
                ...joint.map((count, index) => valueCell(percentOf(count.numerator, totals[index] ?? 0), 'percent')),
              ],
              'row',
              1,
            ),
          ]),
    ]
  })
  if (!hasNumbers(rows)) return null
  const total = rowOf(
    [
      textCell('I alt'),
      ...years.map((one) => cellOf(metricAt(scope, TOTAL, { year: one, municipality }), 'count')),
      ...totals.map((count) => valueCell(percentOf(count, count), 'percent')),
    ],
    'total',
  )
  return {
    key: 'underretninger-kilde',
    title: 'Underretninger efter underretter',
    subtitle: `Underretninger · ${placeName(scope)} · ${years.join('–')}`,
    columns: columnsOf('Underretter', 0.4, [
      ...years.map((one) => `Antal ${one}`),
      ...years.map((one) => `Andel ${one} (%)`),
    ]),
    rows: [...rows, total],
    source: scope.definitions.get(COUNT)?.source.da ?? null,
    note: 'Andele er af alle underretninger i året. Underrettere med færre end fem underretninger vises samlet.',
  }
}
