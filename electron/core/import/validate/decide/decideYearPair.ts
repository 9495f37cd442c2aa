import { parsePeriod, type YearPair } from '../../cells/period.ts'
import { finding } from '../../finding.ts'
import { type Asked, asked, type Decision, decided } from './decision.ts'

const words = {
  kind: 'period',
  da: 'Hvad betyder en periode som 2011-12?',
  en: 'What does a period such as 2011-12 mean?',
  options: [
    { value: 'schoolYear', da: 'Skoleåret 2011/12', en: 'The school year 2011/12' },
    { value: 'month', da: 'December 2011', en: 'December 2011' },
  ],
} as const

const isAmbiguous = (text: string): boolean => parsePeriod(text) === null && parsePeriod(text, 'month') !== null

/** What the column's other periods are: school years, months, or neither. */
function provenBy(texts: readonly string[]): ReadonlySet<YearPair> {
  const proven = new Set<YearPair>()
  for (const text of texts) {
    const period = parsePeriod(text)
    if (period?.includes('/')) proven.add('schoolYear')
    else if (period?.includes('M')) proven.add('month')
  }
  return proven
}

/** How a column writes its periods. Its other periods decide; where all of them may be both, they are school years and it is told. */
export function decideYearPair(texts: Iterable<string>, question: Asked): Decision<YearPair> {
  const all = [...texts]
  if (!all.some(isAmbiguous)) return decided('schoolYear')
  const proven = provenBy(all)
  const [only] = proven
  if (proven.size === 1 && only) return decided(only)
  if (proven.size > 1) return asked(question, words, null)
  const told = finding('period-assumed', 'query', question.place, {
    da: 'Perioder som 2011-12 er læst som skoleår. Kontrollér, at det passer.',
    en: 'Periods such as 2011-12 were read as school years. Check that this is right.',
  })
  return asked(question, words, 'schoolYear', told)
}
