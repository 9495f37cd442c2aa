import type { Language } from '../../danish.ts'
import { capitalize, enumerateText, lowerFirst } from '../../narrative/phrase.ts'
import { legalBasis } from '../../statistics/breaks/lawEras.ts'
import type { Bilingual, MetricDefinition } from '../../statistics/metric.ts'
import { groupBy } from '../../statistics/tally.ts'
import { languageOf, type Scope, said } from '../compose/scope.ts'
import type { Block, TableModel, TableRow } from '../reportModel.ts'
import { rowOf, textCell } from '../tables/tableParts.ts'

const titles: Readonly<Record<string, Bilingual>> = {
  notifications: { da: 'Mål for underretninger', en: 'Measures of notifications' },
  assessments: { da: 'Mål for børnefaglige undersøgelser', en: 'Measures of child assessments' },
  placements: { da: 'Mål for anbringelser', en: 'Measures of placements' },
  expenditure: { da: 'Mål for udgifter pr. 1.000 borgere', en: 'Measures of expenditure per 1,000 citizens' },
  caseload: { da: 'Mål for sagstal', en: 'Measures of caseload' },
  rulings: { da: 'Mål for klageafgørelser', en: 'Measures of appeal rulings' },
  fosterCare: { da: 'Mål for plejefamilier', en: 'Measures of foster care' },
  familyWorkshop: { da: 'Mål for familieværkstedet', en: 'Measures of the family workshop' },
  healthVisiting: { da: 'Mål for sundhedsplejen', en: 'Measures of health visiting' },
  schoolHealth: { da: 'Mål for skolesundhed', en: 'Measures of school health' },
  respiteCare: { da: 'Mål for aflastning', en: 'Measures of respite care' },
  economy: { da: 'Mål for økonomi', en: 'Measures of economy' },
  other: { da: 'Øvrige mål', en: 'Other measures' },
}

const words = {
  measures: { da: 'Mål', en: 'Measures' },
  measure: { da: 'Mål', en: 'Measure' },
  definition: { da: 'Definition', en: 'Definition' },
} as const

/** Units that a reader of the definition needs; counts and means say theirs in the name. */
function unitOf({ unit, label }: MetricDefinition, language: Language): string {
  if (unit === '%') return /andel|procent|share|per ?cent/i.test(label[language]) ? '' : ' (%)'
  const kroner = language === 'da' ? 'kr.' : 'DKK'
  return unit.startsWith('kr.') && !label[language].includes(kroner) ? ` (${kroner})` : ''
}

/** Metrics of the same words in one row: "Indeks", and the areas that it is computed for beside the definition. */
function rowFor(scope: Scope, metrics: readonly MetricDefinition[], definition: string): TableRow {
  const language = languageOf(scope)
  const [first] = metrics
  if (!first) return rowOf([textCell(''), textCell(definition)])
  const names = metrics.map(({ label }) => label[language])
  const tail = first.label[language].split(', ').at(-1) ?? ''
  const shared = names.length > 1 && names.every((name) => name.endsWith(`, ${tail}`))
  if (!shared) return rowOf([textCell(names.join('; ') + unitOf(first, language)), textCell(definition)])
  const areas = enumerateText(
    names.map((name) => lowerFirst(name.slice(0, -tail.length - 2))),
    language,
  )
  const computed = said(scope, { da: `Opgjort for ${areas}.`, en: `Computed for ${areas}.` })
  return rowOf([textCell(capitalize(tail) + unitOf(first, language)), textCell(`${definition} ${computed}`)])
}

/** Metrics that share base and source under one heading; those with the same words share a row. */
function groupRows(
  scope: Scope,
  metrics: readonly MetricDefinition[],
  textOf: (metric: MetricDefinition) => string,
): readonly TableRow[] {
  const [first] = metrics
  if (!first) return []
  const heading = said(scope, {
    da: `Grundlag: ${first.base.da}. Kilde: ${first.source.da}.`,
    en: `Base: ${first.base.en}. Source: ${first.source.en}.`,
  })
  const alike = groupBy(metrics, textOf)
  return [
    rowOf([textCell(heading), textCell('')], 'group'),
    ...[...alike].map(([definition, same]) => rowFor(scope, same, definition)),
  ]
}

/** The definition with the law that governs the subject in the report's year. */
function definitionIn(scope: Scope, { definition, law }: MetricDefinition): string {
  const { laws, year, language } = scope.input
  const basis = law === undefined ? null : legalBasis(laws, law, [year, year], language)
  return basis === null ? definition[language] : `${definition[language]} ${basis}`
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
    title: said(scope, titles[chapter] ?? words.measures),
    subtitle: null,
    columns: [
      { heading: said(scope, words.measure), align: 'left', width: 0.34 },
      { heading: said(scope, words.definition), align: 'left', width: 0.66 },
    ],
    rows: [...groups.values()].flatMap((same) => groupRows(scope, same, (metric) => definitionIn(scope, metric))),
    source: null,
    note: null,
  }
  return [{ type: 'table', table }]
}
