import { inUnits } from '../cells/decimal.ts'
import type { Fields } from '../fields.ts'
import { finding } from '../finding.ts'
import type { RowRule } from './rowRules.ts'

const whole = (fields: Fields, name: string): number | null => {
  const number = fields.number(name)
  return number && inUnits(number, 0)
}

/** DQ-19: the capacity is places times days. The stated number is kept, since places may change within a year. */
export const capacityDiffers: RowRule = ({ fields, at }) => {
  const [places, days, capacity] = ['places', 'daysInYear', 'capacityDays'].map((name) => whole(fields, name))
  if (places === null || days === null || capacity === null) return null
  if ((places ?? 0) * (days ?? 0) === capacity) return null
  return finding('capacity-differs', 'query', at('capacityDays'), {
    da: 'Kapaciteten er ikke pladser gange døgn. Rækken er taget med, som den står.',
    en: 'The capacity is not places times days. The row is taken as it stands.',
  })
}
