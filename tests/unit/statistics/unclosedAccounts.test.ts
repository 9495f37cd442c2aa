import { describe, expect, test } from 'vitest'
import type { EconomyChart } from '../../../shared/domain/economyChart.ts'
import type { LedgerRow } from '../../../shared/domain/ledger.ts'
import { fraction } from '../../../shared/quantities.ts'
import { economyMetrics } from '../../../shared/statistics/economy.ts'
import { economyTable } from '../../../shared/statistics/economyTable.ts'
import { MetricSet } from '../../../shared/statistics/metricSet.ts'
import { periodOf } from '../../../shared/statistics/period.ts'
import { selectionSum } from '../../../shared/statistics/selectionSum.ts'
import { factsWith } from '../../support/smallFacts.ts'

const line = (position: number, label: string, budget: number | null, accounts: number | null): LedgerRow => ({
  id: position,
  municipality: 'Nord',
  year: 2013,
  position,
  parent: null,
  label,
  group: 'Gruppe',
  kind: 'line',
  budget,
  accounts,
  printedDeviation: null,
  forecast: false,
  asOf: null,
})

const chart: EconomyChart = {
  municipality: 'Nord',
  rows: [],
  areas: {
    placement: { rows: ['Plejefamilier'] },
    prevention: { rows: ['Kontaktpersoner'] },
    total: { rows: ['Plejefamilier', 'Kontaktpersoner'] },
    cash: { rows: ['Rest'] },
  },
  grandTotal: null,
  refunds: [{ key: 'care', refund: 'Refusion', of: ['Plejefamilier'] }],
}

const computed = (ledger: readonly LedgerRow[]) =>
  new MetricSet(economyMetrics(factsWith({ ledger }), [chart], periodOf(2013, ['Nord'])))

const place = { year: 2013, municipality: 'Nord' }
const lineDims = { ...place, line: 'Plejefamilier', kind: 'line', group: 'Gruppe' }
const budgetOnly = [line(1, 'Plejefamilier', 500_00, null), line(2, 'Kontaktpersoner', 300_00, null)]

describe('a table of a year that is not closed', () => {
  const set = computed(budgetOnly)

  test('has a budget, and neither accounts nor deviation', () => {
    expect(set.get('economy-budget', lineDims)?.value).toEqual(fraction(500))
    expect(set.get('economy-area-budget', { ...place, area: 'total' })?.value).toEqual(fraction(800))
    for (const measure of ['accounts', 'deviation', 'deviation-pct']) {
      expect(set.get(`economy-${measure}`, lineDims)?.value).toBeNull()
      expect(set.get(`economy-area-${measure}`, { ...place, area: 'total' })?.value).toBeNull()
      expect(set.get(`economy-total-${measure}-text`, place)?.value).toBeNull()
    }
  })

  test('shows no deviation to the controllers', () => {
    const { rows } = economyTable(budgetOnly, 2013, 'da')
    expect(rows.map(({ deviationOre, deviationPercent }) => [deviationOre, deviationPercent])).toEqual([
      [null, null],
      [null, null],
    ])
    expect(selectionSum(rows, rows)).toMatchObject({ budgetOre: 800_00, deviationOre: null, deviationPercent: null })
  })

  test('a blank cell beside accounts still counts as nothing spent', () => {
    const closed = computed([line(1, 'Plejefamilier', 500_00, null), line(2, 'Kontaktpersoner', 300_00, 400_00)])
    expect(closed.get('economy-deviation', lineDims)?.value).toEqual(fraction(-500))
    expect(closed.get('economy-area-deviation', { ...place, area: 'total' })?.value).toEqual(fraction(-400))
  })
})

test('a project without budget tables has no number of them', () => {
  expect([...economyMetrics(factsWith({}), [chart], periodOf(2013, []))]).toEqual([])
  expect([...economyMetrics(factsWith({}), [chart], periodOf(2013, ['Nord']))]).toEqual([])
})

test('an area whose row is not in the table is absent, not zero', () => {
  const set = computed([line(1, 'Plejefamilier', 500_00, 600_00)])
  expect(set.get('economy-placement-accounts', place)?.value).toEqual(fraction(600))
  for (const metric of ['economy-prevention-accounts', 'economy-total-accounts-text', 'economy-grand-total-accounts'])
    expect(set.of(metric)).toEqual([])
  expect(set.of('care-refund-share-pct-accounts')).toEqual([])
})
