import { describe, expect, test } from 'vitest'
import { deviationWord } from '../../../renderer/screens/economy/deviationWord.ts'
import { byPercentSize, bySize, largestDeviation, shownRows } from '../../../renderer/screens/economy/economyRows.ts'
import type { EconomyRow } from '../../../shared/contract/economy.ts'
import { percentOf } from '../../../shared/quantities.ts'

const row = (parts: Partial<EconomyRow>): EconomyRow => {
  const budgetOre = parts.budgetOre ?? 0
  const deviationOre = parts.deviationOre ?? 0
  return {
    municipality: 'Ishøj',
    position: 0,
    parent: null,
    depth: 0,
    label: 'Post',
    group: '',
    kind: 'line',
    dims: {},
    budgetOre,
    accountsOre: budgetOre + deviationOre,
    deviationOre,
    deviationPercent: percentOf(deviationOre, budgetOre),
    income: false,
    findings: [],
    ...parts,
  }
}

const line = row({ position: 1, deviationOre: -500, budgetOre: 1000 })
const total = row({ position: 2, kind: 'total', deviationOre: 300, budgetOre: 10_000 })
const elsewhere = row({ position: 1, municipality: 'Vallensbæk', deviationOre: 400 })
const all = [line, total, elsewhere]

describe('rows of the economy table', () => {
  test('are those of the chosen municipality', () => {
    expect(shownRows(all, 'Vallensbæk', 'all')).toEqual([elsewhere])
    expect(shownRows(all, 'samlet', 'all')).toEqual(all)
  })

  test('can be only lines or only totals', () => {
    expect(shownRows(all, 'samlet', 'lines')).toEqual([line, elsewhere])
    expect(shownRows(all, 'samlet', 'totals')).toEqual([total])
  })

  test('are ordered by the size of the deviation, whatever its direction', () => {
    expect([...all].sort((a, b) => bySize(b, a))).toEqual([line, elsewhere, total])
    expect(largestDeviation(all)).toBe(500)
  })

  test('without a budget come last by percent', () => {
    expect([...all].sort((a, b) => byPercentSize(b, a))).toEqual([line, total, elsewhere])
  })

  test('name the direction of the deviation', () => {
    expect([300, -500, 0].map((ore) => deviationWord(ore, false))).toEqual(['overspend', 'underspend', 'balanced'])
    expect([300, -500, 0].map((ore) => deviationWord(ore, true))).toEqual(['lessIncome', 'moreIncome', 'balanced'])
  })
})
