import type { Fraction } from '../../quantities.ts'
import { isSmallCell, SMALLEST_SHOWN } from '../../statistics/smallCells.ts'
import { numberInWords } from '../numberWords.ts'

const limit: Fraction = { numerator: SMALLEST_SHOWN, denominator: 1 }

/** R16: what stands instead of a count of one to four persons. */
export const FEW_PERSONS = `færre end ${numberInWords(limit)}`

/** R16: the value by which a hidden count is ordered: all hidden counts are equal, below every shown one. */
export const orderedAs = (value: Fraction): Fraction =>
  isSmallCell(value) ? { numerator: SMALLEST_SHOWN - 1, denominator: 1 } : value
