import { fold, monthName } from '../../../danish.ts'
import type { SeriesBreak } from '../../../statistics/breaks/seriesBreak.ts'
import type { Dims, MetricDefinition, MetricValue } from '../../../statistics/metric.ts'
import type { MetricSet } from '../../../statistics/metricSet.ts'
import { ALL } from '../../../statistics/scope.ts'
import { groupBy } from '../../../statistics/tally.ts'
import type { CheckWords, MetricWords } from './checkWords.ts'
import { category, concept, municipalityKey } from './keys.ts'
import { type MetricForm, metricForm } from './metricForm.ts'
import { PhraseBook } from './phrases.ts'

/** The numbers of a metric that differ only in year and municipality. */
export interface FigureGroup {
  readonly form: MetricForm
  readonly definition: MetricDefinition
  /** Dimensions other than year and municipality, as keys of the phrase book ("d:source=Politiet"). */
  readonly extra: ReadonlyMap<string, string>
  readonly values: readonly MetricValue[]
  /** The line of the budget that it is of, in lower case. */
  readonly line: string | null
  readonly municipalities: ReadonlySet<string>
}

/** Everything a report is checked against. */
export interface Knowledge {
  readonly metrics: MetricSet
  readonly year: number
  readonly municipalities: readonly string[]
  readonly words: CheckWords
  readonly breaks: readonly SeriesBreak[]
  /** The day by which accounts are final, as month and day. */
  readonly accountsFinalBy: string
  /** What stands in place of a municipality where the mean of the peers is meant. */
  readonly meanName: string
  readonly book: PhraseBook
  readonly groups: readonly FigureGroup[]
  /** The same by metric. */
  readonly byMetric: ReadonlyMap<MetricForm, readonly FigureGroup[]>
  /** Names of the lines of the budget, in lower case. */
  readonly lines: ReadonlySet<string>
  /** Names that head columns of tables. */
  readonly categories: readonly string[]
}

/** A name of three letters can be anything. */
const SHORTEST_OPEN = 6

function addNames(book: PhraseBook, dim: string, value: string | number): void {
  const key = category(dim, value)
  // Bare digits are numbers, not names; months have their names.
  if (dim === 'month') book.add(monthName(Number(value)), key)
  if (typeof value === 'number') return
  const text = value
  book.add(text, key)
  if (/^\p{L}+$/u.test(text) && text.length >= SHORTEST_OPEN) book.add(`${text}*`, key)
}

function groupsOf(metrics: MetricSet, words: readonly MetricWords[]): readonly FigureGroup[] {
  return words.flatMap((each) => {
    const form = metricForm(each)
    const byExtra = new Map<string, MetricValue[]>()
    for (const value of metrics.of(each.id)) {
      if (value.value === null) continue
      const name = JSON.stringify(Object.entries(extraOf(value.dims)).sort())
      byExtra.set(name, [...(byExtra.get(name) ?? []), value])
    }
    return [...byExtra.values()].flatMap((values): FigureGroup[] => {
      const [first] = values
      if (!first) return []
      const extra = new Map(Object.entries(extraOf(first.dims)).map(([dim, value]) => [dim, category(dim, value)]))
      const municipalities = new Set(values.map(({ dims }) => String(dims.municipality ?? ALL)))
      const line = typeof first.dims.line === 'string' ? fold(first.dims.line) : null
      return [{ form, definition: metrics.definitionOf(each.id), extra, values, line, municipalities }]
    })
  })
}

/** Group and kind of a budget line follow from its name. */
const IMPLIED = new Set(['year', 'municipality', 'kind', 'group'])

/** A value that stands for its whole dimension: nobody says it. A line of the budget can be called so. */
const standsForAll = (dim: string, value: string | number): boolean => dim !== 'line' && /^i alt$/i.test(String(value))

const extraOf = (dims: Dims): Dims =>
  Object.fromEntries(Object.entries(dims).filter(([dim, value]) => !IMPLIED.has(dim) && !standsForAll(dim, value)))

/** "Greve, Solrød og Ærøby": all of them together. */
const listed = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' og ')

interface Sources {
  readonly metrics: MetricSet
  readonly year: number
  readonly municipalities: readonly string[]
  readonly words: CheckWords
  readonly breaks: readonly SeriesBreak[]
  readonly accountsFinalBy: string
  readonly meanName: string
}

/** "Vallensbæks"; after s, x and z nothing but an apostrophe follows. */
const genitive = (name: string): string => (/[sxz]$/iu.test(name) ? name : `${name}s`)

export function knowledgeOf(sources: Sources): Knowledge {
  const { metrics, words, municipalities } = sources
  const book = new PhraseBook()
  const groups = groupsOf(metrics, words.metrics)
  for (const [name, phrases] of Object.entries(words.concepts))
    for (const phrase of phrases) book.add(phrase, concept(name))
  for (const [name, phrases] of Object.entries(words.categories))
    for (const phrase of phrases) book.add(phrase, `d:${name}`)
  for (const name of new Set(groups.flatMap((group) => [...group.municipalities])))
    if (name !== ALL) for (const form of [name, genitive(name)]) book.add(form, municipalityKey(name))
  for (const phrase of [
    listed(municipalities),
    'begge kommuner',
    'de to kommuner',
    'samlet set',
    'kommunerne under ét',
  ])
    book.add(phrase, municipalityKey(ALL))
  const names = new Set(['I alt'])
  for (const { extra, values } of groups)
    for (const dim of extra.keys())
      for (const { dims } of values) {
        const value = dims[dim]
        if (value === undefined || dim === 'line') continue
        if (!municipalities.includes(String(value))) addNames(book, dim, value)
        if (typeof value === 'string') names.add(value)
      }
  const byMetric = groupBy(groups, (group) => group.form)
  const lines = new Set(groups.flatMap(({ line }) => (line === null ? [] : [line])))
  return { ...sources, book, groups, byMetric, lines, categories: [...names].filter((name) => name.length > 3) }
}
