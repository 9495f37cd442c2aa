import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fraction } from '../../../shared/quantities.ts'
import { compareNumbers } from '../../../shared/report/changes/compareNumbers.ts'
import { differenceText } from '../../../shared/report/changes/differenceText.ts'
import type { ShownNumber } from '../../../shared/report/changes/shownNumber.ts'

const shown = (metric: string, text: string, value: number, where: Partial<ShownNumber> = {}): ShownNumber => ({
  metric,
  dims: { year: 2013 },
  shown: text,
  value: fraction(value),
  sentence: `Her står ${text}.`,
  block: 0,
  prose: true,
  ...where,
})
const told = (before: readonly ShownNumber[], after: readonly ShownNumber[]) =>
  compareNumbers(before, after).map((each) => [each.before?.shown ?? '', each.after?.shown ?? '', each.after?.sentence])

describe('what has to be read again', () => {
  test('is nothing while all is written as it was, in whatever order', () => {
    const [a, b] = [shown('a', '1', 1), shown('b', '2', 2)]
    expect(told([a, b], [b, a])).toEqual([])
  })

  test('is no number that has moved without being written otherwise', () => {
    expect(told([shown('a', '41 %', 412)], [shown('a', '41 %', 414)])).toEqual([])
  })

  test('is every sentence with a number that is written otherwise', () => {
    const after = [shown('a', '5', 5, { sentence: 'Et.' }), shown('a', '5', 5, { sentence: 'To.', block: 3 })]
    expect(told([shown('a', '4', 4)], after)).toEqual([
      ['4', '5', 'Et.'],
      ['4', '5', 'To.'],
    ])
  })

  test('is a table only where no sentence has the number', () => {
    const row = { sentence: 'Tabel: række', prose: false, block: 4 }
    expect(told([shown('a', '4', 4)], [shown('a', '5', 5, row), shown('a', '5', 5)])).toEqual([
      ['4', '5', 'Her står 5.'],
    ])
    const rows = [shown('a', '5', 5, row), shown('a', '5', 5, { ...row, sentence: 'Figur: søjle' })]
    expect(told([shown('a', '4', 4)], rows)).toEqual([['4', '5', 'Tabel: række']])
  })

  test('pairs each wording of a number with the one that it had', () => {
    const before = [shown('a', '524', 524), shown('a', 'en stigning på knap 2 %', 524)]
    const after = [shown('a', '531', 531), shown('a', 'en stigning på godt 3 %', 531)]
    expect(told(before, after).map(([was, is]) => [was, is])).toEqual([
      ['524', '531'],
      ['en stigning på knap 2 %', 'en stigning på godt 3 %'],
    ])
  })

  test('tells what has come and what has gone', () => {
    expect(told([shown('a', '4', 4)], [shown('b', '7', 7)])).toEqual([
      ['', '7', 'Her står 7.'],
      ['4', '', undefined],
    ])
  })
})

describe('of any two states of a chapter', () => {
  const number = fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 4 }), fc.boolean(), fc.nat(5))
    .map(([metric, value, prose, block]) => shown(metric, String(value), value, { prose, block }))
  const chapter = fc.array(number, { maxLength: 12 })
  const wordings = (numbers: readonly ShownNumber[], metric: string): string =>
    [...new Set(numbers.filter((each) => each.metric === metric).map((each) => each.shown))].sort().join(' ')

  test('a number is told exactly when it is written otherwise', () => {
    fc.assert(
      fc.property(chapter, chapter, (before, after) => {
        const changed = new Set(compareNumbers(before, after).map((each) => (each.after ?? each.before)?.metric))
        for (const metric of ['a', 'b', 'c'])
          expect(changed.has(metric)).toBe(wordings(before, metric) !== wordings(after, metric))
      }),
    )
  })

  test('what is told is what a reader finds, and what stood there before', () => {
    fc.assert(
      fc.property(chapter, chapter, (before, after) => {
        for (const change of compareNumbers(before, after)) {
          expect(change.before ?? change.after).not.toBeNull()
          if (change.before) expect(before).toContain(change.before)
          if (change.after) expect(after).toContain(change.after)
        }
      }),
    )
  })
})

describe('the difference', () => {
  test.each([
    ['count', 0, 97, 109, '+12'],
    ['count', 0, 1200, 20, '−1.180'],
    ['share', 1, 41, 38, '−3,0 procentpoint'],
    ['money', 0, 1000, 5250, '+4.250\u00a0kr.'],
    ['rate', 1, 5, 5, null],
  ] as const)('%s with %i decimals: %i → %i', (kind, decimals, before, after, text) => {
    expect(differenceText(fraction(before), fraction(after), { kind, decimals }, 'da')).toBe(text)
  })

  test('is never shown as none', () => {
    expect(differenceText(fraction(41), fraction(4101, 100), { kind: 'share', decimals: 1 }, 'da')).toBe(
      '+0,01 procentpoint',
    )
    expect(differenceText(null, fraction(1), { kind: 'count', decimals: 0 }, 'da')).toBeNull()
  })

  test('is English in English', () => {
    expect(differenceText(fraction(1), fraction(5000), { kind: 'money', decimals: 0 }, 'en')).toBe('DKK\u00a0+4,999')
  })
})
