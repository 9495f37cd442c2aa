import type { Bilingual, Dims, MetricRef } from '../metric.ts'

/** Why figures before and after a year are not alike. */
export type BreakKind = 'law' | 'definition' | 'code-list' | 'collection'

/** A year from which a series is counted otherwise than before. Read from templates/reference/seriesBreaks.json. */
export interface SeriesBreak {
  readonly id: string
  /** First year of the new series. */
  readonly from: number
  readonly kind: BreakKind
  /** Metric ids; one that ends with * stands for all ids that begin so. */
  readonly metrics: readonly string[]
  /** Only for numbers that hold one of these values in the dimension; null stands for numbers without it. */
  readonly dims?: Dimensions | undefined
  /** True where every year is counted by the new rule, so that only what was printed earlier differs. */
  readonly recounted: boolean
  /** Categories that run through the break only when they are counted together. */
  readonly joined?: readonly JoinedCategory[] | undefined
  /** A few words for the axis of a figure. */
  readonly label: Bilingual
  /** One or two sentences for notes and explanations. */
  readonly text: Bilingual
  readonly source: string
}

interface JoinedCategory {
  readonly label: string
  readonly of: readonly string[]
}

type Dimensions = Readonly<Record<string, readonly (string | number | null)[]>>

const names = (pattern: string, metric: string): boolean =>
  pattern.endsWith('*') ? metric.startsWith(pattern.slice(0, -1)) : metric === pattern

const holds = (wanted: Dimensions | undefined, dims: Dims): boolean =>
  Object.entries(wanted ?? {}).every(([dim, values]) => values.includes(dims[dim] ?? null))

/** The breaks that lie between two years of a metric, oldest first, whichever of the years comes first. */
export function breaksBetween(
  breaks: readonly SeriesBreak[],
  metric: string,
  fromYear: number,
  toYear: number,
  dims: Dims = {},
): readonly SeriesBreak[] {
  const [first, last] = [Math.min(fromYear, toYear), Math.max(fromYear, toYear)]
  return breaks
    .filter((each) => each.from > first && each.from <= last)
    .filter((each) => each.metrics.some((pattern) => names(pattern, metric)) && holds(each.dims, dims))
    .sort((a, b) => a.from - b.from)
}

/** First and last year that a number speaks of: "2012-2013" is two, 2013 is one, a school year is none. */
export function yearsOfDims({ year }: Dims): readonly [first: number, last: number] | null {
  const span = /^(\d{4})-(\d{4})$/.exec(String(year))
  if (span) return [Number(span[1]), Number(span[2])]
  return /^\d{4}$/.test(String(year)) ? [Number(year), Number(year)] : null
}

/** The breaks that a number spans in itself: those of a change from one year to another. */
export function breaksOf(breaks: readonly SeriesBreak[], metric: string, dims: Dims): readonly SeriesBreak[] {
  const years = yearsOfDims(dims)
  return years === null ? [] : breaksBetween(breaks, metric, years[0], years[1], dims)
}

/** The breaks between the years in which numbers that are shown together speak of the same metric, oldest first. */
export function breaksAcross(breaks: readonly SeriesBreak[], shown: readonly MetricRef[]): readonly SeriesBreak[] {
  const spans = new Map<string, readonly [number, number]>()
  for (const { metric, dims } of shown) {
    const years = yearsOfDims(dims)
    if (years === null) continue
    const [first, last] = spans.get(metric) ?? years
    spans.set(metric, [Math.min(first, years[0]), Math.max(last, years[1])])
  }
  const found = new Set<SeriesBreak>()
  for (const { metric, dims } of shown) {
    const span = spans.get(metric)
    if (span) for (const each of breaksBetween(breaks, metric, span[0], span[1], dims)) found.add(each)
  }
  return [...found].sort((a, b) => a.from - b.from)
}

/** The breaks across which numbers must not be compared: the others were recounted. */
export const interrupting = (breaks: readonly SeriesBreak[]): readonly SeriesBreak[] =>
  breaks.filter(({ recounted }) => !recounted)

/** What the breaks of metrics that begin so say should be counted together. */
export const joinedCategories = (breaks: readonly SeriesBreak[], prefix: string): readonly JoinedCategory[] =>
  breaks.flatMap(({ metrics, joined }) =>
    metrics.some((pattern) => names(pattern, `${prefix}-`)) ? (joined ?? []) : [],
  )
