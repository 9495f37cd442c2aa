import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { finding } from '../finding.ts'

// The number itself is never quoted. Its check sum is no rule: valid numbers without it exist since 2007.

export const cprForm = (place: Place): ImportIssue =>
  finding('cpr-form', 'error', place, {
    da: 'CPR-nummeret har ikke ti cifre med en dato, der findes. Rækken er ikke taget med.',
    en: 'The CPR number does not have ten digits with a date that exists. The row is left out.',
  })

export const cprZeroRestored = (place: Place): ImportIssue =>
  finding('cpr-zero-restored', 'info', place, {
    da: 'CPR-nummeret havde mistet et nul forrest; det er sat til igen.',
    en: 'The CPR number had lost its leading zero; it was put back.',
  })

export const cprReplacement = (place: Place): ImportIssue =>
  finding('cpr-replacement', 'info', place, {
    da: 'Nummeret er et erstatningspersonnummer. Barnet kan senere stå med et andet nummer.',
    en: 'The number is a replacement number. The child may appear later under another number.',
  })
