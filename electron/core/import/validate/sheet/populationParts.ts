import type { ImportIssue } from '../../../../../shared/domain/importing.ts'
import { finding } from '../../finding.ts'
import { totalDiffers } from '../totalDiffers.ts'
import { numberOf, type SheetRuleFactory, sheetPlace, textOf } from './sheetRule.ts'

interface Ages {
  total: number | null
  totalRow: number
  sum: number
  readonly parts: { readonly row: number; readonly age: number; readonly persons: number }[]
  openFrom: number | null
}

/** DQ-19 and DQ-24: the ages of a municipality and year beside its printed total. */
export const populationParts: SheetRuleFactory = (sheet) => {
  const groups = new Map<string, Ages>()
  return {
    see(row) {
      const key = `${textOf(row, 'municipality')} ${textOf(row, 'year')}`
      const group = groups.get(key) ?? { total: null, totalRow: row.row, sum: 0, parts: [], openFrom: null }
      groups.set(key, group)
      const [age, persons] = [numberOf(row, 'age'), numberOf(row, 'persons') ?? 0]
      if (age === null) {
        group.total = persons
        group.totalRow = row.row
        return
      }
      group.sum += persons
      group.parts.push({ row: row.row, age, persons })
      if (numberOf(row, 'open_ended') === 1) group.openFrom = age
    },
    findings: () =>
      [...groups.values()].flatMap(({ total, totalRow, sum, parts, openFrom }): ImportIssue[] => {
        if (total === null) return []
        const tooLarge = parts.filter(({ persons }) => persons > total)
        if (tooLarge.length > 0)
          return tooLarge.map(({ row }) =>
            finding(
              'part-above-whole',
              'warning',
              { ...sheetPlace(sheet), row },
              {
                da: 'Aldersgruppen er større end alle aldre tilsammen. Rækken er taget med.',
                en: 'The age group is larger than all ages together. The row is taken.',
              },
            ),
          )
        // All ages must be there before their sum says anything.
        const isComplete = openFrom !== null && parts.length === openFrom + 1
        return isComplete && sum !== total ? [totalDiffers({ ...sheetPlace(sheet), row: totalRow })] : []
      }),
  }
}
