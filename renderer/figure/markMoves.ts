import type { FigureKind, FigureSpec } from '../../shared/figures/figureSpec.ts'

/** Which mark of a figure: a series at a category. */
export interface MarkPlace {
  readonly series: number
  readonly category: number
}

/** Kinds that list their categories from top to bottom. */
const inRows: ReadonlySet<FigureKind> = new Set(['bars', 'stacked'])

const hasValue = (spec: FigureSpec, { series, category }: MarkPlace): boolean =>
  (spec.series[series]?.points[category]?.value ?? null) !== null

const first = (spec: FigureSpec, places: readonly MarkPlace[]): MarkPlace | null =>
  places.find((place) => hasValue(spec, place)) ?? null

const alongCategories = (spec: FigureSpec, series: number): readonly MarkPlace[] =>
  spec.categories.map((_, category) => ({ series, category }))

const alongSeries = (spec: FigureSpec, category: number): readonly MarkPlace[] =>
  spec.series.map((_, series) => ({ series, category }))

/** The place itself while the figure has a mark there, else the figure's first mark: where Tab enters the figure. */
export function tabStop(spec: FigureSpec, wanted: MarkPlace | null): MarkPlace | null {
  if (wanted && hasValue(spec, wanted)) return wanted
  return first(
    spec,
    spec.series.flatMap((_, series) => alongCategories(spec, series)),
  )
}

type Move = 'next' | 'previous' | 'nextSeries' | 'previousSeries' | 'first' | 'last'

const ends = [
  ['Home', 'first'],
  ['End', 'last'],
] as const
const across: ReadonlyMap<string, Move> = new Map([
  ['ArrowRight', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowDown', 'nextSeries'],
  ['ArrowUp', 'previousSeries'],
  ...ends,
])
const downwards: ReadonlyMap<string, Move> = new Map([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['ArrowRight', 'nextSeries'],
  ['ArrowLeft', 'previousSeries'],
  ...ends,
])

/**
 * The mark that a key leads to, gaps skipped: the arrows that run along the categories stay in the series, the others
 * change the series; Home and End go to the first and last category. Null where there is none, or for another key.
 */
export function nextMark(spec: FigureSpec, from: MarkPlace, key: string): MarkPlace | null {
  const categories = alongCategories(spec, from.series)
  const series = alongSeries(spec, from.category)
  switch ((inRows.has(spec.kind) ? downwards : across).get(key)) {
    case 'next':
      return first(spec, categories.slice(from.category + 1))
    case 'previous':
      return first(spec, categories.slice(0, from.category).toReversed())
    case 'nextSeries':
      return first(spec, series.slice(from.series + 1))
    case 'previousSeries':
      return first(spec, series.slice(0, from.series).toReversed())
    case 'first':
      return first(spec, categories.slice(0, from.category))
    case 'last':
      return first(spec, categories.slice(from.category + 1).toReversed())
    case undefined:
      return null
  }
}
