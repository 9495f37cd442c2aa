import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChangePair } from '../../../shared/overview/changePairs.ts'
import { bearsPercent, changeWeight, isTooSmall } from '../../../shared/overview/changeWeight.ts'
import { fraction, percentOf } from '../../../shared/quantities.ts'
import type { MetricValue } from '../../../shared/statistics/metric.ts'

const none = { metric: 'm', dims: {}, evidence: [], from: [] }
const change: MetricValue = { ...none, kind: 'change', value: null }
const points: MetricValue = { ...none, kind: 'points', value: null }
const count = (value: number | null): MetricValue => ({
  ...none,
  kind: 'count',
  value: value === null ? null : fraction(value),
})
const share = (part: number, whole: number): MetricValue => ({
  ...none,
  kind: 'share',
  value: percentOf(part, whole),
  basis: { part, whole },
})
const counts = (earlier: number, now: number): ChangePair => ({ earlier: count(earlier), now: count(now), change })
const shares = (earlier: readonly [number, number], now: readonly [number, number]): ChangePair => ({
  earlier: share(...earlier),
  now: share(...now),
  change: points,
})
const weightOf = (pair: ChangePair): number => changeWeight(pair) ?? Number.NaN

describe('the weight of a change', () => {
  test('counts both how many more there are, and of how many', () => {
    expect(weightOf(counts(40, 60))).toBeCloseTo(400 / 100)
    expect(weightOf(counts(400, 420))).toBeCloseTo(400 / 820)
    expect(weightOf(counts(40, 60))).toBeGreaterThan(weightOf(counts(400, 420)))
    expect(weightOf(counts(400, 440))).toBeGreaterThan(weightOf(counts(40, 44)))
  })

  test('of shares counts what they are shares of', () => {
    expect(weightOf(shares([50, 100], [60, 100]))).toBeLessThan(weightOf(shares([500, 1000], [600, 1000])))
    expect(weightOf(shares([50, 100], [60, 100]))).toBeCloseTo(0.01 / (0.55 * 0.45 * 0.02))
  })

  test('is none where all or nobody is counted, and unknown for a number that is missing', () => {
    expect(changeWeight(shares([0, 50], [0, 60]))).toBe(0)
    expect(changeWeight(shares([50, 50], [60, 60]))).toBe(0)
    expect(changeWeight(counts(0, 0))).toBe(0)
    expect(changeWeight(shares([0, 0], [1, 60]))).toBeNull()
    expect(changeWeight({ earlier: count(null), now: count(3), change })).toBeNull()
  })

  test('is the same in both directions, and grows with the distance', () => {
    const size = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(
      fc.property(size, size, (earlier, now) => {
        expect(weightOf(counts(earlier, now))).toBe(weightOf(counts(now, earlier)))
        expect(weightOf(counts(earlier, now))).toBeGreaterThanOrEqual(0)
        expect(weightOf(counts(earlier, Math.max(earlier, now) + 1))).toBeGreaterThan(
          earlier <= now ? weightOf(counts(earlier, now)) - 1e-9 : 0,
        )
      }),
    )
  })
})

describe('small numbers', () => {
  test.each([
    [19, 19, true],
    [0, 5, true],
    [7, 20, false],
    [20, 3, false],
  ])('%i to %i is left out of the order: %s', (earlier, now, left) => {
    expect(isTooSmall(counts(earlier, now))).toBe(left)
  })

  test('make a share small by its whole, not by its part', () => {
    expect(isTooSmall(shares([1, 100], [2, 100]))).toBe(false)
    expect(isTooSmall(shares([10, 19], [20, 100]))).toBe(true)
  })

  test('have no percentage where the starting number is below 20', () => {
    expect(bearsPercent(counts(19, 40))).toBe(false)
    expect(bearsPercent(counts(20, 40))).toBe(true)
    expect(bearsPercent(shares([1, 40], [2, 40]))).toBe(true)
  })
})
