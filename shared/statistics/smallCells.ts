import type { Fraction } from '../quantities.ts'

/** R16: counts of persons below this are sensitive in a breakdown; zero and empty tell nothing about anyone. */
export const SMALLEST_SHOWN = 5

export const isSmallCell = (value: Fraction | null): boolean =>
  value !== null && value.denominator === 1 && value.numerator > 0 && value.numerator < SMALLEST_SHOWN
