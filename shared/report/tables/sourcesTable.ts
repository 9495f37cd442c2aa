import { addedRows, joinedCategories, sourceBreakdown, yearsShown } from '../../statistics/breakdowns/breakdown.ts'
import type { Dims } from '../../statistics/metric.ts'
import { municipalityOf, type Scope } from '../compose/scope.ts'
import type { TableCell, TableModel, TableRow } from '../reportModel.ts'
import { placeName } from './breakdownTable.ts'
import { cellOf, columnsOf, hasNumbers, metricAt, rowOf, textCell } from './tableParts.ts'

const COUNT = 'notifications-source-count'
const SHARE = 'notifications-source-share-pct'
const TOTAL = 'notifications-count'

/** Who notified: the groups with their sources below, small sources of a group joined. */
export function sourcesTable(scope: Scope): TableModel | null {
  const { year, period, codeLists } = scope.input
  const municipality = municipalityOf(scope)
  const years = yearsShown(sourceBreakdown, period).filter(
    (one) => scope.metrics.get(TOTAL, { year: one, municipality }) !== undefined,
  )
  const added = addedRows(COUNT)
  const cells = (count: string, share: string, dims: Dims = {}): readonly TableCell[] => {
    const at = (metric: string, one: number) => metricAt(scope, metric, { year: one, municipality, ...dims })
    return [
      ...years.map((one) => cellOf(at(count, one), 'count')),
      ...years.map((one) => cellOf(at(share, one), 'percent')),
    ]
  }
  const rows = codeLists.sourceGroups.flatMap(({ name, sources }): TableRow[] => {
    const group = { source: name }
    const together = joinedCategories(scope.metrics, COUNT, 'source', { year, municipality, ...group })
    const kept = sources.filter((source) => !together.has(source))
    return [
      rowOf([textCell(name), ...cells(COUNT, SHARE, group)], 'subtotal'),
      ...kept.map((source) => rowOf([textCell(source), ...cells(COUNT, SHARE, { source })], 'row', 1)),
      ...(together.size === 0
        ? []
        : [rowOf([textCell('Øvrige i gruppen'), ...cells(added.jointCount, added.jointShare, group)], 'row', 1)]),
    ]
  })
  if (!hasNumbers(rows)) return null
  const total = rowOf([textCell('I alt'), ...cells(TOTAL, added.allShare)], 'total')
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
