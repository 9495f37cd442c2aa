import { dayNumber, lastDayOf } from '../dates.ts'
import { NO_DAY } from './cohort/caseTable.ts'
import type { PlacementCases } from './facts/placementCases.ts'
import { type Count, counted, meanOf } from './measure.ts'
import type { Measure } from './metric.ts'

const firstDayOf = (year: number): string => `${year}-01-01`
const daysOf = (year: number): number => dayNumber(lastDayOf(year)) - dayNumber(firstDayOf(year)) + 1

/** Days of placement that fall within the year; the first and the last day both count, as in the stock of a day. */
export function placedDays(all: PlacementCases, year: number): Count<'day'> {
  const [first, last] = [dayNumber(firstDayOf(year)), dayNumber(lastDayOf(year))]
  const { from, until } = all.cases.days
  const daysWithin = (row: number): number => {
    const end = until[row] ?? NO_DAY
    return Math.min(end === NO_DAY ? last : end, last) - Math.max(from[row] ?? 0, first) + 1
  }
  const during = { field: 'inForceDuring', is: { from: firstDayOf(year), to: lastDayOf(year) } }
  const cases = all.keep(during, (row) => daysWithin(row) > 0)
  return counted(
    cases.rows().reduce((sum, row) => sum + daysWithin(row), 0),
    [cases],
  )
}

/** Days over the days of the year: how many were placed on an average day. */
export const fullYearPersons = (days: Count<'day'>, year: number): Measure<'mean'> => meanOf(days, daysOf(year))
