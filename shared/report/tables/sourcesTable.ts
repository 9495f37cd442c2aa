import { fraction } from '../../quantities.ts'
import { addUpTo } from '../../statistics/againstTotal.ts'
import { addedRows, sourceBreakdown, yearsShown } from '../../statistics/breakdowns/breakdown.ts'
import type { Dims } from '../../statistics/metric.ts'
import { municipalityOf, type Scope, said } from '../compose/scope.ts'
import { categoriesTogether, isInternal } from '../compose/smallNumbers.ts'
import type { TableCell, TableModel, TableRow } from '../reportModel.ts'
import { labelOf } from '../sentences/categories.ts'
import { placeName } from './breakdownTable.ts'
import { countsAndShares } from './countsAndShares.ts'
import { cellOf, hasNumbers, metricAt, rowOf, sourceOf, tableWords, textCell } from './tableParts.ts'

const COUNT = 'notifications-source-count'
const SHARE = 'notifications-source-share-pct'
const TOTAL = 'notifications-count'
const ZERO = fraction(0)

const words = {
  title: { da: 'Underretninger efter underretter', en: 'Notifications by notifier' },
  unit: { da: 'Underretninger', en: 'Notifications' },
  heading: { da: 'Underretter', en: 'Notifier' },
  others: { da: 'Øvrige i gruppen', en: 'Others of the group' },
  unlisted: { da: 'Uden for listens grupper', en: 'Outside the groups of the list' },
  note: {
    da: 'Andele er af alle underretninger i året.',
    en: 'Shares are of all notifications of the year.',
  },
  together: {
    da: 'Underrettere med færre end fem underretninger vises samlet.',
    en: 'Notifiers with fewer than five notifications are shown together.',
  },
  ownGroups: {
    da: 'Filens egen gruppe går forud for listens. Rækkerne under en gruppe kan derfor ikke lægges sammen til gruppens antal.',
    en: 'The group that the file states goes before that of the list. The rows below a group therefore do not always come to its number.',
  },
} as const

/** Whether every group is counted by the sources that the list puts in it, and by no other. */
function groupsAddUp(scope: Scope, years: readonly number[]): boolean {
  const { input, metrics } = scope
  const municipality = municipalityOf(scope)
  const countOf = (source: string, year: number) => metrics.get(COUNT, { year, municipality, source })?.value
  return input.codeLists.sourceGroups.every(({ name, sources }) =>
    years.every((year) => {
      const counts = sources.map((source) => countOf(source, year))
      return addUpTo(counts, countOf(name, year) ?? ZERO)
    }),
  )
}

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
    const together = categoriesTogether(scope, COUNT, 'source', { year, municipality, ...group })
    const kept = sources.filter((source) => !together.has(source))
    return [
      rowOf([textCell(labelOf(scope.input, name)), ...cells(COUNT, SHARE, group)], 'subtotal'),
      ...kept.map((source) =>
        rowOf([textCell(labelOf(scope.input, source)), ...cells(COUNT, SHARE, { source })], 'row', 1),
      ),
      ...(together.size === 0
        ? []
        : [
            rowOf([textCell(said(scope, words.others)), ...cells(added.jointCount, added.jointShare, group)], 'row', 1),
          ]),
    ]
  })
  if (!hasNumbers(rows)) return null
  if (scope.metrics.get(added.unlistedCount, { year, municipality }))
    rows.push(
      rowOf([textCell(said(scope, words.unlisted)), ...cells(added.unlistedCount, added.unlistedShare)], 'subtotal'),
    )
  const total = rowOf([textCell(said(scope, tableWords.total)), ...cells(TOTAL, added.allShare)], 'total')
  return {
    key: 'underretninger-kilde',
    title: said(scope, words.title),
    subtitle: `${said(scope, words.unit)} · ${placeName(scope)} · ${years.join('–')}`,
    ...countsAndShares(scope, [said(scope, words.heading), 0.4], years.map(String)),
    rows: [...rows, total],
    source: sourceOf(scope, COUNT),
    note: [
      words.note,
      ...(isInternal(scope) ? [] : [words.together]),
      ...(groupsAddUp(scope, years) ? [] : [words.ownGroups]),
    ]
      .map((each) => said(scope, each))
      .join(' '),
  }
}
