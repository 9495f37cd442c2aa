import type { Language } from '../../danish.ts'
import type { ChangeForm } from '../changeWords.ts'

/**
 * What stands for a change whose two values were counted in different ways: no direction and no size. A Danish `verb`
 * follows "er", `noun` follows "det er", `aside` stands in a parenthesis.
 */
export const acrossBreak: Readonly<Record<Language, Readonly<Record<ChangeForm | 'aside', string>>>> = {
  da: {
    verb: 'opgjort på en ny måde',
    noun: 'et tal, der er opgjort på en ny måde,',
    aside: 'opgjort på en ny måde',
  },
  en: {
    verb: 'was counted in a new way',
    noun: 'a number counted in a new way',
    aside: 'counted in a new way',
  },
}
