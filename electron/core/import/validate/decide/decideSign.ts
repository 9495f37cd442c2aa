import type { NumberTraits } from '../../cells/numberEvidence.ts'
import { type Asked, asked, type Decision, decided } from './decision.ts'

/** `credit`: amounts marked K or CR are negative. `ignored`: the marks change nothing. `none`: there are no marks. */
export type SignRule = 'credit' | 'ignored' | 'none'

const words = {
  kind: 'sign',
  da: 'Nogle beløb er mærket K eller D. Hvad betyder K?',
  en: 'Some amounts are marked K or D. What does K mean?',
  options: [
    { value: 'credit', da: 'Kredit: beløbet er negativt', en: 'Credit: the amount is negative' },
    { value: 'ignored', da: 'Mærket ændrer ikke beløbet', en: 'The mark does not change the amount' },
  ],
} as const

/** A column speaks of debit and credit when nine in ten of its amounts do. */
const MOST = 0.9

export function decideSign({ numbers, sided }: NumberTraits, question: Asked): Decision<SignRule> {
  if (sided === 0) return decided('none')
  return sided >= numbers * MOST ? decided('credit') : asked(question, words, null)
}
