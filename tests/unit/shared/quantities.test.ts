import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatKroner, formatNumber, formatPercent, formatSigned } from '../../../shared/danish.ts'
import {
  add,
  compare,
  fraction,
  fractionOfDecimal,
  multiply,
  OutOfExactRange,
  percentChange,
  percentOf,
  roundedUnits,
  subtract,
  toNumber,
} from '../../../shared/quantities.ts'

const whole = fc.integer({ min: -1_000_000, max: 1_000_000 })
const positive = fc.integer({ min: 1, max: 1_000_000 })

describe('fractions', () => {
  test('are kept in lowest terms with a positive denominator', () => {
    expect(fraction(6, -4)).toEqual({ numerator: -3, denominator: 2 })
    expect(fraction(0, 7)).toEqual({ numerator: 0, denominator: 1 })
    expect(() => fraction(1, 0)).toThrow(RangeError)
  })

  test('adding and subtracting the same value changes nothing', () => {
    fc.assert(
      fc.property(whole, positive, whole, positive, (a, b, c, d) => {
        const [x, y] = [fraction(a, b), fraction(c, d)]
        expect(subtract(add(x, y), y)).toEqual(x)
        expect(compare(x, y)).toBe(Math.sign(a * d - c * b) || 0)
      }),
    )
  })

  test('are the same whether worked out with plain or with large numbers', () => {
    const part = fc.integer({ min: -9_000_000_000, max: 9_000_000_000 })
    const over = fc.integer({ min: 1, max: 9_000_000_000 })
    fc.assert(
      fc.property(part, over, part, over, (a, b, c, d) => {
        const exact = (numerator: bigint, denominator: bigint) => (sum: { numerator: number; denominator: number }) =>
          BigInt(sum.numerator) * denominator === numerator * BigInt(sum.denominator)
        const large = [BigInt(a), BigInt(b), BigInt(c), BigInt(d)] as const
        const kept = (make: () => ReturnType<typeof add>, isRight: ReturnType<typeof exact>): boolean => {
          try {
            return isRight(make())
          } catch (error) {
            return error instanceof OutOfExactRange
          }
        }
        const [x, y] = [fraction(a, b), fraction(c, d)]
        const [la, lb, lc, ld] = large
        expect(kept(() => add(x, y), exact(la * ld + lc * lb, lb * ld))).toBe(true)
        expect(kept(() => multiply(x, y), exact(la * lc, lb * ld))).toBe(true)
      }),
    )
    expect(multiply(fraction(9_000_000_000, 7), fraction(7, 9_000_000_000))).toEqual(fraction(1))
    expect(multiply(fraction(0), fraction(-1))).toEqual({ numerator: 0, denominator: 1 })
  })

  test('a share of an empty base is undefined, not zero', () => {
    expect(percentOf(0, 0)).toBeNull()
    expect(percentChange(0, 5)).toBeNull()
    expect(toNumber(percentChange(515, 524) ?? fraction(0))).toBeCloseTo(1.7475728155, 9)
  })

  test('a decimal text is read exactly', () => {
    expect(fractionOfDecimal('37.4')).toEqual({ numerator: 187, denominator: 5 })
    expect(fractionOfDecimal('-0.05')).toEqual({ numerator: -1, denominator: 20 })
    expect(() => fractionOfDecimal('1,5')).toThrow(RangeError)
  })
})

describe('the one rounding', () => {
  test('goes half away from zero, exactly', () => {
    expect(roundedUnits(fraction(5, 2))).toBe(3n)
    expect(roundedUnits(fraction(-5, 2))).toBe(-3n)
    expect(roundedUnits(fraction(1245, 100), 1)).toBe(125n)
    // 1.005 has no exact floating-point number; as a fraction it rounds as a person would.
    expect(roundedUnits(fraction(1005, 1000), 2)).toBe(101n)
  })

  test('is never further away than half a unit', () => {
    fc.assert(
      fc.property(whole, positive, fc.integer({ min: 0, max: 4 }), (a, b, decimals) => {
        const rounded = fraction(Number(roundedUnits(fraction(a, b), decimals)), 10 ** decimals)
        const off = subtract(rounded, fraction(a, b))
        expect(
          compare(fraction(Math.abs(off.numerator), off.denominator), fraction(1, 2 * 10 ** decimals)),
        ).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('Danish display', () => {
  test.each([
    [fraction(1507), 0, '1.507'],
    [fraction(-4_344_638), 0, '\u22124.344.638'],
    [fraction(399 * 100, 524), 1, '76,1'],
    [fraction(5, 1000), 2, '0,01'],
    [fraction(-1, 3), 0, '0'],
  ])('%j with %i decimals', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text)
  })

  test('signs, percent and kroner', () => {
    expect(formatSigned(fraction(12))).toBe('+12')
    expect(formatSigned(fraction(1, 4))).toBe('0')
    expect(formatPercent(fraction(91, 5), 1)).toBe('18,2\u00a0%')
    expect(formatPercent(fraction(91, 5), 1, 'en')).toBe('18.2%')
    expect(formatKroner(fraction(2_468_523_20, 100))).toBe('2.468.523\u00a0kr.')
  })
})
