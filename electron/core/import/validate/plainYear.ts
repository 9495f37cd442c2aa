import { finding } from '../finding.ts'
import type { RowRule } from './rowRules.ts'

/** A school year or a month is a period too, but a row of a calendar year cannot hold it. */
export const plainYear =
  (field: string): RowRule =>
  ({ fields, at }) =>
    /^\d{4}$/.test(fields.text(field) ?? '')
      ? null
      : finding('period-invalid', 'error', at(field), {
          da: 'Der skal stå et kalenderår (2013). Rækken er ikke taget med.',
          en: 'The cell must hold a calendar year (2013). The row is left out.',
        })
