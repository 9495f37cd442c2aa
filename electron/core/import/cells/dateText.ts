import { type IsoDate, isoDate } from '../../../../shared/dates.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
/** What old systems write for "no date". */
const NULL_DATES = new Set(['00-00-0000', '01-01-0001', '01-01-1900', '31-12-9999', '0000-00-00', '9999-12-31'])

/** Two digits: 00–49 are this century, 50–99 the last. */
const fullYear = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 50 ? 2000 : 1900)

export const isNullDate = (text: string): boolean => NULL_DATES.has(text.trim().replace(/[./]/g, '-'))

/** A day as Danish offices write it: day first, always. Null where the text is no day of the calendar. */
export function parseDateText(text: string): IsoDate | null {
  const body = text
    .trim()
    .toLowerCase()
    .replace(/^(man|tir|ons|tor|fre|lør|søn|ma|ti|on|to|fr|lø|sø)[a-zæøå]*\.?,?\s+/, '')
    .replace(/^d\.\s*/, '')
    .replace(/\s+kl\.?\s+(?=\d)/, ' ')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]\d{1,2}:.*)?$/.exec(body)
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  // "3/5-2013" and "3/5 2013" are the handwritten forms; "3-maj-13" is Excel's own.
  const numeric = /^(\d{1,2})(?:([-./ ])(\d{1,2})\2|\/(\d{1,2})[- ])(\d{2}|\d{4})(?: \d{1,2}[:.]\d{2}.*)?$/.exec(body)
  if (numeric) return isoDate(fullYear(numeric[5] ?? ''), Number(numeric[3] ?? numeric[4]), Number(numeric[1]))
  const named = /^(\d{1,2})\.?[\s-]*([a-zæøå]+)[.\s-]+(\d{2}|\d{4})$/.exec(body)
  if (named) {
    const month = months.findIndex((name) => (named[2] ?? '').startsWith(name))
    return month < 0 ? null : isoDate(fullYear(named[3] ?? ''), month + 1, Number(named[1]))
  }
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(body)
  return compact ? isoDate(Number(compact[1]), Number(compact[2]), Number(compact[3])) : null
}

/** True where the text only makes sense with the month first, as American systems write. */
export function isMonthFirst(text: string): boolean {
  const numeric = /^(\d{1,2})[-./](\d{1,2})[-./](\d{2}|\d{4})$/.exec(text.trim())
  return numeric !== null && Number(numeric[2]) > 12 && Number(numeric[1]) <= 12
}
