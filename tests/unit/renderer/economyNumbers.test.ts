import { expect, test } from 'vitest'
import { economyMetrics, hasNumber, isNumberColumn } from '../../../renderer/screens/economy/economyNumbers.ts'
import { fraction } from '../../../shared/quantities.ts'
import { economyTable } from '../../../shared/statistics/economyTable.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'

test('every number of the economy table is a number of the catalogue, with the value that stands there', async () => {
  const { input } = await sampleReportInput()
  const { rows } = economyTable(input.facts.ledger, 2013, 'da')
  let numbers = 0
  for (const row of rows) {
    const shown = { budget: row.budgetOre, accounts: row.accountsOre, deviation: row.deviationOre }
    for (const [column, metric] of Object.entries(economyMetrics)) {
      if (!isNumberColumn(column) || !hasNumber(row, column)) continue
      numbers += 1
      const value = input.metrics.get(metric, row.dims)?.value
      const expected = column === 'deviationPercent' ? row.deviationPercent : fraction(shown[column] ?? 0, 100)
      expect(value, `${metric} ${row.label}`).toEqual(expected)
    }
  }
  expect(numbers).toBeGreaterThan(300)
  expect(rows.some((row) => !hasNumber(row, 'budget'))).toBe(true)
})

test('words, bars and remarks are no numbers', () => {
  for (const column of ['label', 'direction', 'remarks']) expect(isNumberColumn(column)).toBe(false)
})
