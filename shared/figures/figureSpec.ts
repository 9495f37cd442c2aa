import type { Fraction } from '../quantities.ts'
import type { Dims } from '../statistics/metric.ts'

/** How a value is written: the unit's format, not its size. */
export type ValueFormat =
  | { readonly kind: 'count' }
  | { readonly kind: 'percent'; readonly decimals: number }
  | { readonly kind: 'decimal'; readonly decimals: number }
  | { readonly kind: 'money' }
  /** With an explicit plus: deviations. */
  | { readonly kind: 'signed'; readonly decimals: number }

/**
 * The fixed roles of colour: this year and own municipality stand out, last year is context, the rest is grey.
 * Over- and underspending have a shape and a sign besides their colour.
 */
export type SeriesRole = 'primary' | 'context' | 'third' | 'fourth' | 'peer' | 'over' | 'under'

export interface FigurePoint {
  /** Exact value; null leaves a gap, never a zero. */
  readonly value: Fraction | null
  /** The metric the point shows, so that a click on it can explain it. */
  readonly metric: string
  readonly dims: Dims
  /** What is counted, in the catalogue's Danish noun ("underretninger"); absent where the number is unknown. */
  readonly unit?: string
}

export interface FigureSeries {
  readonly name: string
  readonly role: SeriesRole
  /** As many points as there are categories, in their order. */
  readonly points: readonly FigurePoint[]
  /** True where its year lies before a break that another series lies after: the same measure in name only, so it is hatched. */
  readonly beforeBreak?: boolean
}

/** A year from which the numbers are counted otherwise: drawn between two categories of different years. */
export interface FigureBreak {
  /** Index of the last category before the break. */
  readonly afterIndex: number
  readonly label: string
}

export interface ReferenceLine {
  readonly label: string
  readonly value: Fraction
}

/**
 * - `line`: categories in order along x (months), one line a series, labels at the line ends
 * - `columns`: vertical bars, series side by side (years, ages)
 * - `bars`: horizontal bars, one row a category, series as a pair per row (reasons, sources, peers)
 * - `stacked`: horizontal 100 % bars, one row a category, series as segments in order (response time, repeat classes)
 * - `slope`: two columns of values joined by lines, one line a series (shares in two years)
 */
export type FigureKind = 'line' | 'columns' | 'bars' | 'stacked' | 'slope'

/** A figure as data. Screen, paper and Word draw the same specification; none of them computes. */
export interface FigureSpec {
  readonly key: string
  readonly kind: FigureKind
  /** The message in a sentence: what the figure shows. */
  readonly title: string
  /** Measure, unit and period. */
  readonly subtitle: string
  readonly source: string
  readonly note: string | null
  /** One or two sentences for those who cannot see the figure. */
  readonly alt: string
  readonly categories: readonly string[]
  /** Heading of the category column in the table of the same numbers ("Måned"). */
  readonly categoryHeading: string
  readonly series: readonly FigureSeries[]
  /** More than can be told apart: columns of the table, which the note names, not marks in the figure. */
  readonly undrawn?: readonly FigureSeries[]
  /** What the series come to together: a column of the table, not a mark in the figure. */
  readonly total?: FigureSeries
  readonly format: ValueFormat
  readonly reference?: ReferenceLine
  /** In order; empty where the categories are of no year or the series runs unbroken. */
  readonly breaks: readonly FigureBreak[]
  /** The category drawn in the colour of the own municipality where all others are grey (index into `categories`). */
  readonly highlight?: readonly number[]
}
