import type { Sentence } from '../document/document.ts'
import type { TypedNumber } from '../numbers/typedNumber.ts'
import { opensBracket } from './spans.ts'
import { yearsIn } from './years.ts'

const EXPLAINS = /^(?:tal(?:let|lene)|andel(?:en|ene)|antallet) i parentes(?!\p{L})/iu

const ANOTHER_YEAR = /(?<!\p{L})(?:året (?:før|forinden)|(?:sidste|forrige|foregående) år|tidligere)(?!\p{L})/iu

/** "Andelene i parentes er af alle underretninger i 2013": the year of the numbers in brackets around that sentence. */
export function bracketYear({ text, paragraph }: Sentence, { start }: TypedNumber): number | null {
  if (!opensBracket(text, start) || yearsIn(text).length > 0 || ANOTHER_YEAR.test(text)) return null
  const told = paragraph.sentences.find((each) => EXPLAINS.test(each.text))
  const [only, other] = told ? yearsIn(told.text) : []
  return only && !other ? only.year : null
}
