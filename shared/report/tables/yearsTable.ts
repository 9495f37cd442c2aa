import { range } from '../../statistics/tally.ts'
import type { Scope } from '../compose/scope.ts'
import { TOGETHER } from '../compose/scope.ts'
import type { TableModel, TableRow } from '../reportModel.ts'
import { placeName } from './breakdownTable.ts'
import { type CellFormat, cellOf, columnsOf, hasNumbers, metricAt, rowOf, textCell } from './tableParts.ts'

interface YearsRow {
  readonly label: string
  readonly metric: string
  readonly format: CellFormat
  readonly level?: number
}

/** A table of several metrics over the years of the report's window. */
interface YearsTable {
  readonly key: string
  readonly title: string
  readonly unit: string
  readonly rows: readonly YearsRow[]
  readonly note: string | null
}

/** A table of one metric by municipality and year, all together in the last row. */
interface MunicipalityTable {
  readonly key: string
  readonly title: string
  readonly unit: string
  readonly metric: string
  readonly format: CellFormat
  readonly note: string | null
  /** Years after the report's year that the metric may reach (population on 1 January of the next year). */
  readonly yearsAhead?: number
}

function yearsOf(scope: Scope, metric: string, ahead = 0): readonly number[] {
  const { first, year } = scope.input.period
  return range(first, year + ahead).filter(
    (one) => scope.metrics.get(metric, { year: one, municipality: TOGETHER }) !== undefined,
  )
}

export function yearsTable(scope: Scope, plan: YearsTable): TableModel | null {
  const years = yearsOf(scope, plan.rows[0]?.metric ?? '')
  const rows = plan.rows.map(({ label, metric, format, level = 0 }) =>
    rowOf(
      [
        textCell(label),
        ...years.map((year) => cellOf(metricAt(scope, metric, { year, municipality: TOGETHER }), format)),
      ],
      'row',
      level,
    ),
  )
  if (years.length === 0 || !hasNumbers(rows)) return null
  return {
    key: plan.key,
    title: plan.title,
    subtitle: `${plan.unit} · ${placeName(scope)} · ${years[0]}–${years.at(-1)}`,
    columns: columnsOf('', 0.58, years.map(String)),
    rows,
    source: scope.definitions.get(plan.rows[0]?.metric ?? '')?.source.da ?? null,
    note: plan.note,
  }
}

export function municipalityTable(scope: Scope, plan: MunicipalityTable): TableModel | null {
  const years = yearsOf(scope, plan.metric, plan.yearsAhead)
  const { municipalities } = scope.input
  const line = (label: string, municipality: string, kind: TableRow['kind']): TableRow =>
    rowOf(
      [
        textCell(label),
        ...years.map((year) => cellOf(metricAt(scope, plan.metric, { year, municipality }), plan.format)),
      ],
      kind,
    )
  const rows = [
    ...municipalities.map((municipality) => line(municipality, municipality, 'row')),
    ...(municipalities.length > 1 ? [line('Samlet', TOGETHER, 'total')] : []),
  ]
  if (years.length === 0 || !hasNumbers(rows)) return null
  return {
    key: plan.key,
    title: plan.title,
    subtitle: `${plan.unit} · ${years[0]}–${years.at(-1)}`,
    columns: columnsOf('Kommune', 0.4, years.map(String)),
    rows,
    source: scope.definitions.get(plan.metric)?.source.da ?? null,
    note: plan.note,
  }
}

export const yearsTables: readonly YearsTable[] = [
  {
    key: 'underretninger-hovedtal',
    title: 'Hovedtal for underretninger',
    unit: 'Antal, medmindre andet er nævnt',
    note: 'Underretninger om ufødte børn tæller med i antallet af underretninger, men har ikke alder, køn eller et barn at tælle.',
    rows: [
      { label: 'Underretninger i alt', metric: 'notifications-count', format: 'count' },
      {
        label: 'heraf modtaget ved underretningsmøde',
        metric: 'notification-meetings-count',
        format: 'count',
        level: 1,
      },
      { label: 'heraf om fødte børn', metric: 'notifications-born-count', format: 'count', level: 1 },
      { label: 'Børn, der er underrettet om', metric: 'notified-children-count', format: 'count' },
      { label: 'Underretninger pr. barn', metric: 'notifications-per-child-average', format: 'decimal' },
      { label: 'Underretninger pr. måned', metric: 'notifications-per-month-average', format: 'decimal' },
      { label: 'Underretninger pr. 1.000 0–17-årige', metric: 'notifications-per-1000-children', format: 'decimal' },
      {
        label: 'Første handling inden for 14 dage (% af alle)',
        metric: 'notifications-within-14-days-pct',
        format: 'percent',
      },
      {
        label: 'Dage til første handling, gennemsnit',
        metric: 'notifications-response-days-average',
        format: 'decimal',
      },
    ],
  },
  {
    key: 'anbringelser-hovedtal',
    title: 'Til- og afgang i anbringelser',
    unit: 'Børn og unge',
    note: 'Beholdningen ved årets begyndelse plus nye minus ophørte anbringelser giver beholdningen ved årets udgang.',
    rows: [
      { label: 'Anbragt den 31. december', metric: 'placements-count', format: 'count' },
      { label: 'Nye anbringelser i året', metric: 'placements-new-count', format: 'count' },
      { label: 'Ophørte anbringelser i året', metric: 'placements-ended-count', format: 'count' },
    ],
  },
]

export const municipalityTables: readonly MunicipalityTable[] = [
  {
    key: 'underretninger-kommune',
    title: 'Underretninger efter kommune',
    unit: 'Underretninger',
    metric: 'notifications-count',
    format: 'count',
    note: null,
  },
  {
    key: 'underretninger-pr-1000',
    title: 'Underretninger pr. 1.000 0–17-årige',
    unit: 'Underretninger pr. 1.000 børn og unge den 1. januar',
    metric: 'notifications-per-1000-children',
    format: 'decimal',
    note: 'Underretninger om ufødte børn tæller med.',
  },
  {
    key: 'anbringelser-kommune',
    title: 'Anbragte børn og unge efter kommune',
    unit: 'Anbragt den 31. december',
    metric: 'placements-count',
    format: 'count',
    note: 'Kontaktperson i efterværn er ikke en anbringelse og tæller ikke med.',
  },
  {
    key: 'befolkning-boern',
    title: '0–17-årige',
    unit: 'Personer den 1. januar',
    metric: 'population-0-17-count',
    format: 'count',
    note: null,
    yearsAhead: 1,
  },
  {
    key: 'befolkning',
    title: 'Folketal',
    unit: 'Personer den 1. januar',
    metric: 'population-count',
    format: 'count',
    note: null,
    yearsAhead: 1,
  },
]
