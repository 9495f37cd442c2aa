import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignedWidth, decimalTail, longestTail } from '../../../electron/core/report/pdf/table/decimalTail.ts'
import { tableGrid } from '../../../electron/core/report/pdf/table/tableGrid.ts'
import { loadFaces } from '../../../electron/core/report/pdf/type/faces.ts'

const fontFolder = (pkg: string) => join(import.meta.dirname, '../../../node_modules/@fontsource', pkg, 'files')
const letters = (text: string): number => text.length

describe('decimalTail', () => {
  test('is what stands right of the ones', () => {
    expect(['1.234', '−12,5', '+3,25\u00a0%', '1.234.567\u00a0kr.', '–'].map(decimalTail)).toEqual([
      '',
      ',5',
      ',25\u00a0%',
      '\u00a0kr.',
      '',
    ])
    expect(['Ishøj', '5.28.21 Konto', '12 dage', '1–2'].map(decimalTail)).toEqual([null, null, null, null])
  })

  test('leaves columns alone that hold something else than numbers', () => {
    expect(longestTail(['1,5', 'ukendt', '12'], letters)).toBe(0)
    expect(longestTail(['1,5', '', '12', '–'], letters)).toBe(2)
    expect(alignedWidth(['1,55', '1.234'], letters)).toBe(8)
  })
})

describe('a column of numbers', () => {
  const number = fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 3 }))
    .map(
      ([whole, decimals]) => `${whole < 0 ? '−' : ''}${Math.abs(whole)}${decimals ? `,${'5'.repeat(decimals)}` : ''}`,
    )

  test('has its commas under each other and no number outside', async () => {
    const faces = await loadFaces(fontFolder)
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 12 }), (numbers) => {
        const width = alignedWidth(numbers, (text) => faces.measure(text, 9, 'sans'))
        const table = {
          key: 'k',
          title: 't',
          subtitle: null,
          source: null,
          note: null,
          columns: [
            { heading: 'a', align: 'left' as const, width: 0.5 },
            { heading: 'b', align: 'right' as const, width: 0.5 },
          ],
          rows: numbers.map((text) => ({ kind: 'row' as const, level: 0, cells: [{ text: 'a' }, { text }] })),
        }
        const { rows } = tableGrid(table, [50, width + 8], { faces, hyphenate: (word) => [word], size: 9 })
        const commas = rows.map(({ cells: [, cell] }, index) => {
          const text = numbers[index] ?? ''
          const right = (cell?.x ?? 0) + (cell?.width ?? 0)
          expect(right - faces.measure(text, 9, 'sans')).toBeGreaterThanOrEqual(50 - 0.01)
          return right - faces.measure(decimalTail(text) ?? '', 9, 'sans')
        })
        for (const comma of commas) expect(comma).toBeCloseTo(commas[0] ?? 0, 1)
      }),
      { numRuns: 200 },
    )
  })
})
