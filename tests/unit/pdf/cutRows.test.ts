import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutRows } from '../../../electron/core/report/pdf/table/cutRows.ts'

const row = fc.record({
  kind: fc.constantFrom('row' as const, 'row' as const, 'group' as const, 'subtotal' as const, 'total' as const),
  height: fc.integer({ min: 10, max: 40 }),
})
const plain = (count: number) => Array.from({ length: count }, () => ({ kind: 'row' as const, height: 10 }))

describe('cutRows', () => {
  test('fills the room, but leaves three rows for the next page', () => {
    expect(cutRows(plain(20), 105)).toBe(10)
    expect(cutRows(plain(12), 105)).toBe(9)
  })

  test('does not cut what would leave fewer than three rows on either side', () => {
    expect(cutRows(plain(20), 25)).toBe(0)
    expect(cutRows(plain(5), 45)).toBe(0)
  })

  test('moves a group with its heading, and rows with their sum', () => {
    const rows = plain(20).map((each, index) => ({ ...each, kind: index === 9 ? ('group' as const) : each.kind }))
    expect(cutRows(rows, 105)).toBe(9)
    const sums = plain(20).map((each, index) => ({ ...each, kind: index === 10 ? ('subtotal' as const) : each.kind }))
    expect(cutRows(sums, 105)).toBe(9)
  })

  test('never cuts above the room, between a heading and its rows, or before a sum, unless nothing else is left', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), fc.integer({ min: 0, max: 800 }), (rows, room) => {
        const cut = cutRows(rows, room)
        if (cut === 0) return
        const heights = rows.map(({ height }) => height)
        const above = (count: number) => heights.slice(0, count).reduce((sum, height) => sum + height, 0)
        expect(above(cut)).toBeLessThanOrEqual(room)
        const good = rows[cut - 1]?.kind !== 'group' && ['row', 'group'].includes(rows[cut]?.kind ?? '')
        if (good && cut >= 3 && rows.length - cut >= 3) return
        // The last resort: the page is full of rows and none of the places among them is good.
        expect(cut).toBeGreaterThanOrEqual(12)
        expect(above(cut + 1)).toBeGreaterThan(room)
      }),
    )
  })
})
