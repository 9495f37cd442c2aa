import type { Language } from '../../danish.ts'
import type { Fraction } from '../../quantities.ts'
import { isSmallCell, SMALLEST_SHOWN } from '../../statistics/smallCells.ts'
import { numberInWords } from '../numberWords.ts'

const limit: Fraction = { numerator: SMALLEST_SHOWN, denominator: 1 }

/** R16: what stands instead of a count of one to four persons. */
export const fewPersons = (language: Language): string =>
  `${{ da: 'færre end', en: 'fewer than' }[language]} ${numberInWords(limit, 'en', language)}`

/** R16: the value by which a hidden count is ordered: all hidden counts are equal, below every shown one. */
export const orderedAs = (value: Fraction): Fraction =>
  isSmallCell(value) ? { numerator: SMALLEST_SHOWN - 1, denominator: 1 } : value

/** R16, secondary: true where one count alone is hidden and all others are told, so that a total gives it away. */
export const leavesOneHidden = <Item>(
  items: readonly Item[],
  isHidden: (item: Item) => boolean,
  isTold: (item: Item) => boolean,
): boolean => {
  const [hidden, ...more] = items.filter(isHidden)
  return hidden !== undefined && more.length === 0 && items.every((item) => item === hidden || isTold(item))
}
