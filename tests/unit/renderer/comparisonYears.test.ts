import { describe, expect, test } from 'vitest'
import { comparisonYears } from '../../../renderer/workspace/comparisonYears.ts'

describe('the years to compare with', () => {
  test('are the earlier ones, latest first', () => {
    expect(comparisonYears([2009, 2011, 2012, 2013], 2012)).toEqual([2011, 2009])
  })

  test('always have the year before, even without numbers', () => {
    expect(comparisonYears([2009, 2013], 2013)).toEqual([2012, 2009])
    expect(comparisonYears([], null)).toEqual([])
  })
})
