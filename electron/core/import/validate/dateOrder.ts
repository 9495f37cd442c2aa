import { finding } from '../finding.ts'
import type { RowRule } from './rowRules.ts'

/** A period that ends before it begins. */
export const endBeforeStart =
  (start: string, end: string): RowRule =>
  ({ fields, at }) => {
    const [from, until] = [fields.date(start), fields.date(end)]
    if (from === null || until === null || until >= from) return null
    return finding('end-before-start', 'error', at(end), {
      da: 'Slutdatoen ligger før startdatoen. Rækken er ikke taget med.',
      en: 'The end date lies before the start date. The row is left out.',
    })
  }

/** A response that comes before what it responds to: possible as a slip of the pen, so the row is kept. */
export const responseBeforeEvent =
  (event: string, response: string): RowRule =>
  ({ fields, at }) => {
    const [first, then] = [fields.date(event), fields.date(response)]
    if (first === null || then === null || then >= first) return null
    return finding('action-before-receipt', 'query', at(response), {
      da: 'Datoen for handlingen ligger før modtagelsen. Rækken er taget med.',
      en: 'The date of the action lies before the receipt. The row is taken.',
    })
  }
