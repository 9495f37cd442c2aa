import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { finding, quotableValue } from '../finding.ts'

export function dateInvalid(place: Place, text: string): ImportIssue {
  const shown = quotableValue(text)
  return finding('date-invalid', 'error', place, {
    da: `${shown ? `»${shown}« er` : 'Indholdet er'} ikke en dato, der findes. Rækken er ikke taget med.`,
    en: `${shown ? `“${shown}” is` : 'The content is'} not a date that exists. The row is left out.`,
  })
}

/** A plain number in a date column: most likely a date whose format was lost. */
export const serialDate = (place: Place): ImportIssue =>
  finding('date-serial', 'query', place, {
    da: 'Cellen er et tal uden datoformat og er læst som en Excel-dato. Kontrollér datoen.',
    en: 'The cell is a number without a date format and was read as an Excel date. Check the date.',
  })

/** What old systems write instead of an empty cell. */
export const nullDate = (place: Place): ImportIssue =>
  finding('date-null-marker', 'info', place, {
    da: 'Datoen er systemets mærke for »ingen dato«; cellen er læst som tom.',
    en: 'The date is the system’s mark for “no date”; the cell was read as empty.',
  })

export const dateImplausible = (place: Place, year: number): ImportIssue =>
  finding('date-implausible', 'query', place, {
    da: `Datoen ligger i år ${year}. Kontrollér den. Rækken er taget med.`,
    en: `The date lies in the year ${year}. Check it. The row is taken.`,
  })
