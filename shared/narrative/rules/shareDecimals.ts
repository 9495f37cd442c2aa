import { compare, type Fraction, fraction, roundedUnits, sum } from '../../quantities.ts'

/** R2: true for shares that together are the whole, as 76,1 and 23,9 percent are. */
const areComplements = (shares: readonly Fraction[]): boolean =>
  shares.length > 1 && compare(sum(shares), fraction(100)) === 0

/**
 * R2: decimals of shares that are named together: one where they make a whole, or where two that differ would look
 * the same; else none.
 */
export function shareDecimals(shares: readonly Fraction[]): 0 | 1 {
  if (areComplements(shares)) return 1
  const alike = shares.some((share, index) =>
    shares.slice(index + 1).some((other) => compare(share, other) !== 0 && roundedUnits(share) === roundedUnits(other)),
  )
  return alike ? 1 : 0
}
