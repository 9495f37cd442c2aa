import { type Scope, TOGETHER } from '../compose/scope.ts'
import type { TableModel } from '../reportModel.ts'
import { cellOf, columnsOf, hasNumbers, metricAt, rowOf, textCell } from './tableParts.ts'

/** The stock of placements by the present and the earlier counting rule, side by side. */
export function seriesBreakTable(scope: Scope): TableModel | null {
  const { year, municipalities } = scope.input
  const years = [year - 2, year - 1, year]
  const rules = [
    { label: 'nuværende opgørelse', metric: 'placements-count' },
    { label: 'opgørelse i rapporten for 2012', metric: 'placements-count-2012-definition' },
  ]
  const places = [...municipalities, ...(municipalities.length > 1 ? [TOGETHER] : [])]
  const rows = places.flatMap((municipality) =>
    rules.map(({ label, metric }) =>
      rowOf([
        textCell(`${municipality === TOGETHER ? 'Samlet' : municipality}, ${label}`),
        ...years.map((one) => cellOf(metricAt(scope, metric, { year: one, municipality }), 'count')),
      ]),
    ),
  )
  if (!hasNumbers(rows)) return null
  return {
    key: 'anbringelser-seriebrud',
    title: 'Anbragte efter to opgørelsesmåder',
    subtitle: `Børn og unge anbragt den 31. december · ${years[0]}–${year}`,
    columns: columnsOf('', 0.58, years.map(String)),
    rows,
    source: scope.definitions.get('placements-count')?.source.da ?? null,
    note: 'Den tidligere opgørelse er uden kost- og efterskoler og uden netværkspleje. De to rækker må ikke blandes i samme sammenligning.',
  }
}
