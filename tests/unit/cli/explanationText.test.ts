import { expect, test } from 'vitest'
import { explanationText, rangesText, rowsText } from '../../../electron/cli/explanationText.ts'
import type { MetricExplanation } from '../../../shared/contract/statistics.ts'

const explanation: MetricExplanation = {
  metric: 'notification-meetings-share-pct',
  dims: { year: 2013, municipality: 'Ishøj' },
  label: 'Andel modtaget på underretningsmøde',
  kind: 'share',
  unit: '%',
  display: '4,3',
  exact: '1.700 / 399',
  rounding: 'Afrundet til 1 decimal.',
  definition: 'Definitionen',
  base: 'Grundlaget',
  source: 'Kilden',
  part: 17,
  whole: 399,
  proportion: '17 af 399 underretninger',
  filters: [{ field: 'År', value: '2013' }],
  inputs: [{ metric: 'a', dims: {}, label: 'Underretninger', display: '399 underretninger' }],
  notes: [],
  rowCount: 4,
  sources: [
    { batchId: 12, file: 'a.xlsx', importedAt: '2014-02-03T10:00:00Z', sheet: 'Ark1', rowCount: 4, rows: [2, 3, 4, 9] },
  ],
}

test('a controller reads the number, what it is made of, and where it stands', () => {
  const text = explanationText(explanation, 'da')
  expect(text.split('\n').slice(0, 2)).toEqual([
    'Andel modtaget på underretningsmøde: 4,3\u00a0%',
    'År: 2013 · Kommune: Ishøj',
  ])
  expect(text).toContain('Regnet som\n  17 af 399 underretninger')
  expect(text).toContain('Betingelser\n  År: 2013')
  expect(text).toContain('a.xlsx, Ark1: 4 rækker (indlæsning 12, indlæst 2014-02-03)\n    række 2–4, 9')
  // What there is nothing to say about has no heading.
  expect(text).not.toContain('Bemærk')
})

test('the same in English', () => {
  const text = explanationText({ ...explanation, notes: ['Provisional.'] }, 'en')
  expect(text).toContain('Note\n  Provisional.')
  expect(text).toContain('Municipality: Ishøj')
  expect(text).not.toMatch(/række|Kommune|Regnet/)
})

test('row numbers that follow each other are one range', () => {
  expect([rangesText([]), rangesText([5]), rangesText([1, 2, 4, 6, 7, 8])]).toEqual(['', '5', '1–2, 4, 6–8'])
})

test('rows are lines of cells with tabs between', () => {
  const rows = [{ batchId: 1, file: 'a.xlsx', sheet: 'Ark1', row: 7, cells: ['Barn 0001', 'Ishøj'] }]
  expect(rowsText({ total: 1, columns: ['Barn', 'Kommune'], rows }, 'da')).toBe(
    'Fil\tArk\tRække\tBarn\tKommune\na.xlsx\tArk1\t7\tBarn 0001\tIshøj',
  )
})
