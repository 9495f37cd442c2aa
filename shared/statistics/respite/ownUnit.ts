import { lastDayOf } from '../../dates.ts'
import type { RespiteCodes } from '../../domain/codeLists.ts'
import type { RespiteEnrolment } from '../../domain/respite.ts'
import { fraction, multiply, sum } from '../../quantities.ts'
import { rowsOf } from '../evidence.ts'
import type { Facts } from '../facts/facts.ts'
import { amount, type Count, counted, named, quantity, shareOfWhole } from '../measure.ts'
import type { MetricValue } from '../metric.ts'
import { activeDays, activeIn, activeOn, daysIn, differentChildren } from './stays.ts'

/** Takstdøgn: the days of the package, for the part of the year in which it was in force. */
export const billedDays = (enrolments: readonly RespiteEnrolment[], year: number): Count<'day'> =>
  quantity(
    sum(enrolments.map((row) => multiply(fraction(row.packageDays), fraction(activeDays(row, year), daysIn(year))))),
    [rowsOf('respite_enrolment', enrolments)],
  )

export const enrolledChildren = (enrolments: readonly RespiteEnrolment[]): Count<'child'> =>
  counted(differentChildren(enrolments), [rowsOf('respite_enrolment', enrolments)])

/** The centre's own unit in one year: days billed, capacity, occupancy and children. */
export function* ownUnit(facts: Facts, codes: RespiteCodes, year: number): Generator<MetricValue> {
  const dims = { year, municipality: codes.unit }
  const active = activeIn(facts.respiteEnrolments, year)
  const billed = named('respite-billed-days', dims, billedDays(active, year))
  yield billed
  const places = facts.respiteCapacity.find((row) => row.year === year)
  if (places) {
    const evidence = [rowsOf('respite_capacity', [places])]
    const capacity = named('respite-capacity-days', dims, counted<'day'>(places.capacityDays, evidence))
    yield capacity
    yield named('respite-occupancy-pct', dims, shareOfWhole(billed, capacity))
  }
  yield named('respite-enrolled-children', dims, enrolledChildren(active))
  const last = activeOn(facts.respiteEnrolments, lastDayOf(year))
  yield named('respite-enrolled-children-31-december', dims, enrolledChildren(last))
}

/** Prices of a day, also of years that the list of enrolments does not reach. */
export function* dailyRates(facts: Facts, codes: RespiteCodes): Generator<MetricValue> {
  for (const row of facts.respiteCapacity)
    if (row.dailyRateOre !== null)
      yield named(
        'respite-daily-rate-dkk',
        { year: row.year, municipality: codes.unit },
        amount(row.dailyRateOre, [rowsOf('respite_capacity', [row])]),
      )
}
