import { compare, type Fraction, fraction, subtract } from '../quantities.ts'
import { magnitude } from './percentWords.ts'

const common = [
  { percent: fraction(25), name: 'en fjerdedel' },
  { percent: fraction(100, 3), name: 'en tredjedel' },
  { percent: fraction(50), name: 'halvdelen' },
  { percent: fraction(200, 3), name: 'to tredjedele' },
  { percent: fraction(75), name: 'tre fjerdedele' },
] as const

/** R8: the common fraction that a percentage comes close to, or null when none is near enough. */
export function percentAsFraction(percent: Fraction): string | null {
  for (const { percent: exact, name } of common) {
    const distance = magnitude(subtract(percent, exact))
    if (compare(distance, fraction(1, 2)) <= 0) return name
    if (compare(distance, fraction(3)) <= 0) return `${compare(percent, exact) < 0 ? 'knap' : 'godt'} ${name}`
  }
  return null
}
