import { compare, type Fraction, fraction, multiply } from '../quantities.ts'

/** How far accounts may lie from the budget: far only where both are reached. */
export interface DeviationLimit {
  readonly kroner: Fraction
  readonly percent: Fraction
}

/** From here on a reader expects an explanation; screen and report hold to the same limit. */
export const TO_EXPLAIN: DeviationLimit = { kroner: fraction(250_000), percent: fraction(10) }

const magnitude = (value: Fraction): Fraction => (value.numerator < 0 ? multiply(value, fraction(-1)) : value)

export const reaches = (limit: DeviationLimit, kroner: Fraction, percent: Fraction): boolean =>
  compare(magnitude(kroner), limit.kroner) >= 0 && compare(magnitude(percent), limit.percent) >= 0
