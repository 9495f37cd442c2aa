import type { TypedNumber } from '../numbers/typedNumber.ts'
import type { Choice } from './context.ts'
import { seriesYear } from './series.ts'
import { clauseOf, leftOf, rightOf, type Span } from './spans.ts'
import { withoutYearNotes } from './yearNotes.ts'

const YEAR = /(?<![\d.,])((?:19|20)\d\d)(?![\d.,]*\d)/g

interface YearAt {
  readonly year: number
  readonly at: number
}

export const yearsIn = (text: string): readonly YearAt[] =>
  [...text.matchAll(YEAR)].map((match) => ({ year: Number(match[1]), at: match.index }))

/** "… møder i 2011": the year belongs to the number before it, unless something else stands between. */
const FOLLOWS = /^[^.;(]{0,60}?\s(?:i|for|år|(?:udgangen|slutningen|begyndelsen|starten|løbet) af)\s(?:år\s)?$/

const FROM = /(?:^|\s)(?:fra|mod)\s(?:\p{L}+\s)?$/iu
const LAST_YEAR = /(?<!\p{L})(?:året (?:før|forinden)|sidste år|forrige år)(?!\p{L})/iu
const YEAR_BEFORE = /^\s?(?:\p{L}+\s)?(?:året før|året forinden|sidste år|det forrige år)/u

/** "Siden 2012 er antallet steget fra 68 til 88": the year is that of the first number only. */
const SINCE = /(?<!\p{L})(?:siden|i forhold til|sammenlignet med)\s(?:(?:års)?rapporten (?:for|fra)\s)?$/iu
const FIRST = /(?:^|\s)fra\s(?:\p{L}+\s)?$/iu
const SECOND = /(?:^|\s)til\s(?:\p{L}+\s)?$/iu
const AGAINST = /^[^,.;:()]{0,40}\smod\s(?:\p{L}+\s)?$/iu

function sinceYear(text: string, number: TypedNumber, years: readonly YearAt[], reportYear: number): number | null {
  const [only, other] = years
  if (!only || other || only.year >= reportYear || !SINCE.test(text.slice(0, only.at))) return null
  const before = text.slice(0, number.start)
  return FIRST.test(before) ? only.year : SECOND.test(before) ? reportYear : null
}

const HEREOF = /^,?\s(?:heraf|hvoraf|deraf)(?!\p{L})/iu
const OWN_YEAR = /^\si\s(?:19|20)\d\d/
const RANGE = /(?:^|\s)fra\s((?:19|20)\d\d)\stil\s((?:19|20)\d\d)(?!\d)/iu

/** "Fra 2011 til 2012 faldt antallet fra 83 til 75": the first of the pair is of the first year. */
function rangeYear(text: string, number: TypedNumber, numbers: readonly TypedNumber[]): number | null {
  const match = RANGE.exec(text)
  if (!match) return null
  const index = numbers.indexOf(number)
  const [opening] = numbers.filter(({ start }) => start > match.index)
  const isPair = (first: TypedNumber | undefined, second: TypedNumber | undefined): boolean =>
    first !== undefined &&
    second !== undefined &&
    FIRST.test(text.slice(0, first.start)) &&
    SECOND.test(text.slice(first.unitEnd, second.start))
  // Later pairs can be of other years, and so can one that is told apart by a comma or by a year of its own.
  const isOwn = (first: TypedNumber | undefined): boolean =>
    first !== undefined &&
    first === opening &&
    !/,/.test(text.slice(match.index, first.start)) &&
    !OWN_YEAR.test(text.slice(first.unitEnd))
  if (isOwn(number) && isPair(number, numbers[index + 1])) return Number(match[1])
  return isOwn(numbers[index - 1]) && isPair(numbers[index - 1], number) ? Number(match[2]) : null
}

/** "88 % mod 85 % i 2012": only the second is of the year that is named. */
function comparedWithYear(text: string, number: TypedNumber, numbers: readonly TypedNumber[]): boolean {
  const other = numbers.find(({ start }) => start >= number.unitEnd)
  const between = other ? text.slice(number.unitEnd, other.start) : ''
  // A name between them sets two places against each other, and not two years.
  if (!other || !AGAINST.test(between) || /\p{Lu}/u.test(between)) return false
  return OWN_YEAR.test(text.slice(other.unitEnd))
}

/** The years that a number can be of. Stated where the sentence ties one to it. */
export function yearsOf(
  number: TypedNumber,
  allNumbers: readonly TypedNumber[],
  clause: Span,
  reportYear: number,
): Choice<number> {
  const { text, numbers } = withoutYearNotes(number, allNumbers)
  const years = yearsIn(text)
  const since = sinceYear(text, number, years, reportYear)
  if (since !== null) return { stated: true, values: [since] }
  const ranged = rangeYear(text, number, numbers)
  if (ranged !== null) return { stated: true, values: [ranged] }
  const step = seriesYear(text, number, numbers, reportYear)
  if (step !== null) return { stated: true, values: [step] }
  const right = rightOf(number, numbers)
  const after = years.find(
    ({ at }) => at >= right.from && at < right.to && at < clause.to && FOLLOWS.test(text.slice(number.unitEnd, at)),
  )
  if (after) return { stated: true, values: [after.year] }
  if (YEAR_BEFORE.test(text.slice(number.unitEnd))) return { stated: true, values: [reportYear - 1] }
  const left = leftOf(number, numbers)
  if (LAST_YEAR.test(text.slice(left.from, left.to))) return { stated: true, values: [reportYear - 1] }
  const previous = numbers.filter(({ end }) => end <= number.start).at(-1)
  const taken = previous ? yearsOf(previous, numbers, clauseOf(previous, numbers), reportYear) : null
  const between = years.filter(({ at }) => at >= left.from && at < left.to)
  // A year right after the number before belongs to that one.
  const own = between.filter(
    ({ year }, index) => !(index === 0 && taken?.stated && taken.values[0] === year && between.length > 1),
  )
  const last = own.at(-1)
  if (
    last &&
    !(
      own.length === 1 &&
      taken?.stated &&
      taken.values[0] === last.year &&
      between.length === 1 &&
      followsNumber(numbers, previous, last)
    )
  )
    return own.length === 1
      ? // "… og faldt i 2013 fra 75 til 68": the first is of the year before.
        { stated: true, values: FIRST.test(text.slice(0, number.start)) ? [last.year, last.year - 1] : [last.year] }
      : { stated: false, values: [...new Set([...own.map(({ year }) => year).reverse(), reportYear])] }
  if (!taken?.stated && comparedWithYear(text, number, numbers)) return { stated: true, values: [reportYear] }
  const others = years.map(({ year }) => year)
  const inherited = taken?.stated ? taken.values : []
  // "fra 16 % til 24 %": without a year, the first is the year before.
  const before = FROM.test(text.slice(0, number.start)) ? [reportYear - 1, ...beforeNext(text, number, numbers)] : []
  const [only] = years
  // "Siden 2011 … fra 103 til 84, heraf 68 i Ishøj": of the year of the number that it is a part of.
  if (only && taken?.stated && SINCE.test(text.slice(0, only.at)) && HEREOF.test(text.slice(left.from, left.to)))
    return taken
  if (only && years.every(({ year }) => year === only.year) && only.at < number.start)
    return { stated: true, values: [only.year] }
  return { stated: false, values: [...new Set([...inherited, reportYear, ...others, ...before])] }
}

/** "Fra 90 til 58 i 2012 og til 20 i 2013": the first is of a year before that of the second. */
function beforeNext(text: string, number: TypedNumber, numbers: readonly TypedNumber[]): readonly number[] {
  const next = numbers.find(({ start }) => start >= number.unitEnd)
  if (!next || !SECOND.test(text.slice(number.unitEnd, next.start)) || !OWN_YEAR.test(text.slice(next.unitEnd)))
    return []
  const [year] = yearsIn(text).filter(({ at }) => at >= next.unitEnd)
  return year ? [year.year - 1] : []
}

const followsNumber = (numbers: readonly TypedNumber[], previous: TypedNumber | undefined, year: YearAt): boolean =>
  previous !== undefined &&
  year.at < clauseOf(previous, numbers).to &&
  FOLLOWS.test(previous.sentence.slice(previous.unitEnd, year.at))

/** Pairs of years that a change can be between, the likeliest first. */
export function periodsOf(sentenceText: string, reportYear: number): Choice<readonly [number, number]> {
  const years = [...new Set(yearsIn(sentenceText).map(({ year }) => year))].sort((a, b) => a - b)
  const pairs = years.flatMap((from, index) => years.slice(index + 1).map((to) => [from, to] as const))
  if (pairs.length > 0) return { stated: years.length === 2, values: pairs }
  const [only] = years
  if (only !== undefined && only < reportYear) return { stated: true, values: [[only, reportYear]] }
  return {
    stated: false,
    values: [
      [reportYear - 1, reportYear],
      [reportYear - 2, reportYear],
    ],
  }
}
