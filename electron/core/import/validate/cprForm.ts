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

export const cprScientific = (place: Place): ImportIssue =>
  finding('cpr-scientific', 'error', place, {
    da: 'CPR-nummeret er skrevet som 1,01E+09 og har mistet cifre. Vis kolonnen som tekst i regnearket, og gem det igen. Rækken er ikke taget med.',
    en: 'The CPR number is written as 1.01E+09 and has lost digits. Show the column as text in the spreadsheet and save again. The row is left out.',
  })

export const cprIncomplete = (place: Place): ImportIssue =>
  finding('cpr-incomplete', 'error', place, {
    da: 'Kun fødselsdatoen er udfyldt, så barnet kan ikke kendes igen. Skriv de sidste fire cifre. Rækken er ikke taget med.',
    en: 'Only the birth date is filled in, so the child cannot be known again. Write the last four digits. The row is left out.',
  })

export const cprStandIn = (place: Place): ImportIssue =>
  finding('cpr-stand-in', 'query', place, {
    da: 'Nummeret er et midlertidigt nummer og ikke et CPR-nummer. Barnet kan ikke kendes igen under sit rigtige nummer. Rækken er taget med.',
    en: 'The number is a stand-in and no CPR number. The child cannot be known again under its own number. The row is taken.',
  })
