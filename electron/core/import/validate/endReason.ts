import { finding } from '../finding.ts'
import type { RowRule } from './rowRules.ts'

/** DQ-04: an end has a reason, and a reason an end. */
export const endReason =
  (end: string, reason: string): RowRule =>
  ({ fields, at }) => {
    if (fields.has(end) === fields.has(reason)) return null
    return fields.has(end)
      ? finding('end-without-reason', 'query', at(reason), {
          da: 'Perioden er slut, men årsagen mangler. Rækken er taget med.',
          en: 'The period has ended, but the reason is missing. The row is taken.',
        })
      : finding('reason-without-end', 'query', at(end), {
          da: 'Der er en ophørsårsag, men slutdatoen mangler. Perioden tæller som åben. Rækken er taget med.',
          en: 'There is a reason to end, but the end date is missing. The period counts as open. The row is taken.',
        })
  }
