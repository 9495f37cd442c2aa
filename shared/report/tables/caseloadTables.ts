import { monthName } from '../../danish.ts'
import { capitalize, enumerateText } from '../../narrative/phrase.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import { languageOf, type Scope, said, TOGETHER } from '../compose/scope.ts'
import type { TableCell, TableModel } from '../reportModel.ts'
import { labelOf } from '../sentences/categories.ts'
import { type CellFormat, cellOf, columnsOf, hasNumbers, metricAt, rowOf, sourceOf, textCell } from './tableParts.ts'

const COUNT = 'active-cases-count'
const QUARTERS = [3, 6, 9, 12]

interface Column {
  readonly heading: string
  readonly metric: string
  readonly month?: number
  readonly format: CellFormat
}

/** The teams of the year, in the order of the file. */
const teamsOf = ({ input, metrics }: Scope): readonly string[] => [
  ...new Set(
    metrics
      .of(COUNT)
      .flatMap(({ dims }) => (dims.year === input.year && dims.team !== undefined ? [String(dims.team)] : [])),
  ),
]

function teamTable(scope: Scope, key: string, title: Bilingual, columns: readonly Column[]): TableModel | null {
  const { year, municipalities } = scope.input
  const cells = (team: string | null): readonly TableCell[] =>
    columns.map(({ metric, month, format }) => {
      const dims = {
        year,
        municipality: TOGETHER,
        ...(team === null ? {} : { team }),
        ...(month === undefined ? {} : { month }),
      }
      return cellOf(metricAt(scope, metric, dims), format)
    })
  const rows = [
    ...teamsOf(scope).map((team) => rowOf([textCell(labelOf(scope.input, team)), ...cells(team)])),
    rowOf([textCell(said(scope, { da: 'Alle teams', en: 'All teams' })), ...cells(null)], 'total'),
  ]
  if (columns.length === 0 || !hasNumbers(rows)) return null
  return {
    key,
    title: said(scope, title),
    subtitle: `${said(scope, { da: 'Aktive sager', en: 'Active cases' })} · ${enumerateText(municipalities, languageOf(scope))} · ${year}`,
    columns: columnsOf(
      'Team',
      0.4,
      columns.map(({ heading }) => heading),
    ),
    rows,
    source: sourceOf(scope, COUNT),
    note: null,
  }
}

/** Cases and cases per adviser on average over the year. */
export const teamAverages = (scope: Scope): TableModel | null =>
  teamTable(
    scope,
    'sagstal-team',
    { da: 'Sager og sager pr. rådgiver efter team', en: 'Cases and cases per adviser by team' },
    [
      {
        heading: said(scope, { da: 'Sager pr. måned', en: 'Cases per month' }),
        metric: 'active-cases-average',
        format: 'decimal',
      },
      {
        heading: said(scope, { da: 'Sager pr. rådgiver', en: 'Cases per adviser' }),
        metric: 'cases-per-adviser-average',
        format: 'decimal',
      },
    ],
  )

/** Cases at the end of every quarter, as far as the year has come. */
export function teamQuarters(scope: Scope): TableModel | null {
  const { input, metrics } = scope
  const known = QUARTERS.filter((month) => metrics.get(COUNT, { year: input.year, municipality: TOGETHER, month }))
  return teamTable(
    scope,
    'sagstal-kvartal',
    { da: 'Sager efter team ved udgangen af hvert kvartal', en: 'Cases by team at the end of every quarter' },
    known.map((month) => ({
      heading: capitalize(monthName(month, languageOf(scope))),
      metric: COUNT,
      month,
      format: 'count',
    })),
  )
}
