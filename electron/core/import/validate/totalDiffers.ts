import type { ImportIssue } from '../../../../shared/domain/importing.ts'
import type { Place } from '../../../../shared/problems.ts'
import { finding } from '../finding.ts'

export const totalDiffers = (place: Place): ImportIssue =>
  finding('total-differs', 'query', place, {
    da: 'Den trykte sum svarer ikke til summen af linjerne. Linjerne gælder.',
    en: 'The printed total is not the sum of the lines. The lines count.',
  })

/** With the size of the difference, for money. `kroner` is already formatted. */
export const totalDiffersBy = (place: Place, kroner: { readonly da: string; readonly en: string }): ImportIssue =>
  finding('total-differs', 'query', place, {
    da: `Den trykte sum afviger ${kroner.da} fra summen af linjerne. Linjerne gælder.`,
    en: `The printed total differs by ${kroner.en} from the sum of the lines. The lines count.`,
  })
