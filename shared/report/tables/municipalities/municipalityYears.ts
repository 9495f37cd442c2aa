import { enumerateText } from '../../../narrative/phrase.ts'
import type { Bilingual } from '../../../statistics/metric.ts'
import { range } from '../../../statistics/tally.ts'
import { languageOf, type Scope, said, TOGETHER } from '../../compose/scope.ts'
import { isWithheld } from '../../compose/smallNumbers.ts'
import type { TableModel } from '../../reportModel.ts'
import { type CellFormat, cellOf, columnsOf, metricAt, rowOf, sourceOf, tableWords, textCell } from '../tableParts.ts'
import { leftOut } from './leftOut.ts'

/** One number of every municipality over the years of the window. */
export interface MunicipalityYears {
  readonly key: string
  readonly title: Bilingual
  readonly unit: Bilingual
  readonly metric: string
  readonly format: CellFormat
}

/** Years of which the report withholds the number of a municipality are left out for all of them. */
export function municipalityYears(scope: Scope, plan: MunicipalityYears): TableModel | null {
  const { municipalities, period } = scope.input
  const known = range(period.first, period.year).filter((year) =>
    municipalities.every((municipality) => scope.metrics.get(plan.metric, { year, municipality })?.value),
  )
  const shown = known.filter((year) =>
    municipalities.every((municipality) => !isWithheld(scope, { metric: plan.metric, dims: { year, municipality } })),
  )
  if (municipalities.length < 2 || shown.length === 0) return null
  const line = (label: string, municipality: string) => [
    textCell(label),
    ...shown.map((year) => cellOf(metricAt(scope, plan.metric, { year, municipality }), plan.format)),
  ]
  const left = known.filter((year) => !shown.includes(year)).map(String)
  return {
    key: plan.key,
    title: said(scope, plan.title),
    subtitle: `${said(scope, plan.unit)} · ${enumerateText(shown.map(String), languageOf(scope))}`,
    columns: columnsOf(said(scope, tableWords.municipality), 0.4, shown.map(String)),
    rows: [
      ...municipalities.map((municipality) => rowOf(line(municipality, municipality))),
      rowOf(line(said(scope, tableWords.together), TOGETHER), 'subtotal'),
    ],
    source: sourceOf(scope, plan.metric),
    note: leftOut(scope, left).join(' ') || null,
  }
}
