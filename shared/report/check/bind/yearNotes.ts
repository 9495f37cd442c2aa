import type { TypedNumber } from '../numbers/typedNumber.ts'

/** "426 skriftlige (2012: 353)": what stands in the bracket is of its year, and nothing outside it is. */
const YEAR_NOTE = /\((?:19|20)\d\d:\s[^()]*\)/g

/** Without the notes of other years, where the number is in none of them; every offset stays as it was. */
export function withoutYearNotes(
  number: TypedNumber,
  numbers: readonly TypedNumber[],
): { readonly text: string; readonly numbers: readonly TypedNumber[] } {
  const text = number.sentence
  const notes = [...text.matchAll(YEAR_NOTE)].map(({ index, 0: note }) => ({ from: index, to: index + note.length }))
  const isNoted = ({ start }: TypedNumber): boolean => notes.some(({ from, to }) => start > from && start < to)
  if (notes.length === 0 || isNoted(number)) return { text, numbers }
  return {
    text: text.replace(YEAR_NOTE, (note) => ' '.repeat(note.length)),
    numbers: numbers.filter((each) => !isNoted(each)),
  }
}
