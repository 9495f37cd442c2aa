import type { IsoDate } from '../dates.ts'
import type { Origin } from '../domain/cases.ts'
import type { Fraction } from '../quantities.ts'

/** Values of the dimensions, in the words of the extract ("samlet" is all municipalities together). */
export type Dims = Readonly<Record<string, string | number>>

/**
 * What a number measures. Kinds cannot be mixed: a percent is never added to a percentage point, a count is never
 * shown with the sentence of a share.
 */
export type MetricKind = 'count' | 'share' | 'change' | 'points' | 'money' | 'rate' | 'mean' | 'index' | 'date'

export interface Bilingual {
  readonly da: string
  readonly en: string
}

/** One entry of the catalogue: what screen, text, PDF, command line and method appendix say about a metric. */
export interface MetricDefinition {
  readonly id: string
  readonly chapter: ChapterId
  readonly kind: MetricKind
  readonly unit: string
  /** Another unit where a dimension changes what is counted (the rank of an age is an age). */
  readonly unitByDim?: Readonly<Record<string, string>>
  /** Decimals when displayed on its own; sentences may ask for another number. */
  readonly decimals: number
  readonly label: Bilingual
  readonly definition: Bilingual
  /** What the number is a part of, or counted among. */
  readonly base: Bilingual
  /** The kind of file that the rows come from. */
  readonly source: Bilingual
  readonly dims: readonly string[]
}

export type ChapterId = 'notifications' | 'assessments' | 'placements' | 'expenditure' | 'economy'

/**
 * A computed number. `value` is exact and in the metric's unit (percent for shares, øre never: kroner for money); null
 * means undefined (no base), never zero. `rows` are the stored rows that were counted: the way back to the cells.
 */
export interface MetricValue {
  readonly metric: string
  readonly dims: Dims
  readonly value: Fraction | null
  /** Instead of a fraction, for the few metrics that are a day. */
  readonly date?: IsoDate
  /** Unreduced numerator and denominator where the number is a share or a mean. */
  readonly basis?: { readonly part: number; readonly whole: number }
  readonly rows: readonly { readonly origin: Origin }[]
}
