import { type IsoDate, isoDate } from '../../../../shared/dates.ts'

/** How a column writes its dates in digits. Danish offices put the day first; American systems the month. */
export type DateOrder = 'dayFirst' | 'monthFirst'

const months = [
  ['januar', 'january', 'jan'],
  ['februar', 'february', 'feb'],
  ['marts', 'march', 'mar', 'mrt'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]
const monthNumbers = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))

/** 1–12, for a whole or shortened Danish or English name, with or without its point; null for any other word. */
export const monthNumber = (word: string): number | null =>
  monthNumbers.get(word.trim().toLowerCase().replace(/\.$/, '')) ?? null

/** What old systems write for "no date". */
const NULL_DATES = new Set([
  '00-00-0000',
  '01-01-0001',
  '01-01-1900',
  '31-12-9999',
  '0000-00-00',
  '0001-01-01',
  '1900-01-01',
  '9999-12-31',
  '00000000',
  '19000101',
  '99991231',
])

export const isNullDate = (text: string): boolean =>
  NULL_DATES.has(
    text
      .trim()
      .replace(/[T ]\d{1,2}:.*$/, '')
      .replace(/[./]/g, '-'),
  )

/** Two digits: 00–49 are this century, 50–99 the last. */
const fullYear = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 50 ? 2000 : 1900)

const copenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' })

/** An instant with a zone, as the day that it was in Denmark. */
function dayInDenmark(text: string): IsoDate | null {
  const instant = Date.parse(text)
  return Number.isNaN(instant) ? null : copenhagen.format(instant)
}

const WEEKDAY =
  /^(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|man|tir|tirs|ons|tor|tors|fre|lør|søn|ma|ti|on|to|fr|lø|sø)\.?,?\s+(?:den\s+|d\.\s*)?/
const TIME = '(?:[t ,]+(?:kl\\.? ?)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?)?'
const ISO = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}$`)
const ZONED = /^\d{4}-\d{2}-\d{2}[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})$/
// "3/5-2013" and "3/5 2013" are the handwritten forms.
const NUMERIC = new RegExp(`^(\\d{1,2})(?:([-./ ]) ?(\\d{1,2})\\2 ?|/(\\d{1,2})[- ])(\\d{4}|\\d{2})${TIME}$`)
const NAMED = new RegExp(`^(\\d{1,2})\\.?[\\s-]*([a-zæøå]+)[.\\s-]+(\\d{4}|\\d{2})${TIME}$`)
const EIGHT_DIGITS = /^(\d{2})(\d{2})(\d{2})(\d{2})$/

const isCompactYear = (year: number): boolean => year >= 1900 && year <= 2100

/** Eight digits as yyyymmdd, else as ddmmyyyy: a century where the month should be excludes the other reading. */
function compactDate(text: string): IsoDate | null {
  const match = EIGHT_DIGITS.exec(text)
  if (!match) return null
  const [, a = '', b = '', c = '', d = ''] = match
  const yearFirst = isCompactYear(Number(a + b)) ? isoDate(Number(a + b), Number(c), Number(d)) : null
  return yearFirst ?? (isCompactYear(Number(c + d)) ? isoDate(Number(c + d), Number(b), Number(a)) : null)
}

/** A day as Danish offices write it, day first unless the column is known to put the month first. Null for what is no day. */
export function parseDateText(text: string, order: DateOrder = 'dayFirst'): IsoDate | null {
  if (text.length > 60) return null
  const body = text
    .trim()
    .toLowerCase()
    .replace(/[\u00a0\u202f\s]+/g, ' ')
    .replace(WEEKDAY, '')
    .replace(/^(?:d\.|den) ?(?=\d)/, '')
  const numeric = NUMERIC.exec(body)
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[3] ?? numeric[4])]
    const year = fullYear(numeric[5] ?? '')
    return order === 'dayFirst' ? isoDate(year, second, first) : isoDate(year, first, second)
  }
  const iso = ISO.exec(body)
  if (iso) return isoDate(Number(iso[1]), Number(iso[3]), Number(iso[4]))
  if (ZONED.test(body)) return dayInDenmark(body.toUpperCase().replace(' ', 'T'))
  const named = NAMED.exec(body)
  const month = named ? monthNumber(named[2] ?? '') : null
  if (named) return month === null ? null : isoDate(fullYear(named[3] ?? ''), month, Number(named[1]))
  return compactDate(body)
}
