import { describe, expect, test } from 'vitest'
import { counted, named } from '../../../shared/statistics/measure.ts'
import type { Dims, MetricValue } from '../../../shared/statistics/metric.ts'
import { MetricSet } from '../../../shared/statistics/metricSet.ts'

const number = (metric: string, dims: Dims, value = 1): MetricValue => named(metric, dims, counted(value, []))
const here = { year: 2013, municipality: 'Ishøj' }

describe('a set of numbers', () => {
  const set = new MetricSet([number('a', here, 1), number('a', { ...here, month: 1 }, 2), number('b', here, 3)])

  test('is asked by metric and dimensions, in any order of the dimensions', () => {
    expect(set.get('a', { month: 1, municipality: 'Ishøj', year: 2013 })?.value?.numerator).toBe(2)
    expect(set.get('a', { ...here, month: '1' })).toBeUndefined()
    expect(set.get('a', { ...here, year: '2013' })).toBeUndefined()
    expect(set.get('c', here)).toBeUndefined()
  })

  test('holds a number once', () => {
    expect(() => new MetricSet([number('a', here), number('a', { municipality: 'Ishøj', year: 2013 })])).toThrow(
      /Computed twice: a/,
    )
    expect(() => set.extended({ values: [number('b', here)] })).toThrow(/Computed twice: b/)
    expect(() => new MetricSet([number('a', { x: 'b', y: 'c' }), number('a', { x: 'b', z: 'c' })])).not.toThrow()
  })

  test('that is extended leaves the first one as it was, and goes on in its order', () => {
    const wider = set.extended({ values: [number('b', { ...here, month: 2 }, 4)] }).extended({ values: [] })
    expect([...wider.all()].map(({ value }) => value?.numerator)).toEqual([1, 2, 3, 4])
    expect(wider.of('b').map(({ value }) => value?.numerator)).toEqual([3, 4])
    expect(wider.of('a')).toHaveLength(2)
    expect([wider.size, set.size]).toEqual([4, 3])
    expect(set.of('b')).toHaveLength(1)
    expect(wider.get('a', here)).toBe(set.get('a', here))
  })

  test('refuses a number of another kind than the one asked for', () => {
    expect(() => set.share('a', here)).toThrow(TypeError)
    expect(set.count('a', here)?.value?.numerator).toBe(1)
  })
})
