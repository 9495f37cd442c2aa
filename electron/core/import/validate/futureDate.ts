import { finding } from '../finding.ts'
import type { RowRule } from './rowRules.ts'

export const futureDate =
  (event: string): RowRule =>
  ({ fields, at, today }) => {
    const day = fields.date(event)
    if (day === null || day <= today) return null
    return finding('date-in-future', 'query', at(event), {
      da: 'Datoen ligger i fremtiden. Rækken er taget med.',
      en: 'The date lies in the future. The row is taken.',
    })
  }
