import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Fraction, fraction, sum } from '../../../shared/quantities.ts'
import { type CountRow, mergeSmall } from '../../../shared/statistics/mergeSmall.ts'
import { isSmallCell } from '../../../shared/statistics/smallCells.ts'

const row = (label: string, ...counts: number[]): CountRow => ({
  label,
  counts: counts.map((count) => fraction(count)),
})
const sumOfCounts = (rows: readonly CountRow[]): readonly Fraction[] =>
  (rows[0]?.counts ?? []).map((_, year) => sum(rows.map(({ counts }) => counts[year] ?? fraction(0))))
const labels = (rows: readonly CountRow[]): string[] => rows.map(({ label }) => label)

describe('joining small rows', () => {
  test('nothing to do', () => expect(mergeSmall([row('a', 5), row('b', 0)]).merged).toEqual([]))

  test('one small row takes the next smallest with it', () => {
    const { kept, merged } = mergeSmall([row('a', 40), row('b', 3), row('c', 12)])
    expect(labels(kept)).toEqual(['a'])
    expect(labels(merged)).toEqual(['b', 'c'])
  })

  test('an earlier year can be the small one', () => {
    const { merged } = mergeSmall([row('a', 40, 40), row('b', 2, 9), row('c', 12, 12)])
    expect(labels(merged)).toEqual(['b', 'c'])
  })

  test('no small count is left, none can be worked out, and nothing is lost', () => {
    const rows = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(rows, (counts) => {
        const all = counts.map(([a, b], index) => row(String(index), a, b))
        const { kept, merged } = mergeSmall(all)
        expect(kept.flatMap((one) => one.counts).some(isSmallCell)).toBe(false)
        expect(sum([...sumOfCounts(kept), ...sumOfCounts(merged)])).toEqual(sum(sumOfCounts(all)))
        if (merged.length > 0 && kept.length > 0) {
          expect(merged.length).toBeGreaterThan(1)
          expect(sumOfCounts(merged).some(isSmallCell)).toBe(false)
        }
      }),
    )
  })
})
