import { describe, expect, test } from 'vitest'
import type { LedgerRow } from '../../../shared/domain/ledger.ts'
import { accountsBehind, accountsNotes, isProvisional } from '../../../shared/statistics/breaks/provisional.ts'
import { rowsOf } from '../../../shared/statistics/evidence.ts'
import { amount, named } from '../../../shared/statistics/measure.ts'

const row = (some: Partial<LedgerRow>): LedgerRow => ({
  id: 1,
  municipality: 'Nord',
  year: 2013,
  position: 1,
  parent: null,
  label: 'Plejefamilier',
  group: 'Anbringelser',
  kind: 'line',
  budget: 100,
  accounts: 120,
  printedDeviation: null,
  forecast: false,
  asOf: '2014-01-20',
  ...some,
})

const FINAL_BY = '08-31'

describe('accounts are provisional', () => {
  test('until the day on which they are approved at the latest', () => {
    const state = (asOf: string | null, forecast = false) => isProvisional({ year: 2013, asOf, forecast }, FINAL_BY)
    expect([state('2013-11-30'), state('2014-01-20'), state('2014-08-30')]).toEqual([true, true, true])
    expect([state('2014-08-31'), state('2015-01-01'), state(null)]).toEqual([false, false, false])
    expect(state('2015-01-01', true)).toBe(true)
  })

  test('each state is told once, and final accounts need no word', () => {
    const rows = [row({}), row({ id: 2 }), row({ id: 3, forecast: true }), row({ id: 4, asOf: '2014-10-01' })]
    expect(accountsNotes(rows, FINAL_BY, 'da')).toEqual([
      'Regnskabet for 2013 er opgjort pr. 20. januar 2014 og er foreløbigt.',
      'Nogle tal for 2013 er forventede udgifter, opgjort pr. 20. januar 2014, og ikke et afsluttet regnskab.',
    ])
    expect(accountsNotes([row({ asOf: null })], FINAL_BY, 'en')).toEqual([
      'The file does not say when the accounts for 2013 were drawn up.',
    ])
    expect(accountsNotes([row({ asOf: '2013-09-30' })], FINAL_BY, 'da')).toEqual([
      'Regnskabet er opgjort pr. 30. september 2013, før året var afsluttet.',
    ])
  })
})

test('a number of accounts is followed to its rows, a budget is final, and a blank cell says nothing', () => {
  const rows = [row({ id: 1 }), row({ id: 2, accounts: null }), row({ id: 3 })]
  const evidence = [rowsOf('ledger_row', rows.slice(0, 2))]
  const dims = { year: 2013, municipality: 'Nord' }
  const behind = (metric: string) => accountsBehind(rows, named(metric, dims, amount(1, evidence))).map(({ id }) => id)
  expect(behind('economy-deviation')).toEqual([1])
  expect(behind('economy-budget')).toEqual([])
})
