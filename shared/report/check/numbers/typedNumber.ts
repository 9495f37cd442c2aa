import type { Fraction } from '../../../quantities.ts'

/** `points` are percentage points. */
export type NumberForm = 'count' | 'percent' | 'points' | 'money'

/** `under`: "knap", `over`: "godt" and "over", `about`: "ca."; `outOf`: "11 af 19", a share told by its two counts. */
export type Hedge = 'under' | 'over' | 'about' | 'outOf'

/** A number that somebody typed into running text, with how it is said. */
export interface TypedNumber {
  /** The text of its sentence. */
  readonly sentence: string
  /** Offsets in the sentence: the number alone, and with its unit. */
  readonly start: number
  readonly end: number
  readonly unitEnd: number
  readonly text: string
  readonly value: Fraction
  /** Decimals that are shown, in the unit that is written ("1,2 mio."). */
  readonly decimals: number
  /** One million for "mio. kr."; the value is already multiplied. */
  readonly scale: number
  readonly form: NumberForm
  readonly hedge: Hedge | null
  /** Written as a part of a whole ("en fjerdedel"): never exact. */
  readonly part: boolean
}
