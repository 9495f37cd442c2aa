import type { NumberTraits } from '../../cells/numberEvidence.ts'
import { type Asked, asked, type Decision, decided } from './decision.ts'

/** The power of ten that the column's amounts are in, as the answer to a question. */
export type Unit = 'one' | 'thousand' | 'million'

export const exponentOfUnit: Readonly<Record<Unit, number>> = { one: 0, thousand: 3, million: 6 }

const words = {
  kind: 'unit',
  da: 'Hvilken enhed er beløbene i?',
  en: 'Which unit are the amounts in?',
  options: [
    { value: 'one', da: 'Kroner', en: 'Kroner' },
    { value: 'thousand', da: '1.000 kr.', en: 'Thousands of kroner' },
    { value: 'million', da: 'Mio. kr.', en: 'Millions of kroner' },
  ],
} as const

const NAMED_UNIT =
  /(?<![\d.])1[. ]?000\s?kr|(?<!\p{L})(?:t\.?\s?kr|tusinde?\s+kr|mio\.?|mill\.|million(?:er)?)(?!\p{L}|\s*(?:borgere|indbyggere))/iu

/** True where a heading, a title or a file name says that amounts are in thousands or millions. */
export const namesUnit = (text: string): boolean => NAMED_UNIT.test(text)

/**
 * The unit of a column of money. What titles or cells say is never applied unasked: a heading may be left over from
 * another table, and a wrong unit is a thousandfold error.
 */
export const decideUnit = (traits: NumberTraits, headings: readonly string[], question: Asked): Decision<Unit> =>
  traits.namesUnit || headings.some(namesUnit) ? asked(question, words, null) : decided('one')
