import { magnitude } from '../../../narrative/percentWords.ts'
import { compare, type Fraction, fraction, multiply, roundedUnits, subtract } from '../../../quantities.ts'
import type { TypedNumber } from './typedNumber.ts'

type Shown = Pick<TypedNumber, 'value' | 'decimals' | 'scale' | 'hedge' | 'part'>

const within = (distance: Fraction, limit: Fraction): boolean => compare(distance, limit) <= 0
const larger = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b)

/** A hedge may stretch a number so far, in its own size. */
const STRETCH = fraction(15, 100)
const FIRM = fraction(1, 10)

/**
 * Whether a typed number is how the figure would be shown. Prose says the sign in words, so only sizes are compared;
 * the words have a rule of their own.
 */
export function shows({ value, decimals, scale, hedge, part }: Shown, figure: Fraction): boolean {
  const [typed, real] = [magnitude(value), magnitude(figure)]
  const distance = magnitude(subtract(typed, real))
  if (part) return within(distance, fraction(hedge === null ? 2 : 3))
  const unit = fraction(1, scale)
  const rounded =
    roundedUnits(multiply(typed, unit), decimals) === roundedUnits(multiply(real, unit), decimals) &&
    roundedUnits(multiply(typed, unit), decimals + 9) === roundedUnits(multiply(typed, unit), decimals) * 1_000_000_000n
  const room = larger(multiply(STRETCH, typed), fraction(1))
  switch (hedge) {
    case null:
      return rounded
    case 'under':
      return compare(real, typed) <= 0 ? within(distance, room) : within(distance, FIRM)
    case 'over':
      return compare(real, typed) >= 0 ? within(distance, room) : within(distance, FIRM)
    case 'outOf':
      return compare(real, typed) === 0
    case 'about':
      return within(distance, larger(multiply(fraction(1, 10), typed), fraction(1)))
  }
}
