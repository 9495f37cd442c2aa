import { formatDate, formatNumber, type Language, monthName } from '../../danish.ts'
import { fraction } from '../../quantities.ts'
import { codeWord, type LawEras } from '../breaks/lawEras.ts'
import type { Scalar } from '../evidence.ts'
import type { Bilingual, Dims } from '../metric.ts'
import { ALL } from '../scope.ts'
import { withUnit } from './unitWords.ts'

const BOYS = { da: 'Drenge', en: 'Boys' }
const GIRLS = { da: 'Piger', en: 'Girls' }
const sexes = {
  boy: BOYS,
  boys: BOYS,
  drenge: BOYS,
  girl: GIRLS,
  girls: GIRLS,
  piger: GIRLS,
  Kvinder: { da: 'Kvinder', en: 'Women' },
  Mænd: { da: 'Mænd', en: 'Men' },
}
const times = {
  'exactly-1': { da: 'én', en: 'one' },
  'exactly-2': { da: 'to', en: 'two' },
  '3-or-more': { da: 'tre eller flere', en: 'three or more' },
  'more-than-1': { da: 'mere end én', en: 'more than one' },
}
const NOT_GIVEN: Bilingual = { da: 'ikke angivet', en: 'not given' }

/** Codes of our own, in words. What stands in the files is shown as it stands there. */
const words: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  municipality: { [ALL]: { da: 'alle kommuner samlet', en: 'all municipalities together' } },
  sex: sexes,
  repeat: times,
  days: {
    0: { da: 'samme dag', en: 'on the same day' },
    1: { da: 'senest dagen efter', en: 'no later than the next day' },
  },
  assessedInTime: { 0: { da: 'nej', en: 'no' }, 1: { da: 'ja', en: 'yes' } },
  unborn: { 0: { da: 'nej', en: 'no' }, 1: { da: 'ja', en: 'yes' } },
  conclusion: {
    'within-4-months': { da: 'inden for fire måneder', en: 'within four months' },
    later: { da: 'efter mere end fire måneder', en: 'after more than four months' },
    'not-finished': { da: 'ikke afsluttet', en: 'not finished' },
  },
  duration: {
    'under-1-year': { da: 'under 1 år', en: 'less than 1 year' },
    '1-2-years': { da: '1 til under 3 år', en: '1 to less than 3 years' },
    '3-5-years': { da: '3 til under 6 år', en: '3 to less than 6 years' },
    '6-years-or-more': { da: '6 år eller mere', en: '6 years or more' },
    unknown: { da: 'ukendt begyndelse', en: 'unknown beginning' },
  },
  consent: {
    with: { da: 'med samtykke', en: 'with consent' },
    without: { da: 'uden samtykke', en: 'without consent' },
    unknown: NOT_GIVEN,
  },
  afterCare: {
    none: { da: 'nej', en: 'no' },
    placed: { da: 'anbragt', en: 'placed' },
    'contact-person': { da: 'kontaktperson', en: 'contact person' },
  },
  kind: {
    line: { da: 'linje', en: 'line' },
    subtotal: { da: 'deltotal', en: 'subtotal' },
    total: { da: 'total', en: 'total' },
  },
  quantity: {
    budget: { da: 'budget', en: 'budget' },
    accounts: { da: 'regnskab', en: 'accounts' },
    deviation: { da: 'afvigelse', en: 'deviation' },
  },
  area: {
    placement: { da: 'Anbringelser', en: 'Placements' },
    prevention: { da: 'Forebyggelse', en: 'Prevention' },
    total: { da: 'Anbringelser og forebyggelse', en: 'Placements and prevention' },
    cash: { da: 'Kontante ydelser', en: 'Cash benefits' },
    grand: { da: 'I alt', en: 'Total' },
  },
}

const MONTHS = /^(\d{4})-(\d\d)\.\.\1-(\d\d)$/
const ISO_DATE = /^\d{4}-\d\d-\d\d$/

/** Fields whose numbers are names, without a thousands separator. */
const plain: ReadonlySet<string> = new Set(['year', 'birthYear', 'startYear', 'endYear', 'period'])

/** A value of a field or dimension as people say it. */
export function valueWord(field: string, value: Scalar, language: Language): string {
  if (value === null) return NOT_GIVEN[language]
  const word = words[field]?.[String(value)]
  if (word) return word[language]
  if (field === 'days' && typeof value === 'number')
    return `${language === 'da' ? 'inden for' : 'within'} ${withUnit(formatNumber(fraction(value), 0, language), 'dage', language)}`
  if (field === 'month' && typeof value === 'number') return monthName(value, language)
  if (typeof value === 'number' && Number.isSafeInteger(value) && !plain.has(field))
    return formatNumber(fraction(value), 0, language)
  const text = String(value)
  const months = MONTHS.exec(text)
  if (months) return monthsWords(months, language)
  return ISO_DATE.test(text) ? formatDate(text, language) : text.replace(/(\d)-(\d)/g, '$1–$2')
}

export type ValueWord = typeof valueWord

/** Fields and dimensions of the centre's own codes: laws have called some otherwise, and English has names for them. */
const coded: ReadonlySet<string> = new Set([
  'action',
  'answer',
  'body',
  'endReason',
  'endReasonOtherThan',
  'firstAction',
  'form',
  'group',
  'outcome',
  'provider',
  'reason',
  'source',
  'sourceGroup',
  'startReason',
  'status',
  'target',
  'team',
  'type',
])

/** Fields of codes that laws have called differently over the years. */
const namedByLaw: ReadonlySet<string> = new Set(['action', 'firstAction', 'team', 'startReason'])

/** As `valueWord`, with the names that the law of the year, or English, gives the centre's codes. */
export const valueWordIn =
  (laws: LawEras, year: Dims[string] | undefined): ValueWord =>
  (field, value, language) => {
    if (!coded.has(field) || value === null) return valueWord(field, value, language)
    const named = namedByLaw.has(field) ? lastYearIn(year) : null
    const words = String(value)
      .split(TOGETHER)
      .map((code) => codeWord(laws, code, named, language))
    return valueWord(field, words.join(TOGETHER), language)
  }

/** Between the names of codes that are counted together. */
const TOGETHER = ' + '

/** "2023-2024" is called as in its last year. */
function lastYearIn(year: Dims[string] | undefined): number | null {
  const last = /(\d{4})$/.exec(String(year ?? ''))?.[1]
  return last === undefined ? null : Number(last)
}

/** "januar–september 2013" */
const monthsWords = ([, year, first, last]: readonly string[], language: Language): string =>
  `${monthName(Number(first), language)}–${monthName(Number(last), language)} ${year}`
