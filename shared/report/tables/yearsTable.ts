import { fraction } from '../../quantities.ts'
import { addUpTo } from '../../statistics/againstTotal.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import { range } from '../../statistics/tally.ts'
import { type Scope, said, TOGETHER } from '../compose/scope.ts'
import type { TableModel, TableRow } from '../reportModel.ts'
import { placeName } from './breakdownTable.ts'
import {
  type CellFormat,
  cellOf,
  columnsOf,
  hasNumbers,
  metricAt,
  rowOf,
  sourceOf,
  tableWords,
  textCell,
} from './tableParts.ts'

const ZERO = fraction(0)

interface YearsRow {
  readonly label: Bilingual
  readonly metric: string
  readonly format: CellFormat
  readonly level?: number
}

/** A table of several metrics over the years of the report's window. */
interface YearsTable {
  readonly key: string
  readonly title: Bilingual
  readonly unit: Bilingual
  readonly rows: readonly YearsRow[]
  readonly note: Bilingual | null
}

/** A table of one metric by municipality and year, all together in the last row. */
interface MunicipalityTable {
  readonly key: string
  readonly title: Bilingual
  readonly unit: Bilingual
  readonly metric: string
  readonly format: CellFormat
  readonly note: Bilingual | null
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
        textCell(said(scope, label)),
        ...years.map((year) => cellOf(metricAt(scope, metric, { year, municipality: TOGETHER }), format)),
      ],
      'row',
      level,
    ),
  )
  if (years.length === 0 || !hasNumbers(rows)) return null
  return {
    key: plan.key,
    title: said(scope, plan.title),
    subtitle: `${said(scope, plan.unit)} · ${placeName(scope)} · ${years[0]}–${years.at(-1)}`,
    columns: columnsOf('', 0.58, years.map(String)),
    rows,
    source: sourceOf(scope, plan.rows[0]?.metric ?? ''),
    note: plan.note && said(scope, plan.note),
  }
}

/** Whether all together are the municipalities' sum: a child who is known to two of them counts once. */
const addsUp = ({ metrics, input }: Scope, metric: string, years: readonly number[]): boolean =>
  years.every((year) => {
    const valueAt = (municipality: string) => metrics.get(metric, { year, municipality })?.value
    return addUpTo(input.municipalities.map(valueAt), valueAt(TOGETHER) ?? ZERO)
  })

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
  const together = addsUp(scope, plan.metric, years) ? 'total' : 'subtotal'
  const rows = [
    ...municipalities.map((municipality) => line(municipality, municipality, 'row')),
    ...(municipalities.length > 1 ? [line(said(scope, tableWords.together), TOGETHER, together)] : []),
  ]
  if (years.length === 0 || !hasNumbers(rows)) return null
  return {
    key: plan.key,
    title: said(scope, plan.title),
    subtitle: `${said(scope, plan.unit)} · ${years[0]}–${years.at(-1)}`,
    columns: columnsOf(said(scope, tableWords.municipality), 0.4, years.map(String)),
    rows,
    source: sourceOf(scope, plan.metric),
    note: plan.note && said(scope, plan.note),
  }
}

export const yearsTables: readonly YearsTable[] = [
  {
    key: 'underretninger-hovedtal',
    title: { da: 'Hovedtal for underretninger', en: 'Key figures on notifications' },
    unit: { da: 'Antal, medmindre andet er nævnt', en: 'Number, unless stated otherwise' },
    note: {
      da: 'Underretninger om ufødte børn tæller med i antallet af underretninger, men har ikke alder, køn eller et barn at tælle.',
      en: 'Notifications about unborn children count among the notifications, but have no age, sex or child to count.',
    },
    rows: [
      {
        label: { da: 'Underretninger i alt', en: 'Notifications in total' },
        metric: 'notifications-count',
        format: 'count',
      },
      {
        label: { da: 'heraf modtaget ved underretningsmøde', en: 'of which received at a notification meeting' },
        metric: 'notification-meetings-count',
        format: 'count',
        level: 1,
      },
      {
        label: { da: 'heraf om fødte børn', en: 'of which about children already born' },
        metric: 'notifications-born-count',
        format: 'count',
        level: 1,
      },
      {
        label: { da: 'Børn, der er underrettet om', en: 'Children notified about' },
        metric: 'notified-children-count',
        format: 'count',
      },
      {
        label: { da: 'Underretninger pr. barn', en: 'Notifications per child' },
        metric: 'notifications-per-child-average',
        format: 'decimal',
      },
      {
        label: { da: 'Underretninger pr. måned', en: 'Notifications per month' },
        metric: 'notifications-per-month-average',
        format: 'decimal',
      },
      {
        label: { da: 'Underretninger pr. 1.000 0–17-årige', en: 'Notifications per 1,000 children aged 0–17' },
        metric: 'notifications-per-1000-children',
        format: 'decimal',
      },
      {
        label: { da: 'Første handling inden for 14 dage (% af alle)', en: 'First action within 14 days (% of all)' },
        metric: 'notifications-within-14-days-pct',
        format: 'percent',
      },
      {
        label: { da: 'Dage til første handling, gennemsnit', en: 'Days to first action, average' },
        metric: 'notifications-response-days-average',
        format: 'decimal',
      },
    ],
  },
  {
    key: 'anbringelser-hovedtal',
    title: { da: 'Til- og afgang i anbringelser', en: 'Placements begun and ended' },
    unit: { da: 'Børn og unge', en: 'Children and young people' },
    note: {
      da: 'Beholdningen ved årets begyndelse plus nye minus ophørte anbringelser giver beholdningen ved årets udgang.',
      en: 'The stock at the beginning of the year plus new minus ended placements gives the stock at the end of the year.',
    },
    rows: [
      {
        label: { da: 'Anbragt den 31. december', en: 'In placement on 31 December' },
        metric: 'placements-count',
        format: 'count',
      },
      {
        label: { da: 'Nye anbringelser i året', en: 'New placements in the year' },
        metric: 'placements-new-count',
        format: 'count',
      },
      {
        label: { da: 'Ophørte anbringelser i året', en: 'Placements ended in the year' },
        metric: 'placements-ended-count',
        format: 'count',
      },
    ],
  },
]

export const municipalityTables: readonly MunicipalityTable[] = [
  {
    key: 'underretninger-kommune',
    title: { da: 'Underretninger efter kommune', en: 'Notifications by municipality' },
    unit: { da: 'Underretninger', en: 'Notifications' },
    metric: 'notifications-count',
    format: 'count',
    note: null,
  },
  {
    key: 'underretninger-pr-1000',
    title: { da: 'Underretninger pr. 1.000 0–17-årige', en: 'Notifications per 1,000 children aged 0–17' },
    unit: {
      da: 'Underretninger pr. 1.000 børn og unge den 1. januar',
      en: 'Notifications per 1,000 children and young people on 1 January',
    },
    metric: 'notifications-per-1000-children',
    format: 'decimal',
    note: { da: 'Underretninger om ufødte børn tæller med.', en: 'Notifications about unborn children are included.' },
  },
  {
    key: 'anbringelser-kommune',
    title: { da: 'Anbragte børn og unge efter kommune', en: 'Placed children and young people by municipality' },
    unit: { da: 'Anbragt den 31. december', en: 'In placement on 31 December' },
    metric: 'placements-count',
    format: 'count',
    note: {
      da: 'Kontaktperson i efterværn er ikke en anbringelse og tæller ikke med.',
      en: 'A contact person in after-care is not a placement and is not counted.',
    },
  },
  {
    key: 'befolkning-boern',
    title: { da: '0–17-årige', en: 'Children aged 0–17' },
    unit: { da: 'Personer den 1. januar', en: 'Persons on 1 January' },
    metric: 'population-0-17-count',
    format: 'count',
    note: null,
    yearsAhead: 1,
  },
  {
    key: 'befolkning',
    title: { da: 'Folketal', en: 'Population' },
    unit: { da: 'Personer den 1. januar', en: 'Persons on 1 January' },
    metric: 'population-count',
    format: 'count',
    note: null,
    yearsAhead: 1,
  },
]
