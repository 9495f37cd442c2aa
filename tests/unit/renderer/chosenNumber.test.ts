import { describe, expect, test } from 'vitest'
import { choose } from '../../../renderer/explain/chosenNumber.ts'
import { explainedValue } from '../../../renderer/explain/explainedValue.ts'
import type { TableModel } from '../../../shared/report/reportModel.ts'

const number = (year: number, municipality: string) => ({ metric: 'notifications-count', dims: { year, municipality } })

const table = {
  columns: [{ heading: 'År' }, { heading: 'Ishøj' }, { heading: 'Vallensbæk' }],
  rows: [
    { cells: [{ text: '2012' }, { text: '390', ...number(2012, 'Ishøj') }, { text: '125' }] },
    {
      cells: [
        { text: '2013' },
        { text: '399', ...number(2013, 'Ishøj') },
        { text: '125', ...number(2013, 'Vallensbæk') },
      ],
    },
  ],
} as unknown as TableModel

describe('the number that is explained', () => {
  test('is named by its row and column', () => {
    expect(choose(table, number(2013, 'Vallensbæk'))).toEqual({
      ...number(2013, 'Vallensbæk'),
      spot: '2013 · Vallensbæk',
    })
  })

  test('has no such name where the table does not have it', () => {
    expect(choose(table, number(2011, 'Ishøj')).spot).toBeNull()
  })

  test('carries its unit where both languages have one', () => {
    expect(explainedValue({ metric: 'sample', display: '24,0', unit: '%', kind: 'share' }, 'da')).toBe('24,0\u00a0%')
    expect(explainedValue({ metric: 'sample', display: '24.0', unit: '%', kind: 'share' }, 'en')).toBe('24.0%')
    expect(explainedValue({ metric: 'sample', display: '3,561,679', unit: 'kr.', kind: 'money' }, 'en')).toBe(
      'DKK\u00a03,561,679',
    )
    expect(explainedValue({ metric: 'sample', display: '399', unit: 'underretninger', kind: 'count' }, 'da')).toBe(
      '399',
    )
    expect(
      explainedValue({ metric: 'sample', display: '604.302', unit: 'kr. pr. helårsperson', kind: 'money' }, 'da'),
    ).toBe('604.302 kr. pr. helårsperson')
    expect(explainedValue({ metric: 'sample', display: '8,1', unit: 'pp', kind: 'points' }, 'da')).toBe(
      '+8,1 procentpoint',
    )
    expect(explainedValue({ metric: 'sample', display: '\u22122,1', unit: '%', kind: 'change' }, 'da')).toBe(
      '\u22122,1\u00a0%',
    )
    expect(explainedValue({ metric: 'sample', display: '–', unit: '%', kind: 'change' }, 'da')).toBe('–')
  })
})
