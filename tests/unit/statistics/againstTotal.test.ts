import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fraction } from '../../../shared/quantities.ts'
import { addUpTo, againstTotal } from '../../../shared/statistics/againstTotal.ts'

const values = (...counts: readonly number[]) => counts.map((count) => fraction(count))

describe('rows against their total', () => {
  test('come to it, to more where a child stands in two of them, to less where one stands in none', () => {
    expect(againstTotal(values(3, 4), fraction(7))).toBe(0)
    expect(againstTotal(values(3, 5), fraction(7))).toBeGreaterThan(0)
    expect(againstTotal(values(3), fraction(7))).toBeLessThan(0)
  })

  test('without a number come to nothing', () => {
    expect(addUpTo([fraction(7), null, undefined], fraction(7))).toBe(true)
    expect(addUpTo([], fraction(0))).toBe(true)
    expect(addUpTo([], fraction(1))).toBe(false)
  })

  test('are compared unrounded', () => {
    const thirds = [fraction(1, 3), fraction(1, 3), fraction(1, 3)]
    expect(addUpTo(thirds, fraction(1))).toBe(true)
    expect(addUpTo([fraction(333, 1000), fraction(333, 1000), fraction(333, 1000)], fraction(1))).toBe(false)
  })

  test('add up in every order, and no longer when one of them changes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 1 }), fc.integer({ min: 1, max: 50 }), (counts, more) => {
        const total = fraction(counts.reduce((sum, count) => sum + count, 0))
        expect(addUpTo(values(...counts), total)).toBe(true)
        expect(addUpTo(values(...counts.toReversed()), total)).toBe(true)
        const [first = 0, ...others] = counts
        expect(againstTotal(values(first + more, ...others), total)).toBe(1)
        expect(againstTotal(values(first - more, ...others), total)).toBe(-1)
      }),
    )
  })
})
