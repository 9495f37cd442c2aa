import { placeOf, type Reading } from '../../reading.ts'
import type { RawFinding } from '../rule.ts'

const DURING = /(?:har været(?! uændret)|i løbet af|gennem året)(?!\p{L})/iu
const ON_A_DAY = /(?:31\. december|ved (?:årets )?udgang|beholdning|ultimo)/i

/** A number of one day told as if it were of the whole year. */
export function* stockOrFlow({ sentences, knowledge }: Reading): Generator<RawFinding> {
  for (const { sentence, numbers } of sentences) {
    const number = numbers.find(({ binding }) => knowledge.words.stocks.includes(binding.shown?.group.form.id ?? ''))
    const said = number ? DURING.exec(sentence.text) : null
    if (!number || !said || ON_A_DAY.test(sentence.paragraph.text)) continue
    yield {
      rule: 'stock.flow',
      severity: 'warning',
      place: placeOf(sentence, number.typed.start),
      said: `${number.typed.text} … ${said[0]}`,
      evidence: number.binding.shown?.group.definition.definition ?? { da: '', en: '' },
      proposal: { da: 'Skriv den dag, tallet gælder.', en: 'Give the day that the number is of.' },
    }
  }
}
