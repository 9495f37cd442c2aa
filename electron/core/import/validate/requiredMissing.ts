import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { finding } from '../finding.ts'

export const requiredMissing = (place: Place): ImportIssue =>
  finding('required-missing', 'error', place, {
    da: 'Cellen er tom, men skal være udfyldt. Rækken er ikke taget med.',
    en: 'The cell is empty but must be filled in. The row is left out.',
  })
