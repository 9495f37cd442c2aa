import { municipalityOf, type Scope, said } from '../compose/scope.ts'
import type { TableModel } from '../reportModel.ts'
import { labelOf } from '../sentences/categories.ts'
import { placeName } from './breakdownTable.ts'
import { cellOf, columnsOf, metricAt, rowOf, sourceOf, textCell } from './tableParts.ts'

const COUNT = 'notifications-source-count'
const MOST_YEARS = 5

/** The groups of notifiers over all the years that have them, also those that only a key figure tells of. */
export function groupYearsTable(scope: Scope): TableModel | null {
  const { input } = scope
  const municipality = municipalityOf(scope)
  const groups = input.codeLists.sourceGroups.map(({ name }) => name)
  const at = (year: number, source: string) => metricAt(scope, COUNT, { year, municipality, source })
  const known = new Set(
    scope.metrics.of(COUNT).flatMap(({ dims: { year } }) => (Number(year) <= input.year ? [Number(year)] : [])),
  )
  const years = [...known]
    .filter((year) => groups.some((source) => at(year, source)?.found?.value))
    .sort((a, b) => a - b)
    .slice(-MOST_YEARS)
  if (years.length < 2) return null
  return {
    key: 'underretninger-gruppe-aar',
    title: said(scope, { da: 'Underrettere i grupper over årene', en: 'Groups of notifiers over the years' }),
    subtitle: `${said(scope, { da: 'Underretninger', en: 'Notifications' })} · ${placeName(scope)} · ${years[0]}–${years.at(-1)}`,
    columns: columnsOf(said(scope, { da: 'Underretter', en: 'Notifier' }), 0.44, years.map(String)),
    rows: groups.map((group) =>
      rowOf([textCell(labelOf(input, group)), ...years.map((year) => cellOf(at(year, group), 'count'))]),
    ),
    source: sourceOf(scope, COUNT),
    note: null,
  }
}
