import { type NumberEvidence, numberTraits } from '../../cells/numberEvidence.ts'
import type { NumberStyle } from '../../cells/numberText.ts'
import { finding } from '../../finding.ts'
import { type Asked, asked, type Decision, decided } from './decision.ts'

const words = {
  kind: 'numberStyle',
  da: 'Hvordan er tallene skrevet?',
  en: 'How are the numbers written?',
  options: [
    {
      value: 'danish',
      da: 'Dansk: 1.234,5 – punktum skiller tusinder',
      en: 'Danish: 1.234,5 – the point separates thousands',
    },
    {
      value: 'english',
      da: 'Engelsk: 1,234.5 – komma skiller tusinder',
      en: 'English: 1,234.5 – the comma separates thousands',
    },
  ],
} as const

/**
 * How a column writes its numbers. `others` is what the sheet's other columns prove: where this one proves nothing,
 * Danish is assumed and told, unless the others are English.
 */
export function styleBy(
  evidence: NumberEvidence,
  question: Asked,
  others: NumberStyle | null = null,
): Decision<NumberStyle> {
  if (evidence === 'danish' || evidence === 'english') return decided(evidence)
  if (evidence === 'none') return decided('danish')
  if (evidence === 'conflict' || others === 'english') return asked(question, words, null)
  const told = finding('number-ambiguous', 'query', question.place, {
    da: 'Tal som 1.234 er læst på dansk: punktum skiller tusinder. Kontrollér, at det passer.',
    en: 'Numbers such as 1.234 were read the Danish way: the point separates thousands. Check that this is right.',
  })
  return asked(question, words, 'danish', told)
}

/** The same for the texts of a column that stands alone. */
export const decideNumberStyle = (texts: Iterable<string>, question: Asked): Decision<NumberStyle> =>
  styleBy(numberTraits(texts).evidence, question)
