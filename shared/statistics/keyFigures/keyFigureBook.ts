import type { Dims, MetricDefinition, MetricKind } from '../metric.ts'

/** Rows of the key-figure file that are values of a metric; words are compared after folding. */
export interface KeyFigureRows {
  readonly chapter: string
  readonly name: string
  readonly unit: string
  /** Only the rows of this group; null for every group, whose word then is the value of `groupAs`. */
  readonly group: string | null
  readonly groupAs: string | null
  /** Only the rows of this period. */
  readonly period: string | null
  /** How the metric's year reads where it is not the period itself: "{period}-01..{period}-09". */
  readonly year: string | null
  /** Dimensions that the file leaves unsaid. */
  readonly dims: Dims
}

/** Numbers of a metric: those whose dimensions hold these values. */
export interface NumberPattern {
  readonly metric: string
  readonly dims: Dims
}

/** A number that is worked out from others. Its dimensions are theirs, less those that the pattern holds fast. */
export type Derivation =
  | { readonly kind: 'share'; readonly part: NumberPattern; readonly whole: NumberPattern }
  /** From the comparison year to the report year, in percent or as a difference. */
  | { readonly kind: 'change' | 'difference'; readonly of: string }
  | { readonly kind: 'total'; readonly of: string; readonly over: string }
  /** The same number under the name that another chapter knows it by. */
  | { readonly kind: 'same'; readonly as: NumberPattern }

export interface KeyFigureEntry {
  readonly metric: string
  readonly rows: readonly KeyFigureRows[]
  readonly derived: Derivation | null
}

/** What a key figure without an entry of its own measures, by the word in its unit column. */
export interface KeyFigureUnit {
  readonly kind: MetricKind
  readonly unit: string
}

/** What the key-figure file means to this centre: templates/reference/keyFigures.json. */
export interface KeyFigureBook {
  /** Words of the file and the dimension values they stand for ("Hele landet": "Danmark"). */
  readonly words: Readonly<Record<string, string>>
  readonly units: Readonly<Record<string, KeyFigureUnit>>
  /** The first entry that fits a row takes it. */
  readonly entries: readonly KeyFigureEntry[]
  /** Of the metrics that are in no other catalogue. */
  readonly definitions: readonly MetricDefinition[]
}
