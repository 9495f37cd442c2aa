import { describe, expect, test } from 'vitest'
import { remainingSeconds, timeLeft } from '../../../renderer/ui/remainingTime.ts'

describe('the time that is left', () => {
  test('follows from how fast the step has gone', () => {
    expect(remainingSeconds({ at: 0, done: 0 }, { at: 2_000, done: 100 }, 500)).toBe(8)
    expect(remainingSeconds({ at: 5_000, done: 300 }, { at: 9_000, done: 400 }, 500)).toBe(4)
  })

  test.each([
    ['the first second', { at: 900, done: 100 }, 500],
    ['no progress', { at: 2_000, done: 0 }, 500],
    ['an unknown total', { at: 2_000, done: 100 }, 0],
    ['the end', { at: 2_000, done: 500 }, 500],
  ])('is not told in %s', (_when, now, total) => {
    expect(remainingSeconds({ at: 0, done: 0 }, now, total)).toBeNull()
  })

  test.each([
    [1, { unit: 'moment' }],
    [5, { unit: 'seconds', count: 5 }],
    [17, { unit: 'seconds', count: 20 }],
    [55, { unit: 'seconds', count: 55 }],
    [56, { unit: 'minutes', count: 1 }],
    [61, { unit: 'minutes', count: 2 }],
  ] as const)('of %i seconds is told as people say it', (seconds, told) => {
    expect(timeLeft(seconds)).toEqual(told)
  })
})
