import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fraction } from '../../../shared/quantities.ts'
import { selectionSum } from '../../../shared/statistics/selectionSum.ts'

const row = (
  position: number,
  parent: number | null,
  budgetOre: number | null,
  accountsOre: number,
  municipality = 'A',
) => ({
  municipality,
  position,
  parent,
  budgetOre,
  accountsOre,
  deviationOre: accountsOre - (budgetOre ?? 0),
})

const first = row(1, 3, 100, 150)
const second = row(2, 3, 300, 250)
const subtotal = row(3, 4, 400, 400)
const total = row(4, null, 400, 400)
const unbudgeted = row(5, null, null, 70)
const elsewhere = row(3, null, 1000, 900, 'B')
const all = [first, second, subtotal, total, unbudgeted, elsewhere]

describe('the sum of a selection', () => {
  test('adds budget, accounts and deviation', () => {
    expect(selectionSum([first, second], all)).toEqual({
      budgetOre: 400,
      accountsOre: 400,
      deviationOre: 0,
      deviationPercent: fraction(0),
      covered: 0,
    })
  })

  test('counts a line once when its subtotal is selected as well', () => {
    expect(selectionSum([first, subtotal], all)).toMatchObject({ budgetOre: 400, covered: 1 })
  })

  test('sees a selected total over a subtotal that is not selected', () => {
    expect(selectionSum([first, total], all)).toMatchObject({ budgetOre: 400, covered: 1 })
  })

  test('keeps equal positions of different municipalities apart', () => {
    expect(selectionSum([first, elsewhere], all)).toMatchObject({ budgetOre: 1100, deviationOre: -50, covered: 0 })
  })

  test('has no percent without a budget', () => {
    expect(selectionSum([unbudgeted], all)).toMatchObject({ budgetOre: 0, deviationOre: 70, deviationPercent: null })
  })

  test('accounts are always budget and deviation together', () => {
    fc.assert(
      fc.property(fc.subarray(all), (selected) => {
        const sum = selectionSum(selected, all)
        expect(sum.accountsOre).toBe(sum.budgetOre + (sum.deviationOre ?? 0))
      }),
    )
  })
})
