import type { Dims } from '../../../shared/statistics/metric.ts'

/** The number whose explanation is asked for. */
export interface ChosenNumber {
  readonly metric: string
  readonly dims: Dims
}
