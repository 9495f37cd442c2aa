import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { finding } from '../finding.ts'

export const partOfYearNotUsed = (place: Place, period: string): ImportIssue =>
  finding('quarter-not-used', 'info', place, {
    da: `Kun folketallet 1. januar (1. kvartal) bruges; »${period}« er ikke gemt.`,
    en: `Only the population on 1 January (first quarter) is used; “${period}” was not stored.`,
  })

export const areaNotUsed = (place: Place, area: string): ImportIssue =>
  finding('area-not-used', 'info', place, {
    da: `»${area}« er ikke en kommune og er ikke gemt.`,
    en: `“${area}” is not a municipality and was not stored.`,
  })

/** A label of a variable that the program has no use for: one sex, a group of ages, a sum of codes. */
export const labelNotUsed = (place: Place, label: string): ImportIssue =>
  finding('row-not-data', 'info', place, {
    da: `Tal for »${label}« bruges ikke og er ikke gemt.`,
    en: `Numbers for “${label}” are not used and were not stored.`,
  })

/** Two points in a table of Statistikbanken: unknown or confidential, and certainly not zero. */
export const valueMissing = (place: Place): ImportIssue =>
  finding('value-missing', 'info', place, {
    da: 'Tallet er udeladt i kilden (ukendt eller fortroligt). Det er ikke gemt og tæller ikke som 0.',
    en: 'The source leaves the number out (unknown or confidential). It was not stored and does not count as 0.',
  })

/** The long form has no title: by its variables it could be another table of Statistikbanken. */
export const titleMissing = (place: Place, label: { readonly da: string; readonly en: string }): ImportIssue =>
  finding('column-guessed', 'query', place, {
    da: `Tabellen har ingen overskrift. Efter sine kolonner er den læst som »${label.da}«. Kontrollér, at det passer.`,
    en: `The table has no title. By its columns it was read as “${label.en}”. Check that this is right.`,
  })
