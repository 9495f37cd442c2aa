import type { Language } from '../../danish.ts'
import { topicsIn } from '../../figures/figuresOf.ts'
import { displayedWithUnit } from '../../statistics/explain/numberWords.ts'
import type { MetricValue } from '../../statistics/metric.ts'
import { ALL } from '../../statistics/scope.ts'
import type { ReportDraft } from '../buildReport.ts'
import { numberLabel } from '../changes/numberLabel.ts'
import { type Scope, withMunicipality } from '../compose/scope.ts'
import type { ReportInput } from '../reportInput.ts'
import { buildTable, tableKeys } from '../tables/buildTable.ts'
import { numberMarkup } from './numberMarkup.ts'
import { type Searchable, wordsOf } from './searchable.ts'

/** A year away counts for more than a breakdown: the report's own numbers come first. */
const YEAR_AWAY = 10

function rankOf({ dims }: MetricValue, year: number): number {
  const away = typeof dims.year === 'number' ? Math.abs(dims.year - year) : 1
  const { year: _, municipality, ...others } = dims
  return away * YEAR_AWAY + Object.keys(others).length + (municipality === ALL ? 0 : 1)
}

function numberEntry({ metrics, laws, year }: ReportInput, value: MetricValue, language: Language): Searchable {
  const { metric, dims } = value
  const label = numberLabel(metrics.definitionOf(metric), dims, laws, language)
  return {
    label,
    words: wordsOf(label, metric),
    rank: rankOf(value, year),
    make() {
      const markup = numberMarkup(value, year)
      const shown = displayedWithUnit(value, metrics, language)
      return markup === null ? null : { kind: 'number', label, value: shown, markup }
    },
  }
}

const inMunicipality = (markup: string, municipality: string | null): string =>
  municipality === null ? `${markup}}` : `${markup} kommune="${municipality}"}`

const withName = (label: string, municipality: string | null): string =>
  municipality === null || label.includes(municipality) ? label : `${label}, ${municipality}`

/** All together, and each municipality where there are several. */
const scopesOf = ({ municipalities }: ReportInput): readonly (string | null)[] =>
  municipalities.length > 1 ? [null, ...municipalities] : [null]

function figureEntries(input: ReportInput, language: Language): readonly Searchable[] {
  const known = new Set(input.figureKeys)
  return topicsIn(input)
    .filter(({ key }) => known.has(key))
    .flatMap(({ key, label }) =>
      scopesOf(input).map((municipality, index): Searchable => {
        const name = withName(label[language], municipality)
        return {
          label: name,
          words: wordsOf(name, language === 'da' ? 'figur' : 'figure', key),
          rank: index,
          make() {
            const figure = input.figure(key, { year: input.year, ...(municipality === null ? {} : { municipality }) })
            const markup = inMunicipality(`::figur{figur="${key}"`, municipality)
            return figure && { kind: 'figure', label: name, value: null, markup }
          },
        }
      }),
    )
}

function tableEntries(input: ReportInput, scope: Scope, language: Language): readonly Searchable[] {
  return tableKeys.flatMap((key) => {
    const seen = new Set<string>()
    return scopesOf(input).flatMap((municipality, index): Searchable[] => {
      const quiet = { ...scope, omissions: [] }
      const table = buildTable(municipality === null ? quiet : withMunicipality(quiet, municipality), key)
      const shown = table && `${table.title} ${table.subtitle}`
      if (!table || !shown || seen.has(shown)) return []
      seen.add(shown)
      const label = withName(table.title, municipality)
      const markup = inMunicipality(`::tabel{tabel="${key}"`, municipality)
      const words = wordsOf(label, language === 'da' ? 'tabel' : 'table', key)
      return [{ label, words, rank: index, make: () => ({ kind: 'table', label, value: null, markup }) }]
    })
  })
}

/** Everything that can be put into a chapter of the report, to be searched in. */
export function insertableEntries(input: ReportInput, draft: ReportDraft, language: Language): readonly Searchable[] {
  const numbers = [...input.metrics.all()].filter(({ value, date }) => value !== null || date !== undefined)
  return [
    ...numbers.map((value) => numberEntry(input, value, language)),
    ...figureEntries(input, language),
    ...tableEntries(input, draft.scope, language),
  ]
}
