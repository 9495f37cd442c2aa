import { type IsoDate, lastDayOf, monthOf, yearOf } from '../dates.ts'

/** The last day of a year that an extract can tell of: 31 December, or the day of its import while the year still ran. */
export const lastKnownDay = (year: number, importedOn: IsoDate | undefined): IsoDate =>
  importedOn !== undefined && yearOf(importedOn) === year ? importedOn : lastDayOf(year)

/** Months of the year that had begun by then; the others have no number, which is not 0. */
export const monthsKnown = (year: number, importedOn: IsoDate | undefined): number =>
  monthOf(lastKnownDay(year, importedOn))
