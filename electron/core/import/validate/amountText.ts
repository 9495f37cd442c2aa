import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { finding, quotableValue } from '../finding.ts'

export function amountText(place: Place, text: string): ImportIssue {
  const shown = quotableValue(text)
  return finding('number-invalid', 'error', place, {
    da: `${shown ? `»${shown}« kan` : 'Indholdet kan'} ikke læses som et tal. Rækken er ikke taget med.`,
    en: `${shown ? `“${shown}” cannot` : 'The content cannot'} be read as a number. The row is left out.`,
  })
}

export const tooManyDecimals = (place: Place, decimals: number, most: number): ImportIssue =>
  finding('number-invalid', 'error', place, {
    da: `Tallet har ${decimals} decimaler; der kan højst være ${most}. Rund tallet i filen. Rækken er ikke taget med.`,
    en: `The number has ${decimals} decimals; there may be ${most} at most. Round the number in the file. The row is left out.`,
  })

export const numberMarked = (place: Place): ImportIssue =>
  finding('number-marked', 'info', place, {
    da: 'Tallet har et mærke, fx en stjerne eller en fodnote. Tallet er læst uden det.',
    en: 'The number carries a mark, such as an asterisk or a footnote. It was read without it.',
  })
