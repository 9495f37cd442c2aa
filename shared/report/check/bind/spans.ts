import type { TypedNumber } from '../numbers/typedNumber.ts'

/** A stretch of a sentence. */
export interface Span {
  readonly from: number
  readonly to: number
}

const BREAKS =
  /[,;:()]\s?|(?<!\d)–\s?|–(?!\d)\s?|\s(?:mens|hvorimod|heraf|men|hvilket)\s|\s(?:og|samt|mod)\s(?=(?:[^\s,;]+\s){0,2}[^\s,;]*)/gu

/** "a (19 %)": what stands in front of the bracket is counted in it. */
export const opensBracket = (text: string, at: number): boolean => /\(\s*(?:\p{L}+\s)?$/u.test(text.slice(0, at))

/** "Andelen, der sover for lidt, er 33 %" is one clause, and so is "33 børn, der sover for lidt". */
const RELATIVE = /,\s(?:der|som)\s[^,.;:()\d]*(?=,\s|\s?\.?$)/giu
/** "34 af mødrene, svarende til 12,6 %": the same once more. */
const SAME_AGAIN = /^,\s?svarende til(?!\p{L})/iu

/** Places where a clause can end: punctuation, and "og" where a number follows soon. */
function boundaries(text: string, numbers: readonly TypedNumber[]): readonly Span[] {
  const within = [...text.matchAll(RELATIVE)].flatMap(({ index, 0: found }) => [index, index + found.length])
  return [...text.matchAll(BREAKS)].flatMap((match) => {
    const [from, to] = [match.index, match.index + match[0].length]
    if (within.includes(from) || SAME_AGAIN.test(text.slice(from))) return []
    if (!/\p{L}/u.test(match[0]) || /mens|hvorimod|heraf|men|hvilket/.test(match[0])) return [{ from, to }]
    const before = numbers.some(({ end }) => end <= from)
    const after = numbers.some(({ start }) => start >= to && start - to < 26)
    return before && after ? [{ from, to }] : []
  })
}

/** The clause that a number stands in. */
export function clauseOf(number: TypedNumber, numbers: readonly TypedNumber[]): Span {
  const text = number.sentence
  const cuts = boundaries(text, numbers)
  const bracket = opensBracket(text, number.start)
  const limit = bracket ? text.lastIndexOf('(', number.start) : number.start
  const from = cuts.filter(({ to, from: at }) => to <= limit && at < limit).at(-1)?.to ?? 0
  const to = cuts.find(({ from: at }) => at >= number.unitEnd)?.from ?? text.length
  return { from, to }
}

/** Between the number before and this one. */
export function leftOf(number: TypedNumber, numbers: readonly TypedNumber[]): Span {
  const before = numbers.filter(({ end }) => end <= number.start).at(-1)
  return { from: before?.unitEnd ?? 0, to: number.start }
}

export function rightOf(number: TypedNumber, numbers: readonly TypedNumber[]): Span {
  const after = numbers.find(({ start }) => start >= number.unitEnd)
  return { from: number.unitEnd, to: after?.start ?? number.sentence.length }
}

export const inside = ({ from, to }: Span, start: number, end: number): boolean => start >= from && end <= to
