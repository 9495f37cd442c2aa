import type { DateOrder } from './dateText.ts'

/** `slashed`: nothing proves the order, and the dates are written with strokes, as Americans write them. */
export type DateEvidence = DateOrder | 'conflict' | 'slashed' | 'none'

const DIGITS = /^\D*(\d{1,2})([-./ ])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/

/** What a column's texts prove together about the order of day and month. */
export function dateEvidence(texts: Iterable<string>): DateEvidence {
  let dayFirst = false
  let monthFirst = false
  let slashed = false
  for (const text of texts) {
    const match = DIGITS.exec(text)
    if (!match) continue
    const [first, second] = [Number(match[1]), Number(match[3])]
    if (first > 12 && first <= 31 && second <= 12) dayFirst = true
    else if (second > 12 && second <= 31 && first <= 12) monthFirst = true
    else if (match[2] === '/' && first !== second) slashed = true
  }
  if (dayFirst && monthFirst) return 'conflict'
  if (dayFirst) return 'dayFirst'
  if (monthFirst) return 'monthFirst'
  return slashed ? 'slashed' : 'none'
}
