import { inUnits } from '../cells/decimal.ts'
import { finding } from '../finding.ts'
import type { RowRule } from './rowRules.ts'

/** From 15 days a month respite counts as a placement. */
const PLACEMENT_DAYS = 15

/** DQ-11. `perMonth` is how many months the field's days are spread over. A fact about the case, not a fault of the row. */
export const respiteDaysMany =
  (days: string, months: number): RowRule =>
  ({ fields, at }) => {
    const number = fields.number(days)
    const whole = number && inUnits(number, 0)
    if (whole === null || whole < PLACEMENT_DAYS * months) return null
    return finding('respite-days-many', 'info', at(days), {
      da: 'Aflastningen er på 15 døgn eller mere pr. måned. Det kan svare til en anbringelse.',
      en: 'The respite is 15 days a month or more. That may amount to a placement.',
    })
  }
