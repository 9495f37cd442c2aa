import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { percentAsFraction } from '../../../shared/narrative/fractionWords.ts'
import { numberInWords } from '../../../shared/narrative/numberWords.ts'
import { percentInWords } from '../../../shared/narrative/percentWords.ts'
import { pointsInWords, shareChange } from '../../../shared/narrative/pointsWords.ts'
import { needsRoundingNote } from '../../../shared/narrative/roundingNote.ts'
import { shareInWords } from '../../../shared/narrative/shareWords.ts'
import { compare, type Fraction, fraction, percentOf, roundedUnits } from '../../../shared/quantities.ts'

const share = (part: number, whole: number): Fraction => percentOf(part, whole) ?? fraction(0)
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const hedged = (part: number, whole: number): string => plain(percentInWords(share(part, whole)))

describe('percent in words', () => {
  test.each([
    [17, 399, 'godt 4 %'],
    [35, 390, '9 %'],
    [3, 125, '2,4 %'],
    [30, 524, 'knap 6 %'],
    [12, 68, 'knap 18 %'],
    [15, 84, 'knap 18 %'],
    [311, 2939, 'knap 11 %'],
    [13, 84, 'godt 15 %'],
    [0, 84, '0 %'],
    [1, 1000, '0,1 %'],
  ])('%i of %i: %s', (part, whole, expected) => {
    expect(hedged(part, whole)).toBe(expected)
  })

  test.each([
    [23, 125, '18,4 %'],
    [399, 524, '76,1 %'],
    [125, 524, '23,9 %'],
    [44, 524, '8,4 %'],
  ])('%i of %i with one decimal: %s', (part, whole, expected) => {
    expect(plain(percentInWords(share(part, whole), { decimals: 1 }))).toBe(expected)
  })

  test.each([
    [30, 524, '6 %'],
    [25, 524, '5 %'],
    [36, 47, '77 %'],
    [3, 16, '19 %'],
  ])('%i of %i plainly: %s', (part, whole, expected) => {
    expect(plain(percentInWords(share(part, whole), 'plain'))).toBe(expected)
  })

  test('a hedge says on which side of the shown number the value lies', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 2000 }), (part, whole) => {
        const value = share(part, whole)
        const text = hedged(part, whole)
        const shown = fraction(Number(roundedUnits(value)))
        if (text.startsWith('knap')) expect(compare(value, shown)).toBeLessThan(0)
        if (text.startsWith('godt')) expect(compare(value, shown)).toBeGreaterThan(0)
      }),
    )
  })
})

describe('shares of small groups', () => {
  test('fewer than 20 are counted, not turned into percent', () => {
    expect(shareInWords(share(3, 16), { part: 3, whole: 16 })).toBe('tre af 16')
    expect(shareInWords(share(0, 16), { part: 0, whole: 16 })).toBe('ingen af 16')
    expect(plain(shareInWords(share(15, 84), { part: 15, whole: 84 }))).toBe('knap 18 %')
  })
})

describe('percentage points', () => {
  test.each([
    [14, 18, 11, 16, 'et fald på ni procentpoint'],
    [4, 18, 4, 16, 'en stigning på tre procentpoint'],
    [255, 1000, 264, 1000, 'en stigning på 0,9 procentpoint'],
    [44, 93, 42, 84, 'en stigning på tre procentpoint'],
    [100, 515, 102, 524, 'stort set uændret'],
    [1, 2, 5, 10, 'uændret'],
  ])('%i/%i → %i/%i: %s', (part, whole, laterPart, laterWhole, expected) => {
    expect(pointsInWords(share(part, whole), share(laterPart, laterWhole))).toBe(expected)
  })

  test('a reader who subtracts the shown shares gets the shown difference, or sees decimals', () => {
    const any = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 300 }))
    const numberIn = (text: string): number =>
      Number(
        plain(text)
          .replace(/[^\d,]/g, '')
          .replace(',', '.'),
      )
    fc.assert(
      fc.property(any, any, ([a, b], [c, d]) => {
        const { from, to, points } = shareChange(share(Math.min(a, b), b), share(Math.min(c, d), d))
        const shown = Math.abs(numberIn(to) - numberIn(from))
        if (points.includes(',')) expect(from).toContain(',')
        else expect(points).toBe(`${numberInWords(fraction(shown), 'et')} procentpoint`)
      }),
    )
  })
})

describe('common fractions', () => {
  test.each([
    [50, 100, 'halvdelen'],
    [255, 524, 'knap halvdelen'],
    [1, 3, 'en tredjedel'],
    [77, 100, 'godt tre fjerdedele'],
  ])('%i of %i: %s', (part, whole, expected) => expect(percentAsFraction(share(part, whole))).toBe(expected))

  test('none where none is near', () => expect(percentAsFraction(fraction(40))).toBeNull())
})

describe('rounding note', () => {
  test('only where the shown parts do not make 100', () => {
    expect(needsRoundingNote([share(281, 370), share(67, 370), share(22, 370)], 1)).toBe(true)
    expect(needsRoundingNote([share(1, 2), share(1, 2)], 1)).toBe(false)
  })
})
