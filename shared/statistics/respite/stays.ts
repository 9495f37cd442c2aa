import { dayNumber, type IsoDate, lastDayOf, yearOf } from '../../dates.ts'
import { type Fraction, fraction, sum } from '../../quantities.ts'
import { range } from '../tally.ts'

/** What an enrolment in the own unit and respite bought elsewhere have in common. */
export interface Stay {
  readonly id: number
  readonly child: string
  readonly from: IsoDate
  readonly until: IsoDate | null
}

const firstDayOf = (year: number): IsoDate => `${year}-01-01`

export const daysIn = (year: number): number => dayNumber(firstDayOf(year + 1)) - dayNumber(firstDayOf(year))

/** Days of the year on which the stay was in force; the last day counts. */
export function activeDays({ from, until }: Stay, year: number): number {
  const [start, end] = [firstDayOf(year), lastDayOf(year)]
  const first = from > start ? from : start
  const last = until !== null && until < end ? until : end
  return Math.max(0, dayNumber(last) - dayNumber(first) + 1)
}

export const activeIn = <Row extends Stay>(stays: readonly Row[], year: number): readonly Row[] =>
  stays.filter((stay) => activeDays(stay, year) > 0)

export const activeOn = <Row extends Stay>(stays: readonly Row[], day: IsoDate): readonly Row[] =>
  stays.filter(({ from, until }) => from <= day && (until === null || until >= day))

export const differentChildren = (stays: readonly Stay[]): number => new Set(stays.map(({ child }) => child)).size

/** Active days over the days of the year: what a stay weighs in that year. */
export const partsOfYear = (stays: readonly Stay[], year: number): Fraction =>
  sum(stays.map((stay) => fraction(activeDays(stay, year), daysIn(year))))

/** The last year in which the list records anything; of later years it says nothing. */
export function lastKnownYear(stays: readonly Stay[]): number {
  const days = stays.flatMap(({ from, until }) => (until === null ? [from] : [from, until]))
  return days.reduce((latest, day) => Math.max(latest, yearOf(day)), 0)
}

/**
 * Years that a list of stays is complete for. It holds the stays that were active in its own years, so before the first
 * ending in it the stays that had ended are missing.
 */
export function completeYears(stays: readonly Stay[]): readonly number[] {
  const last = lastKnownYear(stays)
  const first = stays.reduce((least, { until }) => (until === null ? least : Math.min(least, yearOf(until))), last)
  return stays.length === 0 ? [] : range(first, last)
}
