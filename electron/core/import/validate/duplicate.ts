import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { finding } from '../finding.ts'

export const duplicate = (place: Place, firstRow: number): ImportIssue =>
  finding('duplicate', 'query', place, {
    da: `Rækken har samme nøgle som række ${firstRow} i filen. Begge er taget med.`,
    en: `The row has the same key as row ${firstRow} of the file. Both are taken.`,
  })
