import { isDash } from '../../cells/numberText.ts'
import { type Asked, asked, type Decision, decided } from './decision.ts'

export type DashMeaning = 'empty' | 'zero'

const words = {
  kind: 'dash',
  da: 'Hvad betyder en streg?',
  en: 'What does a dash mean?',
  options: [
    { value: 'empty', da: 'Intet tal', en: 'No number' },
    { value: 'zero', da: 'Nul', en: 'Zero' },
  ],
} as const

/** What a lone dash stands for: zero in tables of Statistics Denmark, "no entry" in extracts of business systems. */
export function decideDash(texts: Iterable<string>, question: Asked, usual: DashMeaning): Decision<DashMeaning> {
  for (const text of texts) if (isDash(text)) return asked(question, words, usual)
  return decided(usual)
}
