import { monthNumber } from './dateText.ts'

const YEAR = '((?:19|20|21)\\d\\d)'
const pad = (value: number): string => String(value).padStart(2, '0')

const SCHOOL_YEAR = new RegExp(`^(?:skoleåret )?${YEAR} ?([/–-]) ?(\\d{4}|\\d{2})$`)
const STATBANK = new RegExp(`^${YEAR} ?(?:m(0[1-9]|1[0-2])|[kq]([1-4])|h([12])|[uw](0[1-9]|[1-4]\\d|5[0-3]))$`)
const QUARTER = new RegExp(`^([1-4])\\.? ?(?:kvt|kvartal|kv)\\.? ?${YEAR}$`)
const HALF = new RegExp(`^([12])\\.? ?(?:halvår|hå)\\.? ?${YEAR}$`)
const WEEK = new RegExp(`^uge ?(\\d{1,2})[ ,/-]* ?${YEAR}$`)
const NAMED_MONTH = new RegExp(`^([a-zæøå]+\\.?)[ -]?${YEAR}$`)
const YEAR_MONTH = new RegExp(`^(?:${YEAR}-(0[1-9]|1[0-2])|(0?[1-9]|1[0-2])-${YEAR})$`)

/** What a column means by "2011-12": the school year from 2011 to 2012, or December 2011. */
export type YearPair = 'schoolYear' | 'month'

/** Two calendar years in a row. Only a stroke says so where the second could be a month. */
function schoolYear(body: string, pair: YearPair | null): string | null {
  const match = SCHOOL_YEAR.exec(body)
  if (!match) return null
  const [first, mark, last] = [Number(match[1]), match[2], match[3] ?? '']
  const second = Number(last.slice(-2))
  if (second !== (first + 1) % 100 || (last.length === 4 && Number(last) !== first + 1)) return null
  const couldBeMonth = mark !== '/' && last.length === 2 && second >= 1 && second <= 12
  return couldBeMonth && pair !== 'schoolYear' ? null : `${first}/${pad(second)}`
}

/**
 * A calendar year ("2013"), a school year ("2012/13"), or a part of a year as Statistikbanken codes it: month "2013M05",
 * quarter "2013K2", half "2013H1", week "2013U18". Null for anything else, and for what could be two of them while `pair`
 * does not decide.
 */
export function parsePeriod(text: string, pair: YearPair | null = null): string | null {
  const body = text.trim().toLowerCase().replace(/\s+/g, ' ')
  if (/^(?:19|20|21)\d\d$/.test(body)) return body
  const school = schoolYear(body, pair)
  if (school) return school
  const code = STATBANK.exec(body)
  if (code) {
    const [, year, month, quarter, half, week] = code
    return `${year}${month ? `M${month}` : quarter ? `K${quarter}` : half ? `H${half}` : `U${week}`}`
  }
  const quarter = QUARTER.exec(body)
  if (quarter) return `${quarter[2]}K${quarter[1]}`
  const half = HALF.exec(body)
  if (half) return `${half[2]}H${half[1]}`
  const week = WEEK.exec(body)
  if (week) return Number(week[1]) >= 1 && Number(week[1]) <= 53 ? `${week[2]}U${pad(Number(week[1]))}` : null
  const named = NAMED_MONTH.exec(body)
  const month = named ? monthNumber(named[1] ?? '') : null
  if (named && month !== null) return `${named[2]}M${pad(month)}`
  const numeric = YEAR_MONTH.exec(body)
  if (!numeric) return null
  const [, year, after, before, yearBehind] = numeric
  // "2011-12" is also how a school year is written.
  if (pair !== 'month' && year && Number(after) === (Number(year) + 1) % 100) return null
  return `${year ?? yearBehind}M${pad(Number(after ?? before))}`
}

/** Statistikbanken's code of a quarter, "2013K1". */
export function parseQuarter(text: string): { year: number; quarter: number } | null {
  const match = /^((?:19|20|21)\d\d)\s*[KkQq]\s*([1-4])$/.exec(text.trim())
  return match ? { year: Number(match[1]), quarter: Number(match[2]) } : null
}

/** The first year named in a heading, such as "Budget 2013" or "Sagstal pr. team 2013". */
export const yearIn = (text: string): number | null => yearsIn(text)[0] ?? null

/** All years named in a heading or a file name, in their order: "underretninger-2011-2013". */
export const yearsIn = (text: string): readonly number[] =>
  [...text.matchAll(/(?<!\d)((?:19|20|21)\d\d)(?!\d)/g)].map((match) => Number(match[1]))
