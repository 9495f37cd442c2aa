import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { categoryCell, printedNumber, typedCell } from '../../../electron/core/report/workbook/typedCell.ts'
import { formatKroner, formatNumber, formatPercent, formatSigned } from '../../../shared/danish.ts'
import { fraction, roundedUnits } from '../../../shared/quantities.ts'

const fractions = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 1, max: 999 }))
  .map(([numerator, denominator]) => fraction(numerator, denominator))
const decimalPlaces = fc.integer({ min: 0, max: 4 })
const plain = { exact: null, percent: false, signed: false }

describe('a number as it is printed', () => {
  test('is read back as exactly what was printed, in every format', () => {
    fc.assert(
      fc.property(fractions, decimalPlaces, (value, decimals) => {
        const rounded = fraction(Number(roundedUnits(value, decimals)), 10 ** decimals)
        for (const text of [
          formatNumber(value, decimals),
          formatSigned(value, decimals),
          formatPercent(value, decimals),
        ])
          expect(printedNumber(text)).toMatchObject({ value: rounded, decimals })
        expect(printedNumber(formatKroner(value))?.value).toEqual(fraction(Number(roundedUnits(value))))
      }),
    )
  })

  test.each(['', '–', 'tom', '1.23', '1.2345', '1,', ',5', '12 %', '-5', '2012–2013', '20. januar 2014', '1 2'])(
    'is not seen in “%s”',
    (text) => expect(printedNumber(text)).toBeNull(),
  )
})

describe('a cell', () => {
  test.each([
    ['1.234.567', 1_234_567, '#,##0'],
    ['\u22124.773.887', -4_773_887, '#,##0'],
    ['+5,8', 5.8, '+#,##0.0;-#,##0.0;#,##0.0'],
    ['12,4\u00a0%', 0.124, '#,##0.0%'],
    ['+12,4\u00a0%', 0.124, '+#,##0.0%;-#,##0.0%;#,##0.0%'],
    ['4.500\u00a0kr.', 4500, '#,##0'],
  ])('%s is a number in the same form', (text, number, format) => {
    expect(typedCell(text, plain)).toEqual({ number, format })
  })

  test('has the unrounded value where its print is the rounding of it', () => {
    expect(typedCell('17,3', { ...plain, exact: fraction(8900, 515), percent: true })).toEqual({
      number: 8900 / 515 / 100,
      format: '#,##0.0%',
    })
  })

  test('has the printed value where the value behind it is another: of another unit, or out of date', () => {
    expect(typedCell('17,3', { ...plain, exact: fraction(173), percent: false })).toMatchObject({ number: 17.3 })
    expect(typedCell('89,1', { ...plain, exact: fraction(89_138_288) })).toMatchObject({ number: 89.1 })
  })

  test('is zero where zero is printed: a spreadsheet would show the sign of what is left', () => {
    const context = { exact: fraction(-1, 30), percent: true, signed: true }
    expect(typedCell('0,0', context)).toMatchObject({ number: 0 })
  })

  test('stays empty where nothing is defined, and is never a zero', () => {
    expect([typedCell('–', plain), typedCell('', plain), categoryCell('')]).toEqual([null, null, null])
  })

  test('that is no number stays a text', () => {
    expect(typedCell('tom', plain)).toBe('tom')
  })

  test('that names a year or an age is a number without a thousands point', () => {
    expect(categoryCell('2013')).toEqual({ number: 2013, format: '0' })
    expect(categoryCell('0')).toEqual({ number: 0, format: '0' })
    for (const text of ['007', '5.28', '0 år', '2012–2013', '12345']) expect(categoryCell(text)).toBe(text)
  })
})
