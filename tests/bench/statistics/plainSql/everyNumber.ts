import type { Reference } from '../../../../shared/statistics/computeStatistics.ts'
import type { Period } from '../../../../shared/statistics/period.ts'
import { breakdownNumbers } from './breakdownNumbers.ts'
import { nationalNumbers } from './nationalNumbers.ts'
import { notificationNumbers } from './notificationNumbers.ts'
import { placementNumbers } from './placementNumbers.ts'
import { populationNumbers } from './populationNumbers.ts'
import { priceNumbers } from './priceNumbers.ts'
import { numberTable } from './statements.ts'

/** Every number that the program computes from notifications, placements and population, as plain SQL in its order. */
export const everyNumber = (reference: Reference, period: Period, firstYear: number): readonly string[] => [
  numberTable,
  'CREATE TEMP TABLE code (list TEXT, position INTEGER, of)',
  ...notificationNumbers(reference.codes, period),
  ...placementNumbers(reference.codes, period),
  ...populationNumbers(period),
  ...nationalNumbers(reference, period, firstYear),
  ...priceNumbers(reference.charts, period),
  ...breakdownNumbers(reference.codes, period),
]
