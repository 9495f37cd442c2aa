import { enumerateText } from '../../narrative/phrase.ts'
import type { Fraction } from '../../quantities.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import { languageOf, type Scope, said, TOGETHER } from '../compose/scope.ts'
import { mergedSmall } from '../compose/smallNumbers.ts'
import type { TableModel } from '../reportModel.ts'
import { labelOf } from '../sentences/categories.ts'
import { cellOf, columnsOf, metricAt, rowOf, sourceOf, tableWords, textCell } from './tableParts.ts'

const COUNT = 'complaint-rulings-count'

interface Counted {
  readonly label: string
  readonly counts: readonly Fraction[]
}

/** The names of a dimension with at least one ruling in the year, in the order of computation. */
function namesOf(scope: Scope, dimension: 'body' | 'outcome'): readonly string[] {
  const { sums } = scope.input.codeLists.rulings
  const other = dimension === 'body' ? 'outcome' : 'body'
  return scope.metrics.of(COUNT).flatMap(({ dims, value }) => {
    const name = dims[dimension]
    const isMargin = dims.year === scope.input.year && dims.municipality === TOGETHER && dims[other] === sums
    return isMargin && name !== undefined && name !== sums && (value?.numerator ?? 0) > 0 ? [String(name)] : []
  })
}

const rulings = (scope: Scope, body: string, outcome: string) =>
  metricAt(scope, COUNT, { year: scope.input.year, municipality: TOGETHER, body, outcome })

/** Those of the names that the report may tell: with the rest of them, they leave no one to four rulings to be read. */
function shown(
  scope: Scope,
  names: readonly string[],
  cellsOf: (name: string) => readonly (readonly [body: string, outcome: string])[],
): readonly string[] {
  const rows = names.map((label): Counted => {
    const counts = cellsOf(label).map(([body, outcome]) => rulings(scope, body, outcome)?.found?.value ?? null)
    return { label, counts: counts.flatMap((count) => count ?? []) }
  })
  return mergedSmall(scope, rows).kept.map(({ label }) => label)
}

function frame(scope: Scope, key: string, title: Bilingual): Pick<TableModel, 'key' | 'title' | 'subtitle' | 'source'> {
  const { year, municipalities } = scope.input
  const received = said(scope, { da: `Afgørelser modtaget i ${year}`, en: `Rulings received in ${year}` })
  return {
    key,
    title: said(scope, title),
    subtitle: `${received} · ${enumerateText(municipalities, languageOf(scope))}`,
    source: sourceOf(scope, COUNT),
  }
}

const fewNote: Bilingual = {
  da: 'Afgørelser er kun delt op, hvor ingen gruppe er så lille, at den enkelte sag kunne genkendes.',
  en: 'Rulings are broken down only where no group is so small that a single case could be recognised.',
}

/** How the bodies ruled, all of them together. */
export function outcomesTable(scope: Scope): TableModel | null {
  const { sums } = scope.input.codeLists.rulings
  const outcomes = namesOf(scope, 'outcome')
  const kept = shown(scope, outcomes, (outcome) => [[sums, outcome]])
  if (kept.length === 0) return null
  const complete = kept.length === outcomes.length
  return {
    ...frame(scope, 'klager-udfald', {
      da: 'Afgørelser i klagesager efter udfald',
      en: 'Rulings in complaints by outcome',
    }),
    columns: columnsOf(said(scope, { da: 'Udfald', en: 'Outcome' }), 0.7, [said(scope, tableWords.count)]),
    rows: [
      ...kept.map((outcome) =>
        rowOf([textCell(labelOf(scope.input, outcome)), cellOf(rulings(scope, sums, outcome), 'count')]),
      ),
      rowOf(
        [
          textCell(said(scope, { da: 'Alle afgørelser', en: 'All rulings' })),
          cellOf(rulings(scope, sums, sums), 'count'),
        ],
        complete ? 'total' : 'subtotal',
      ),
    ],
    note: complete ? null : said(scope, fewNote),
  }
}

/** Who ruled, with the outcomes that are frequent enough at every body. */
export function bodiesTable(scope: Scope): TableModel | null {
  const { sums } = scope.input.codeLists.rulings
  const all = namesOf(scope, 'body')
  const outcomes = namesOf(scope, 'outcome')
  const bodies = shown(scope, all, (body) => [[body, sums]])
  if (bodies.length === 0) return null
  const kept = shown(scope, outcomes, (outcome) => [...bodies, sums].map((body) => [body, outcome] as const))
  const line = (label: string, body: string) => [
    textCell(label),
    ...[...kept, sums].map((outcome) => cellOf(rulings(scope, body, outcome), 'count')),
  ]
  const complete = bodies.length === all.length
  return {
    ...frame(scope, 'klager-instans', {
      da: 'Afgørelser i klagesager efter klageinstans',
      en: 'Rulings in complaints by appeal body',
    }),
    columns: columnsOf(said(scope, { da: 'Klageinstans', en: 'Appeal body' }), kept.length === 0 ? 0.7 : 0.34, [
      ...kept.map((outcome) => labelOf(scope.input, outcome)),
      said(scope, tableWords.total),
    ]),
    rows: [
      ...bodies.map((body) => rowOf(line(labelOf(scope.input, body), body))),
      rowOf(line(said(scope, { da: 'Alle instanser', en: 'All bodies' }), sums), complete ? 'total' : 'subtotal'),
    ],
    note: complete && kept.length === outcomes.length ? null : said(scope, fewNote),
  }
}
