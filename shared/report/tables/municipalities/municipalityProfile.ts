import { magnitude } from '../../../narrative/percentWords.ts'
import { lowerFirst } from '../../../narrative/phrase.ts'
import { subtract } from '../../../quantities.ts'
import type { Bilingual, Dims } from '../../../statistics/metric.ts'
import { type Scope, said, TOGETHER } from '../../compose/scope.ts'
import { isInternal, isWithheld, isWithheldCount } from '../../compose/smallNumbers.ts'
import type { TableModel } from '../../reportModel.ts'
import { type CellFormat, cellOf, columnsOf, metricAt, rowOf, sourceOf, tableWords, textCell } from '../tableParts.ts'
import { leftOut } from './leftOut.ts'

interface ProfileRow {
  readonly label: Bilingual
  readonly metric: string
  readonly format: CellFormat
  readonly dims?: Dims
  /** A count shown beside this one: the difference between the two must not be one to four persons either. */
  readonly against?: string
  /** Of a share: what it counts, which is then what must not be of few persons. */
  readonly counts?: string
  readonly level?: number
  /** Only in an edition for internal use; elsewhere nothing is said of it. */
  readonly internal?: true
}

/** What is known about every municipality in the report's year, one number a row. */
export interface MunicipalityProfile {
  readonly key: string
  readonly title: Bilingual
  readonly unit: Bilingual
  readonly rows: readonly ProfileRow[]
  readonly note: Bilingual
}

/** Rows that the report withholds for a municipality are left out for all of them. */
export function municipalityProfile(scope: Scope, plan: MunicipalityProfile): TableModel | null {
  const { year, municipalities } = scope.input
  const known = plan.rows.filter(
    ({ metric, dims, internal }) =>
      (!internal || isInternal(scope)) &&
      municipalities.every((municipality) => valueAt(scope, metric, municipality, dims) !== null),
  )
  const shown = known.filter((row) => municipalities.every((municipality) => !tellsOfFew(scope, row, municipality)))
  if (municipalities.length < 2 || shown.length === 0) return null
  // A share goes with the count that it is of, which is named once.
  const left = known
    .filter((row) => !shown.includes(row) && row.counts === undefined)
    .map(({ label }) => lowerFirst(said(scope, label)))
  const places = [...municipalities, TOGETHER]
  return {
    key: plan.key,
    title: said(scope, plan.title),
    subtitle: `${said(scope, plan.unit)} · ${year}`,
    columns: columnsOf('', 0.46, [...municipalities, said(scope, tableWords.together)]),
    rows: shown.map(({ label, metric, format, dims, level = 0 }) =>
      rowOf(
        [
          textCell(said(scope, label)),
          ...places.map((municipality) => cellOf(metricAt(scope, metric, { year, municipality, ...dims }), format)),
        ],
        'row',
        level,
      ),
    ),
    source: sourceOf(scope, shown[0]?.metric ?? ''),
    note: [said(scope, plan.note), ...leftOut(scope, left)].join(' '),
  }
}

const valueAt = ({ input, metrics }: Scope, metric: string, municipality: string, dims: Dims = {}) =>
  metrics.get(metric, { year: input.year, municipality, ...dims })?.value ?? null

function tellsOfFew(scope: Scope, row: ProfileRow, municipality: string): boolean {
  const { metric: shown, counts: metric = shown, dims = {}, against } = row
  if (isWithheld(scope, { metric, dims: { year: scope.input.year, municipality, ...dims } })) return true
  const own = valueAt(scope, metric, municipality, dims)
  const other = against === undefined ? null : valueAt(scope, against, municipality)
  return own !== null && other !== null && isWithheldCount(scope, magnitude(subtract(other, own)))
}
