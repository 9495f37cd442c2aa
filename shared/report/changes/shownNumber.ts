import type { Fraction } from '../../quantities.ts'
import type { MetricRef } from '../../statistics/metric.ts'

/** A number as a reader of the report meets it. */
export interface AcceptedNumber extends MetricRef {
  /** As it is written there ("knap 2 %"). */
  readonly shown: string
  /** Unrounded; null for days, and where there is no number. */
  readonly value: Fraction | null
  /** The sentence, the row or the place in a figure where it stands. */
  readonly sentence: string
}

export interface ShownNumber extends AcceptedNumber {
  /** Index among the chapter's blocks. */
  readonly block: number
  /** Whether it stands in a sentence; tables and figures carry it otherwise. */
  readonly prose: boolean
}

/** A chapter's numbers as they were when somebody last accepted them. */
export interface AcceptedChapter {
  readonly at: string
  readonly numbers: readonly AcceptedNumber[]
}
