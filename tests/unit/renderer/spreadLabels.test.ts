import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spreadLabels } from '../../../renderer/figure/spreadLabels.ts'

describe('spreadLabels', () => {
  test('leaves labels alone that are far apart', () => {
    expect(spreadLabels([20, 60], 15, 0, 100)).toEqual([20, 60])
  })

  test('moves close labels apart and keeps their order', () => {
    expect(spreadLabels([52, 50], 15, 0, 100)).toEqual([65, 50])
  })

  test('never lets labels meet or leave the plot as long as there is room', () => {
    const positions = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 10 })
    fc.assert(
      fc.property(positions, (asked) => {
        const placed = [...spreadLabels(asked, 15, 0, 300)].sort((a, b) => a - b)
        expect(placed[0]).toBeGreaterThanOrEqual(0)
        expect(placed.at(-1)).toBeLessThanOrEqual(300)
        placed.slice(1).forEach((position, index) => {
          expect(position - (placed[index] ?? 0)).toBeGreaterThanOrEqual(15)
        })
      }),
    )
  })
})
