import { yearOf } from '../../../../shared/dates.ts'
import { finding } from '../finding.ts'
import type { RowRule } from './rowRules.ts'

/** DQ-09: a code, or its name, belongs to the years of a law or of a list of Statistics Denmark. */
export const codeOutsideYear =
  (code: string, date: string): RowRule =>
  ({ fields, at }) => {
    const era = fields.code(code)?.era
    const day = fields.date(date)
    if (!era || day === null) return null
    const year = yearOf(day)
    if (era.until !== null && year > era.until)
      return finding('code-ended', 'warning', at(code), {
        da: `Koden blev brugt til og med ${era.until}, men rækken er fra ${year}. Rækken er taget med.`,
        en: `The code was used until ${era.until}, but the row is of ${year}. The row is taken.`,
      })
    if (era.from !== null && year < era.from)
      return finding('code-not-begun', 'warning', at(code), {
        da: `Koden bruges fra ${era.from}, men rækken er fra ${year}. Rækken er taget med.`,
        en: `The code is used from ${era.from}, but the row is of ${year}. The row is taken.`,
      })
    return null
  }
