/** A calendar day as `YYYY-MM-DD`. No time, no zone: a case is received on a day, not at an instant. */
export type IsoDate = string

const MILLISECONDS_PER_DAY = 86_400_000

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)

/** The ISO date of a day that exists in the calendar, else null. Month is 1–12. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999 || month < 1 || month > 12) return null
  if (day < 1 || day > daysInMonth(year, month)) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4))
export const monthOf = (date: IsoDate): number => Number(date.slice(5, 7))
export const lastDayOf = (year: number): IsoDate => `${year}-12-31`

/** Days since 1 January 1970, for arithmetic on many days. */
export const dayNumber = (date: IsoDate): number =>
  Date.UTC(yearOf(date), monthOf(date) - 1, Number(date.slice(8, 10))) / MILLISECONDS_PER_DAY

/** Calendar days from one date to another; negative when `to` is the earlier one. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from)

/** The same day some months later, or that month's last day where it is shorter: 31 October and four months is 28 February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, month))
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Whole years on a day; a person born on 29 February has birthday on 1 March in other years. */
export function ageOn(birth: IsoDate, on: IsoDate): number {
  const age = yearOf(on) - yearOf(birth)
  return on.slice(5) < birth.slice(5) ? age - 1 : age
}

/**
 * Excel's serial day number as an ISO date, by arithmetic alone (a local `Date` shifts days between zones).
 * The 1900 system counts a 29 February 1900 that never was, so serial 60 has no date.
 */
export function fromExcelSerial(serial: number, date1904 = false): IsoDate | null {
  const whole = Math.floor(serial) + (date1904 ? 1462 : 0)
  if (whole < 1 || whole > 2_958_465 || whole === 60) return null
  const day = new Date(Date.UTC(1899, 11, whole < 60 ? 31 : 30) + whole * MILLISECONDS_PER_DAY)
  return isoDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())
}
