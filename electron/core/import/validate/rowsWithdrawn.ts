import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { finding } from '../finding.ts'

export const rowsWithdrawn = (place: Place, count: number): ImportIssue =>
  finding('rows-withdrawn', 'query', place, {
    da: `${count} ${count === 1 ? 'række' : 'rækker'} fra en tidligere fil findes ikke længere i tabellen og udgår.`,
    en: `${count} ${count === 1 ? 'row' : 'rows'} of an earlier file are no longer in the table and will be withdrawn.`,
  })
