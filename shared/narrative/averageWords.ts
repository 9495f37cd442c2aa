import { formatKroner } from '../danish.ts'
import { type Fraction, fraction, roundedUnits } from '../quantities.ts'

/**
 * R15: against an average, as the difference of the two displayed amounts, so that a reader can check it:
 * "44.639 kr. mere end gennemsnittet".
 */
export function againstAverage(value: Fraction, average: Fraction): string {
  const difference = roundedUnits(value) - roundedUnits(average)
  if (difference === 0n) return 'det samme som gennemsnittet'
  const size = formatKroner(fraction(Number(difference < 0n ? -difference : difference)))
  return `${size} ${difference > 0n ? 'mere' : 'mindre'} end gennemsnittet`
}
