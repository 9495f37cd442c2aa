import type { Bilingual, MetricRef } from '../../statistics/metric.ts'

export const checkRules = [
  'number.differs',
  'number.rounding',
  'population.wrong',
  'year.wrong',
  'direction.against',
  'unit.number-share',
  'unit.points',
  'base.ratio',
  'base.thereof',
  'base.unsaid',
  'base.mixed',
  'alike.untold',
  'sum.sentence',
  'change.sentence',
  'amounts.nearly',
  'classes.cumulative',
  'series.break',
  'stock.flow',
  'date.impossible',
  'date.reference',
  'accounts.provisional',
  'peers.undefined',
  'mean.without-base',
  'rank.tie',
  'level.same',
  'table.sum',
  'table.difference',
  'table.missing',
  'table.heads',
  'table.format',
  'table.refund',
  'table.one-line-budget',
  'table.sign',
  'table.columns-lost',
  'table.column-empty',
  'table.no-total',
  'table.share',
  'reference.unknown',
  'picture.alt',
  'cell.small',
  'text.amount',
] as const

export type CheckRule = (typeof checkRules)[number]

/** `error`: two things cannot both be true. `warning`: a reader is misled. `query`: ask. `style`: form only. */
export type CheckSeverity = 'error' | 'warning' | 'query' | 'style'

/** Where in the text: from line 1, column 1. */
export interface CheckPlace {
  readonly line: number
  readonly column: number
  readonly heading: string
  /** The sentence, or the row of the table. */
  readonly sentence: string
}

export interface CheckFinding {
  /** The same for the same finding in a later version of the text, as long as its sentence stands. */
  readonly key: string
  readonly rule: CheckRule
  readonly severity: CheckSeverity
  readonly place: CheckPlace
  /** What is said there. */
  readonly said: string
  readonly evidence: Bilingual
  readonly proposal: Bilingual
  /** The figure that speaks against it. */
  readonly figure?: MetricRef
}

/** A typed number that equals a figure: it can be made live. No fault. */
export interface LiveOffer {
  readonly place: CheckPlace
  readonly said: string
  readonly figure: MetricRef
}

export interface CheckResult {
  /** False in a language that the check does not read: there only tables, references and pictures are looked at. */
  readonly proseRead: boolean
  readonly findings: readonly CheckFinding[]
  readonly offers: readonly LiveOffer[]
  /** Numbers that could be compared, of all that were found. */
  readonly numbers: { readonly found: number; readonly compared: number }
}
