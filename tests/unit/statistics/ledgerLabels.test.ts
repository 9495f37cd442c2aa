import { expect, test } from 'vitest'
import type { LedgerRow } from '../../../shared/domain/ledger.ts'
import { rowsLabelled } from '../../../shared/statistics/ledgerLabels.ts'

const row = (position: number, label: string, parent: number | null = null): LedgerRow => ({
  id: position,
  municipality: 'Nord',
  year: 2013,
  position,
  parent,
  label,
  group: '',
  kind: 'line',
  budget: 100,
  accounts: 100,
  printedDeviation: 0,
  forecast: false,
  asOf: null,
})

const table = [row(1, 'Refusion', 2), row(2, 'I alt'), row(3, 'refusion', 4), row(4, 'Kontante ydelser')]
const positions = (labels: readonly string[]) => rowsLabelled(table, labels)?.map(({ position }) => position)

test('a label that stands on several rows means all of them', () => {
  expect(positions(['Refusion'])).toEqual([1, 3])
})

test('a row below another one that is meant is in it already', () => {
  expect(positions(['I alt', 'Refusion'])).toEqual([2, 3])
})

test('where a label is missing there is no sum', () => {
  expect(rowsLabelled(table, ['Refusion', 'Andet'])).toBeNull()
})
