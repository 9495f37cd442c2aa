import type { DateOrder } from '../../cells/dateText.ts'
import type { NumberStyle } from '../../cells/numberText.ts'
import type { YearPair } from '../../cells/period.ts'
import type { DashMeaning } from './decideDash.ts'
import type { SignRule } from './decideSign.ts'

/** How the cells of one column are read; decided once for the whole column, never cell by cell. */
export interface ColumnReading {
  readonly style: NumberStyle
  readonly dateOrder: DateOrder
  readonly yearPair: YearPair
  readonly dash: DashMeaning
  readonly sign: SignRule
  /** Power of ten that amounts are in: 3 for thousands of kroner. */
  readonly exponent: number
}

export const plainReading: ColumnReading = {
  style: 'danish',
  dateOrder: 'dayFirst',
  yearPair: 'schoolYear',
  dash: 'empty',
  sign: 'none',
  exponent: 0,
}
