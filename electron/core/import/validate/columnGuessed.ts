import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { finding } from '../finding.ts'

/** A column that is read as a field because of its content, or because its name is nearly the field's. */
export const columnGuessed = (place: Place, field: string, at: number): ImportIssue =>
  finding(
    'column-guessed',
    'query',
    place,
    {
      da: `Kolonnen er læst som »${field}«. Kontrollér, at det passer, eller vælg feltet under »Tilpas kolonner«.`,
      en: `The column was read as “${field}”. Check that this is right, or choose the field in the mapping of columns.`,
    },
    at,
  )
