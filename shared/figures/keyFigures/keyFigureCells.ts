import { compareDanish } from '../../danish.ts'
import { nameInside } from '../../narrative/phrase.ts'
import type { Fraction } from '../../quantities.ts'
import { valueWord, valueWordIn } from '../../statistics/explain/valueWords.ts'
import type { Dims, MetricRef } from '../../statistics/metric.ts'
import { ALL } from '../../statistics/scope.ts'
import type { FigureContext } from '../figureContext.ts'

/** A key figure with what tells it apart from its siblings: the period, and everything else in words. */
export interface KeyFigureCell {
  readonly metric: string
  readonly dims: Dims
  readonly value: Fraction
  readonly year: string | number
  /** The year in words. */
  readonly period: string
  /** "Kvinder", "Ishøj, drenge"; empty where the metric has no other dimension. */
  readonly words: string
  /** The same inside a sentence; names, and words that only the file knows, as they stand there. */
  readonly inside: string
}

/** A period as the file writes it: a year, a school year, some months. Only periods of one form make a series. */
interface Period {
  readonly form: 'year' | 'school-year' | 'other'
  readonly end: number
}

const SCHOOL_YEAR = /^(\d{4})-(\d\d)$/
const LAST_YEAR = /(\d{4})(?!.*\d{4})/

export function periodOfDim(year: string | number): Period | null {
  const text = String(year)
  if (/^\d{4}$/.test(text)) return { form: 'year', end: Number(text) }
  const school = SCHOOL_YEAR.exec(text)
  if (school && Number(school[2]) === (Number(school[1]) + 1) % 100)
    return { form: 'school-year', end: Number(school[1]) + 1 }
  const last = LAST_YEAR.exec(text)
  return last ? { form: 'other', end: Number(last[1]) } : null
}

/** The same question for all cells of a figure: does the municipality belong in their names? */
function namedDims(cells: readonly { readonly dims: Dims }[]): readonly string[] {
  const places = new Set(cells.map(({ dims }) => dims.municipality))
  const names = [...new Set(cells.flatMap(({ dims }) => Object.keys(dims)))]
  return names.filter((name) => name !== 'year' && (name !== 'municipality' || places.size > 1))
}

/** Cells of the chosen municipality, or of what is no municipality: a team, a unit, the whole country. */
function isAsked({ municipality: chosen, period }: FigureContext, { municipality }: Dims): boolean {
  if (municipality === undefined || chosen === ALL) return true
  return municipality === chosen || !(municipality === ALL || period.municipalities.includes(String(municipality)))
}

/** All values of some key figures up to the report year that are of the same form of period: the most frequent one. */
export function keyFigureCells(context: FigureContext, metrics: readonly string[]): readonly KeyFigureCell[] {
  const values = metrics.flatMap((metric) =>
    context.metrics.of(metric).flatMap(({ dims, value }) => {
      const { year } = dims
      const period = year === undefined ? null : periodOfDim(year)
      if (year === undefined || value === null || period === null) return []
      return period.end <= context.period.year && isAsked(context, dims) ? [{ metric, dims, value, year, period }] : []
    }),
  )
  const apart = values.some(({ dims }) => context.period.municipalities.includes(String(dims.municipality)))
  const shown = values
    .filter(({ dims }) => context.municipality !== ALL || !apart || dims.municipality !== ALL)
    .filter((each) => !values.some((other) => isPartOf(other, each)))
  const form = mostFrequent(shown.map(({ period }) => period.form))
  const named = namedDims(shown)
  return shown
    .filter(({ period }) => period.form === form)
    .sort((a, b) => a.period.end - b.period.end || compareDanish(String(a.year), String(b.year)))
    .map(({ metric, dims, value, year }) => ({
      metric,
      dims,
      value,
      year,
      period: valueWord('year', year, context.language),
      words: wordsOf(context, dims, named).join(', '),
      inside: wordsOf(context, dims, named, true).join(', '),
    }))
}

/** What tells a cell apart, dimension by dimension. */
function wordsOf(context: FigureContext, dims: Dims, named: readonly string[], inside = false): readonly string[] {
  const { laws } = context.caveats
  const say = valueWordIn(laws, dims.year)
  return named.flatMap((name) => {
    const value = dims[name]
    if (value === undefined) return []
    const word = say(name, value, context.language)
    const isKnown = name === 'sex' || laws.english?.[String(value)] !== undefined
    return [inside && isKnown ? nameInside(word, context.language) : word]
  })
}

/** A sum beside its parts is no part: "henvisninger" beside "henvisninger, psykolog". */
const isPartOf = (part: MetricRef, whole: MetricRef): boolean =>
  part.metric === whole.metric &&
  Object.keys(part.dims).length > Object.keys(whole.dims).length &&
  Object.entries(whole.dims).every(([name, value]) => part.dims[name] === value)

function mostFrequent<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}
