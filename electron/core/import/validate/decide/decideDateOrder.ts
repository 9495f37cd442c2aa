import { dateEvidence } from '../../cells/dateEvidence.ts'
import type { DateOrder } from '../../cells/dateText.ts'
import { finding } from '../../finding.ts'
import { type Asked, asked, type Decision, decided } from './decision.ts'

const words = {
  kind: 'dateOrder',
  da: 'Hvad står først i datoerne?',
  en: 'What comes first in the dates?',
  options: [
    { value: 'dayFirst', da: 'Dagen: 31/12/2013', en: 'The day: 31/12/2013' },
    { value: 'monthFirst', da: 'Måneden: 12/31/2013', en: 'The month: 12/31/2013' },
  ],
} as const

/** How a column writes its dates. American dates are never read without somebody saying so. */
export function decideDateOrder(texts: Iterable<string>, question: Asked): Decision<DateOrder> {
  const evidence = dateEvidence(texts)
  if (evidence === 'dayFirst' || evidence === 'none') return decided('dayFirst')
  if (evidence !== 'slashed') return asked(question, words, null)
  const told = finding('date-order-assumed', 'query', question.place, {
    da: 'Datoer som 01/02/2013 er læst med dagen først. Kontrollér, at det passer.',
    en: 'Dates such as 01/02/2013 were read day first. Check that this is right.',
  })
  return asked(question, words, 'dayFirst', told)
}
