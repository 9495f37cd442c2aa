import type { Bilingual } from '../../statistics/metric.ts'
import { range } from '../../statistics/tally.ts'
import { municipalityOf, type Scope, said } from '../compose/scope.ts'
import type { TableModel, TableRow } from '../reportModel.ts'
import { breakdownOf } from '../sentences/categories.ts'
import { placeName } from './breakdownTable.ts'
import { cellOf, columnsOf, metricAt, rowOf, sourceOf, textCell } from './tableParts.ts'

const KEY = 'anbringelser-sted-aar'
const COUNT = 'placements-type-count'
const TOTAL = 'placements-count'
const EARLIER_WAY = 'placements-count-2012-definition'

const words = {
  title: { da: 'Anbringelsesformer over årene', en: 'Forms of placement over the years' },
  unit: { da: 'Børn og unge anbragt den 31. december', en: 'Children placed on 31 December' },
  change: { da: 'Ændring, procentpoint', en: 'Change, percentage points' },
  all: { da: 'Anbragte', en: 'In placement' },
  earlierWay: { da: 'Anbragte efter tidligere opgørelse', en: 'In placement as counted earlier' },
  note: (from: number, to: number): Bilingual => ({
    da: `Ændringen er i andelen af de anbragte fra ${from} til ${to}. Et barn kan tælle i flere former. Den tidligere opgørelse er uden kost- og efterskoler og netværkspleje.`,
    en: `The change is in the share of those in placement from ${from} to ${to}. A child can count in several forms. The earlier count is without boarding schools and network foster care.`,
  }),
} as const

/** Every form of placement in every year, also those of a single child: for an internal edition only. */
export function placementFormYears(scope: Scope): TableModel | null {
  const { input, metrics } = scope
  const { dimension, heading, categories } = breakdownOf('sted', { file: KEY, line: 1 })
  const municipality = municipalityOf(scope)
  const { first, previous, year } = input.period
  const years = range(first, year).filter((one) => metrics.get(TOTAL, { year: one, municipality }) !== undefined)
  const forms = categories(input).filter(({ value }) =>
    years.some((one) => metrics.get(COUNT, { year: one, municipality, [dimension]: value })?.value?.numerator),
  )
  if (forms.length === 0) return null
  const counts = (metric: string, dims = {}) =>
    years.map((one) => cellOf(metricAt(scope, metric, { year: one, municipality, ...dims }), 'count'))
  const change = (form: string | number) => {
    const dims = { year: `${previous}-${year}`, municipality, [dimension]: form }
    return cellOf(metricAt(scope, 'placements-type-share-change-pp', dims), 'signedPercent')
  }
  const whole = (label: Bilingual, metric: string): TableRow =>
    rowOf([textCell(said(scope, label)), ...counts(metric), textCell('')], 'subtotal')
  return {
    key: KEY,
    title: said(scope, words.title),
    subtitle: `${said(scope, words.unit)} · ${placeName(scope)} · ${years.join(', ')}`,
    columns: columnsOf(said(scope, heading), 0.44, [...years.map(String), said(scope, words.change)]),
    rows: [
      ...forms.map(({ label, value }) =>
        rowOf([textCell(label), ...counts(COUNT, { [dimension]: value }), change(value)]),
      ),
      whole(words.all, TOTAL),
      whole(words.earlierWay, EARLIER_WAY),
    ],
    source: sourceOf(scope, COUNT),
    note: said(scope, words.note(previous, year)),
  }
}
