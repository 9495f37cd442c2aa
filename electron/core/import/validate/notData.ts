import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { finding } from '../finding.ts'

/** A note or a printed sum under the table: told, never silently passed over. */
export const notData = (place: Place): ImportIssue =>
  finding('row-not-data', 'info', place, {
    da: 'Rækken er læst som en note eller en sumrække og ikke som data.',
    en: 'The row was read as a note or a sum, not as data.',
  })

export const columnNotUsed = (place: Place): ImportIssue =>
  finding('column-not-used', 'info', place, {
    da: 'Kolonnen bruges ikke af programmet og er ikke gemt.',
    en: 'The column is not used by the program and was not stored.',
  })
