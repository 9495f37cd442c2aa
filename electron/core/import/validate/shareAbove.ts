import { finding } from '../finding.ts'
import type { RowRule } from './rowRules.ts'

const PERCENT = /^(?:procent|pct\.?|%)$/i
const HUNDRED = 100

/** DQ-23: a share of more than the whole. A change in percent may be, so only the unit itself is judged by its name. */
export const shareAboveHundred =
  (value: string, unit: string, name: string): RowRule =>
  ({ fields, at }) => {
    const number = fields.number(value)
    if (!number || !PERCENT.test(fields.text(unit) ?? '')) return null
    if (/stigning|vækst|udvikling|ændring|indeks/i.test(fields.text(name) ?? '')) return null
    if (number.units / 10 ** number.scale <= HUNDRED) return null
    return finding('share-above-hundred', 'warning', at(value), {
      da: 'Andelen er over 100 %. Kontrollér tallet og enheden. Rækken er taget med.',
      en: 'The share is above 100%. Check the number and the unit. The row is taken.',
    })
  }
