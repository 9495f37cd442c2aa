import { describe, expect, test } from 'vitest'
import type { LedgerRow } from '../../../shared/domain/ledger.ts'
import { economyTable } from '../../../shared/statistics/economyTable.ts'
import { ledgerSums } from '../../../shared/statistics/ledgerSums.ts'

const row = (
  position: number,
  parent: number | null,
  kind: LedgerRow['kind'],
  budget: number | null,
  accounts: number | null,
): LedgerRow => ({
  id: position,
  municipality: 'Ishøj',
  year: 2013,
  position,
  parent,
  label: `Række ${position}`,
  group: 'Gruppe',
  kind,
  budget,
  accounts,
  printedDeviation: accounts === null || budget === null ? null : accounts - budget,
  forecast: false,
  asOf: '2014-01-20',
})

const table = [
  row(1, 3, 'line', 1000_00, 1200_50),
  row(2, 3, 'line', null, 300_00),
  row(3, 5, 'subtotal', 1000_00, 1500_00),
  row(4, 5, 'subtotal', -200_00, -200_00),
  row(5, null, 'total', 800_00, 1300_00),
]

describe('sums of a budget table', () => {
  const sums = ledgerSums(table)

  test('come from the lines, not from the printed cells', () => {
    expect(sums[2]).toMatchObject({ budget: 1000_00, accounts: 1500_50, deviation: 500_50 })
    expect(sums[4]).toMatchObject({ budget: 800_00, accounts: 1300_50, deviation: 500_50 })
    expect(sums[4]?.lines.map(({ position }) => position)).toEqual([1, 2, 4])
  })

  test('keep a blank cell apart from zero', () => {
    expect(sums[1]).toMatchObject({ budget: null, accounts: 300_00, deviation: 300_00 })
  })

  test('reach the controllers with depth, percent and findings', () => {
    const { rows, asOf } = economyTable(table, 2013, 'da')
    expect(asOf).toBe('2014-01-20')
    expect(rows.map(({ depth }) => depth)).toEqual([2, 2, 1, 1, 0])
    expect(rows[1]?.deviationPercent).toBeNull()
    expect(rows[1]?.findings.join(' ')).toContain('Regnskab, men tomt budgetfelt')
    expect(rows[2]?.findings.join(' ')).toContain('Det trykte regnskab er 1.500')
    expect(rows[0]?.findings).toEqual([])
    expect(economyTable(table, 2012, 'da').rows).toEqual([])
  })
})
