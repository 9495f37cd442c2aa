import type { ImportIssue } from '../../../../../shared/domain/importing.ts'
import { finding } from '../../finding.ts'
import { type SheetRuleFactory, sheetPlace, textOf } from './sheetRule.ts'

interface Shares {
  row: number
  count: number
  sum: number
  /** What rounding alone can make of the sum. */
  rounding: number
}

/** Sums this near to a hundred are meant to be a hundred; others are shares of different things. */
const NEAR = 5
const FEWEST = 3

/** DQ-23: the classes of one figure and period, in percent, should make a hundred but for rounding. */
export const sharesOfWhole: SheetRuleFactory = (sheet) => {
  const groups = new Map<string, Shares>()
  return {
    see(row) {
      if (!/^(?:procent|pct\.?|%)$/i.test(textOf(row, 'unit') ?? '')) return
      const key = JSON.stringify([textOf(row, 'chapter'), textOf(row, 'name'), textOf(row, 'period')])
      const value = textOf(row, 'value') ?? '0'
      const decimals = value.split('.')[1]?.length ?? 0
      const group = groups.get(key) ?? { row: row.row, count: 0, sum: 0, rounding: 0 }
      groups.set(key, group)
      group.count += 1
      group.sum += Number(value)
      group.rounding += 0.5 / 10 ** decimals
    },
    findings: () =>
      [...groups.values()].flatMap(({ row, count, sum, rounding }): ImportIssue[] => {
        const distance = Math.abs(sum - 100)
        if (count < FEWEST || distance > NEAR || distance <= rounding + 1e-9) return []
        return [
          finding(
            'classes-not-hundred',
            'query',
            { ...sheetPlace(sheet), row },
            {
              da: 'Andelene giver tilsammen ikke 100 %, heller ikke med afrunding. Rækkerne er taget med.',
              en: 'The shares do not make 100%, even allowing for rounding. The rows are taken.',
            },
          ),
        ]
      }),
  }
}
