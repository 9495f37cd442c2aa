import { capitalize, enumerateText, lowerFirst } from '../../narrative/phrase.ts'
import { legalBasis } from '../../statistics/breaks/lawEras.ts'
import type { MetricDefinition } from '../../statistics/metric.ts'
import { groupBy } from '../../statistics/tally.ts'
import type { Scope } from '../compose/scope.ts'
import type { Block, TableModel, TableRow } from '../reportModel.ts'
import { rowOf, textCell } from '../tables/tableParts.ts'

const titles: Readonly<Record<string, string>> = {
  notifications: 'Mål for underretninger',
  assessments: 'Mål for børnefaglige undersøgelser',
  placements: 'Mål for anbringelser',
  expenditure: 'Mål for udgifter pr. 1.000 borgere',
  economy: 'Mål for økonomi',
}

/** Units that a reader of the definition needs; counts and means say theirs in the name. */
function unitOf({ unit, label }: MetricDefinition): string {
  if (unit === '%') return /andel|procent/i.test(label.da) ? '' : ' (%)'
  return unit.startsWith('kr.') && !label.da.includes('kr.') ? ' (kr.)' : ''
}

/** Metrics of the same words in one row: "Indeks", and the areas that it is computed for beside the definition. */
function rowFor(metrics: readonly MetricDefinition[], definition: string): TableRow {
  const [first] = metrics
  if (!first) return rowOf([textCell(''), textCell(definition)])
  const names = metrics.map(({ label }) => label.da)
  const tail = first.label.da.split(', ').at(-1) ?? ''
  const shared = names.length > 1 && names.every((name) => name.endsWith(`, ${tail}`))
  if (!shared) return rowOf([textCell(names.join('; ') + unitOf(first)), textCell(definition)])
  const areas = names.map((name) => lowerFirst(name.slice(0, -tail.length - 2)))
  return rowOf([
    textCell(capitalize(tail) + unitOf(first)),
    textCell(`${definition} Opgjort for ${enumerateText(areas)}.`),
  ])
}

/** Metrics that share base and source under one heading; those with the same words share a row. */
function groupRows(
  metrics: readonly MetricDefinition[],
  textOf: (metric: MetricDefinition) => string,
): readonly TableRow[] {
  const [first] = metrics
  if (!first) return []
  const heading = `Grundlag: ${first.base.da}. Kilde: ${first.source.da}.`
  const alike = groupBy(metrics, textOf)
  return [
    rowOf([textCell(heading), textCell('')], 'group'),
    ...[...alike].map(([definition, same]) => rowFor(same, definition)),
  ]
}

/** The definition with the law that governs the subject in the report's year. */
function definitionIn({ input: { laws, year } }: Scope, { definition, law }: MetricDefinition): string {
  const basis = law === undefined ? null : legalBasis(laws, law, [year, year], 'da')
  return basis === null ? definition.da : `${definition.da} ${basis}`
}

/** What each metric that the report uses is, what it is counted among, and where it comes from. */
export function definitionsOf(scope: Scope, chapter: string): readonly Block[] {
  const metrics = [...scope.definitions.values()].filter(
    ({ id, chapter: of, addedTo }) => of === chapter && addedTo === undefined && scope.usedMetrics.has(id),
  )
  if (metrics.length === 0) return []
  const groups = groupBy(metrics, ({ base, source }) => `${base.da}|${source.da}`)
  const table: TableModel = {
    key: `maal-${chapter}`,
    title: titles[chapter] ?? 'Mål',
    subtitle: null,
    columns: [
      { heading: 'Mål', align: 'left', width: 0.34 },
      { heading: 'Definition', align: 'left', width: 0.66 },
    ],
    rows: [...groups.values()].flatMap((same) => groupRows(same, (metric) => definitionIn(scope, metric))),
    source: null,
    note: null,
  }
  return [{ type: 'table', table }]
}
