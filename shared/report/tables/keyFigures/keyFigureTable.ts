import { periodOfDim } from '../../../figures/keyFigures/keyFigureCells.ts'
import { enumerateText } from '../../../narrative/phrase.ts'
import { valueWord } from '../../../statistics/explain/valueWords.ts'
import type { Bilingual, MetricDefinition } from '../../../statistics/metric.ts'
import { groupBy } from '../../../statistics/tally.ts'
import { languageOf, resolvedAt, type Scope, said } from '../../compose/scope.ts'
import { isWithheld } from '../../compose/smallNumbers.ts'
import type { TableModel } from '../../reportModel.ts'
import { type CellFormat, columnsOf, metricCell, rowOf, sourceOf, textCell } from '../tableParts.ts'
import { keyFigurePlace } from './keyFigurePlace.ts'

/** Key figures of one place over the periods that they are known for. The rows are called what the metrics are. */
export interface KeyFigureTable {
  readonly key: string
  readonly title: Bilingual
  readonly unit: Bilingual
  readonly metrics: readonly string[]
  readonly note?: Bilingual
}

const MOST_PERIODS = 5

/** A share that the file gives in whole percent is shown in whole percent. */
function formatOf({ kind, decimals }: MetricDefinition): CellFormat {
  if (kind === 'money') return 'kroner'
  if (decimals === 0) return 'count'
  return kind === 'share' ? 'percent' : 'decimal'
}

function labelOf(scope: Scope, { label, kind }: MetricDefinition): string {
  const own = said(scope, label)
  return kind === 'share' ? `${own} (%)` : own
}

interface KnownPeriod {
  readonly year: string | number
  readonly form: string
  readonly end: number
}

/** The periods up to the report's year, of the form that most of the numbers have: years are not mixed with school years. */
function periodsOf(scope: Scope, metrics: readonly string[], municipality: string): readonly (string | number)[] {
  const known = metrics.flatMap((metric) =>
    scope.metrics.of(metric).flatMap(({ dims, value }): KnownPeriod[] => {
      const { year } = dims
      const period = year === undefined || value === null ? null : periodOfDim(year)
      if (year === undefined || !period || dims.municipality !== municipality || Object.keys(dims).length > 2) return []
      return period.end <= scope.input.year ? [{ year, ...period }] : []
    }),
  )
  const [most = []] = [...groupBy(known, ({ form }) => form).values()].sort((a, b) => b.length - a.length)
  const ordered = [...most].sort((a, b) => a.end - b.end).map(({ year }) => year)
  return [...new Set(ordered)].slice(-MOST_PERIODS)
}

/** "2011–2013", and "2011–12 til 2012–13" where each period is a span itself. */
function spanOf(scope: Scope, names: readonly string[]): string {
  const [first = '', last = ''] = [names[0], names.at(-1)]
  if (names.length < 2) return first
  return `${first}${/\D/.test(first) ? said(scope, { da: ' til ', en: ' to ' }) : '–'}${last}`
}

/** Rows that the report withholds are left out, and named. */
export function keyFigureTable(scope: Scope, plan: KeyFigureTable): TableModel | null {
  const language = languageOf(scope)
  const definitions = plan.metrics.flatMap((id) => scope.definitions.get(id) ?? [])
  const place = keyFigurePlace(scope, definitions[0]?.id ?? '')
  const { municipality } = place
  const periods = periodsOf(scope, plan.metrics, municipality)
  const known = definitions.filter(({ id }) =>
    periods.some((year) => scope.metrics.get(id, { year, municipality })?.value != null),
  )
  const shown = known.filter(
    ({ id }) => !periods.some((year) => isWithheld(scope, { metric: id, dims: { year, municipality } })),
  )
  if (shown.length === 0) return null
  const names = periods.map((year) => valueWord('year', year, language))
  const hidden = known.filter((each) => !shown.includes(each)).map((each) => labelOf(scope, each))
  const listed = enumerateText(hidden, language)
  const notes = [
    plan.note && said(scope, plan.note),
    hidden.length > 0 &&
      said(scope, {
        da: `Ikke vist, fordi færre end fem kunne udpeges: ${listed}.`,
        en: `Not shown, because fewer than five could be singled out: ${listed}.`,
      }),
  ].filter(Boolean)
  return {
    key: plan.key,
    title: said(scope, plan.title),
    subtitle: `${said(scope, plan.unit)} · ${place.name} · ${spanOf(scope, names)}`,
    columns: columnsOf('', periods.length > 3 ? 0.4 : 0.58, names),
    rows: shown.map((definition) =>
      rowOf([
        textCell(labelOf(scope, definition)),
        ...periods.map((year) =>
          metricCell(resolvedAt(scope, definition, { year, municipality }), formatOf(definition)),
        ),
      ]),
    ),
    source: sourceOf(scope, shown[0]?.id ?? ''),
    note: notes.length > 0 ? notes.join(' ') : null,
  }
}
