import { describe, expect, test } from 'vitest'
import { rowRanges } from '../../../renderer/ui/rowRanges.ts'

describe('rowRanges', () => {
  test('joins neighbouring rows', () => {
    expect(rowRanges([5, 6, 7, 9])).toBe('5–7, 9')
  })

  test('takes rows in any order and each once', () => {
    expect(rowRanges([9, 5, 7, 6, 5])).toBe('5–7, 9')
  })

  test('is empty without rows', () => {
    expect(rowRanges([])).toBe('')
  })
})
