import type { Fraction } from '../../quantities.ts'
import type { MetricRef } from '../metric.ts'

/** A printed figure that the number does not round to: it is never used, only told of. */
export interface Contradiction extends MetricRef {
  readonly printed: Fraction
  /** Decimals that the file prints. */
  readonly decimals: number
  /** What the report uses instead. */
  readonly computed: Fraction
  /** Row of the key-figure file. */
  readonly rowNumber: number
}
