import type { Language } from '../../../danish.ts'
import { compare, type Fraction } from '../../../quantities.ts'
import { addUpTo } from '../../../statistics/againstTotal.ts'
import { addedRows } from '../../../statistics/breakdowns/breakdown.ts'
import { valueWord, valueWordIn } from '../../../statistics/explain/valueWords.ts'
import type { Bilingual, Dims } from '../../../statistics/metric.ts'
import { periodIn } from '../../compose/periods.ts'
import { languageOf, resolvedAt, type Scope, said } from '../../compose/scope.ts'
import { mergedSmall } from '../../compose/smallNumbers.ts'
import type { TableModel } from '../../reportModel.ts'
import { columnsOf, metricCell, rowOf, sourceOf, tableWords, textCell } from '../tableParts.ts'
import { type KeyFigurePlace, keyFigurePlace } from './keyFigurePlace.ts'

/** One count by the words of its file, in the report's year. */
export interface GroupTable {
  readonly key: string
  readonly title: Bilingual
  readonly unit: Bilingual
  readonly heading: Bilingual
  readonly count: string
  readonly dimension: string
  /** The number that the groups come to; absent where they overlap. */
  readonly total?: string
  /** Keeps the order of computation; else the largest group stands first where there is a total. */
  readonly ownOrder?: true
  readonly note?: Bilingual
  /** What a group is called where its own word will not do. */
  readonly nameOf?: (group: string, language: Language) => string
}

interface Group {
  readonly label: string
  readonly dims: Dims
  readonly counts: readonly [Fraction]
}

/** Groups of fewer than five are one row where a total stands below, and else no row. */
const fewNotes = {
  together: { da: 'Grupper med færre end fem er vist samlet.', en: 'Groups of fewer than five are shown together.' },
  left: { da: 'Grupper med færre end fem er udeladt.', en: 'Groups of fewer than five are left out.' },
} as const

function groupsOf(scope: Scope, plan: GroupTable, { municipality }: KeyFigurePlace): readonly Group[] {
  const language = languageOf(scope)
  const year = periodIn(scope, plan.count, scope.input.year)
  const wordOf = valueWordIn(scope.input.laws, year)
  return scope.metrics.of(plan.count).flatMap(({ dims, value }): Group[] => {
    const word = dims[plan.dimension]
    const isHere = dims.year === year && dims.municipality === municipality
    // The centre's own payers together repeat what each of them has.
    if (!isHere || value === null || word === undefined || word === scope.input.codeLists.respite.ownPayers) return []
    const label = plan.nameOf?.(String(word), language) ?? wordOf(plan.dimension, word, language)
    return [{ label, dims, counts: [value] }]
  })
}

export function groupTable(scope: Scope, plan: GroupTable): TableModel | null {
  const language = languageOf(scope)
  const definition = scope.definitions.get(plan.count)
  const place = keyFigurePlace(scope, plan.count)
  const groups = groupsOf(scope, plan, place)
  const year = groups[0]?.dims.year
  if (!definition || year === undefined) return null
  const { kept, merged } = mergedSmall(scope, groups)
  if (kept.length === 0) return null
  const rows = plan.total && !plan.ownOrder ? [...kept].sort((a, b) => compare(b.counts[0], a.counts[0])) : kept
  const totalOf = plan.total ? scope.definitions.get(plan.total) : undefined
  const total = totalOf && resolvedAt(scope, totalOf, { year, municipality: place.municipality })
  const all = total?.found?.value
  const counts = groups.map(({ counts: [count] }) => count)
  const addsUp = all ? addUpTo(counts, all) : false
  const othersOf = scope.definitions.get(addedRows(plan.count).jointCount)
  const others = othersOf && resolvedAt(scope, othersOf, { year, municipality: place.municipality })
  const period = valueWord('year', year, language)
  const notes = [
    plan.note && said(scope, plan.note),
    merged.length > 0 && said(scope, fewNotes[addsUp ? 'together' : 'left']),
  ].filter(Boolean)
  return {
    key: plan.key,
    title: said(scope, plan.title),
    subtitle: `${said(scope, plan.unit)} · ${place.name} · ${period}`,
    columns: columnsOf(said(scope, plan.heading), 0.7, [said(scope, tableWords.count)]),
    rows: [
      ...rows.map(({ label, dims }) =>
        rowOf([textCell(label), metricCell(resolvedAt(scope, definition, dims), 'count')]),
      ),
      // Without a total the rest could be left out; with it, it must be there for the rows to come to it.
      ...(merged.length > 0 && addsUp && others
        ? [rowOf([textCell(said(scope, tableWords.others)), metricCell(others, 'count')])]
        : []),
      ...(total && addsUp
        ? [rowOf([textCell(said(scope, tableWords.total)), metricCell(total, 'count')], 'total')]
        : []),
    ],
    source: sourceOf(scope, plan.count),
    note: notes.length > 0 ? notes.join(' ') : null,
  }
}
