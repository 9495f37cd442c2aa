import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { separatedNumbers } from '../../../shared/figures/numberGrid.ts'
import { fraction, roundedUnits } from '../../../shared/quantities.ts'
import { figure, series } from '../../support/sampleFigures.ts'

const lines = (text: string): readonly (readonly string[])[] =>
  text
    .split('\r\n')
    .slice(0, -1)
    .map((line) => line.split('\t'))

describe('numbers on their way to a spreadsheet', () => {
  const shares = figure('bars', 'shares', {
    categories: ['Skoler', 'Politi', 'Andre'],
    categoryHeading: 'Underretter',
    series: [series('2012', 'context', [1234567, null, -25], 10), series('2013', 'primary', [0, 125, 5], 10)],
    format: { kind: 'percent', decimals: 1 },
  })

  test('have Danish decimals, no thousands points, a hyphen as minus, and their unit in the heading', () => {
    expect(separatedNumbers(shares, 'da', '\t')).toBe(
      'Underretter\t2012, %\t2013, %\r\nSkoler\t123456,7\t0,0\r\nPoliti\t\t12,5\r\nAndre\t-2,5\t0,5\r\n',
    )
  })

  test('keep Danish decimals in English, because the spreadsheet is Danish', () => {
    const money = {
      ...shares,
      format: { kind: 'money' } as const,
      series: [series('Budget', 'primary', [-1234567, 5, 8])],
    }
    expect(lines(separatedNumbers(money, 'en', '\t'))).toEqual([
      ['Underretter', 'Budget, DKK'],
      ['Skoler', '-1234567'],
      ['Politi', '5'],
      ['Andre', '8'],
    ])
  })

  test('show the sum of the series where the table does', () => {
    const summed = { ...shares, format: { kind: 'count' } as const, total: series('I alt', 'context', [1, 2, 3]) }
    expect(lines(separatedNumbers(summed, 'da', '\t'))[0]).toEqual(['Underretter', '2012', '2013', 'I alt'])
    expect(lines(separatedNumbers(summed, 'da', '\t'))[3]?.at(-1)).toBe('3')
  })

  test('no name becomes a formula or breaks its line', () => {
    const odd = figure('bars', 'odd', {
      categories: ['=1+1', 'a;b', 'sagt "ja"', '@x\ty\nz'],
      series: [series('+2013', 'primary', [1, 2, 3, 4])],
    })
    expect(separatedNumbers(odd, 'da', ';')).toBe(
      'Måned;\'+2013\r\n\'=1+1;1\r\n"a;b";2\r\n"sagt ""ja""";3\r\n\'@x y z;4\r\n',
    )
    expect(separatedNumbers(odd, 'da', '\t')).toBe(
      "Måned\t'+2013\r\n'=1+1\t1\r\na;b\t2\r\nsagt \"ja\"\t3\r\n'@x y z\t4\r\n",
    )
  })

  test('any number is read back as it was rounded for display', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 0, max: 4 }),
        (numerator, denominator, decimals) => {
          const value = fraction(numerator, denominator)
          const one = figure('bars', 'one', {
            categories: ['x'],
            series: [{ name: 'y', role: 'primary', points: [{ value, metric: 'm', dims: {} }] }],
            format: { kind: 'decimal', decimals },
          })
          const cell = lines(separatedNumbers(one, 'da', '\t'))[1]?.[1] ?? ''
          expect(cell).toMatch(decimals > 0 ? /^-?\d+,\d+$/ : /^-?\d+$/)
          expect(BigInt(cell.replace(',', ''))).toBe(roundedUnits(value, decimals))
        },
      ),
    )
  })
})
