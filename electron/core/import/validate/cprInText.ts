import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { finding } from '../finding.ts'

export const cprInText = (place: Place): ImportIssue =>
  finding('cpr-in-text', 'error', place, {
    da: 'Teksten indeholder noget, der ligner et CPR-nummer. Rækken er ikke taget med.',
    en: 'The text holds something that looks like a CPR number. The row is left out.',
  })
