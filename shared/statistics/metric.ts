import type { IsoDate } from '../dates.ts'
import type { Fraction } from '../quantities.ts'
import type { Evidence } from './evidence.ts'

/** Values of the dimensions, in the words of the extract ("samlet" is all municipalities together). */
export type Dims = Readonly<Record<string, string | number>>

/**
 * What a number measures. Kinds cannot be mixed: a percent is never added to a percentage point, a count is never
 * shown with the sentence of a share.
 */
export type MetricKind =
  | 'count'
  | 'share'
  | 'change'
  | 'points'
  /** Percentage points between shares of two different wholes: of the cases, and of the population. */
  | 'overrepresentation'
  | 'money'
  | 'rate'
  | 'mean'
  | 'index'
  | 'date'

/** The chapters in the order of report and screen. */
export const chapterIds = [
  'notifications',
  'assessments',
  'placements',
  'expenditure',
  'caseload',
  'rulings',
  'fosterCare',
  'familyWorkshop',
  'healthVisiting',
  'schoolHealth',
  'respiteCare',
  'economy',
  'other',
] as const

export type ChapterId = (typeof chapterIds)[number]

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
  /** The label of a single number, with `{dim}` for the word of a dimension's value (see `metricName`). */
  readonly labelWith?: Bilingual
  readonly definition: Bilingual
  /** What the number is a part of, or counted among. */
  readonly base: Bilingual
  /** The kind of file that the rows come from. */
  readonly source: Bilingual
  readonly dims: readonly string[]
  /** The subject in templates/reference/lawEras.json that the metric counts. */
  readonly law?: string
  /** Whether persons, or cases about them, are counted: only where the unit misleads (see `countsPersons`). */
  readonly ofPersons?: boolean | undefined
  /** Set on the rows that tables add to another metric's categories; that metric's entry defines them. */
  readonly addedTo?: string
}

/** The unit of a value; a dimension can change what is counted. */
export function unitIn({ unit, unitByDim }: MetricDefinition, dims: Dims): string {
  for (const [dim, other] of Object.entries(unitByDim ?? {})) if (dim in dims) return other
  return unit
}

/** A number of the catalogue, pointed at. */
export interface MetricRef {
  readonly metric: string
  readonly dims: Dims
}

/**
 * Something measured, before it has a name. `Of` says what is counted ("notification", "child"): a share of children
 * among notifications does not compile. `value` is exact and in the metric's unit (percent for shares, kroner for
 * money); null means undefined (no base, no data), never zero.
 */
export interface Measure<Kind extends MetricKind = MetricKind, Of extends string = string> {
  readonly kind: Kind
  /** Only a type: no value carries it. */
  readonly of?: Of
  readonly value: Fraction | null
  /** Unreduced numerator and denominator where the number is a share, a rate or a mean. */
  readonly basis?: { readonly part: number; readonly whole: number }
  /** The stored rows that were counted: the way back to the cells. */
  readonly evidence: Evidence
  /** The numbers of the catalogue that this one was worked out from. */
  readonly from: readonly MetricRef[]
  /** What is missing where the value is null for want of data: told wherever the number is explained. */
  readonly lacking?: Bilingual
}

/** A computed number with its place in the catalogue. */
export interface MetricValue<Kind extends MetricKind = MetricKind, Of extends string = string>
  extends Measure<Kind, Of>,
    MetricRef {
  /** Instead of a value, for the few metrics that are a day. */
  readonly date?: IsoDate
}
