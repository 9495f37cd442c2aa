import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { finding } from '../finding.ts'

export const yesNoInvalid = (place: Place): ImportIssue =>
  finding('yes-no-invalid', 'error', place, {
    da: 'Der skal stå Ja eller Nej. Rækken er ikke taget med.',
    en: 'The cell must say Ja (yes) or Nej (no). The row is left out.',
  })

export const periodInvalid = (place: Place): ImportIssue =>
  finding('period-invalid', 'error', place, {
    da: 'Der skal stå et år (2013) eller et skoleår (2012/13). Rækken er ikke taget med.',
    en: 'The cell must hold a year (2013) or a school year (2012/13). The row is left out.',
  })

export const identifierInvalid = (place: Place): ImportIssue =>
  finding('identifier-invalid', 'error', place, {
    da: 'Der skal stå et nummer på højst 40 tegn. Rækken er ikke taget med.',
    en: 'The cell must hold a number of at most 40 characters. The row is left out.',
  })
