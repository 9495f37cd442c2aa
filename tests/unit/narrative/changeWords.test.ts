import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeInWords, directionOf } from '../../../shared/narrative/changeWords.ts'
import { fraction } from '../../../shared/quantities.ts'

const NBSP = '\u00a0'
const words = (from: number, to: number, form: 'noun' | 'verb' = 'noun'): string =>
  changeInWords(fraction(from), fraction(to), { form }).replaceAll(NBSP, ' ')

describe('change in words', () => {
  test.each([
    [515, 524, 'en svag stigning på knap 2 %'],
    [90, 20, 'mere end en halvering'],
    [7, 17, 'mere end en fordobling'],
    [125, 125, 'uændret'],
    [46, 76, 'en markant stigning på godt 65 %'],
    [103, 84, 'et fald på godt 18 %'],
    [83, 68, 'et fald på 18 %'],
    [20, 16, 'et fald på 20 %'],
    [13, 11, 'et fald fra 13 til 11'],
    [0, 4, 'en stigning fra ingen til fire'],
    [4, 0, 'et fald fra fire til ingen'],
    [3, 9, 'en stigning fra tre til ni'],
    [1000, 1004, 'stort set uændret'],
    [100, 97, 'et svagt fald på 3 %'],
    [50, 100, 'en fordobling'],
    [50, 150, 'en tredobling'],
    [100, 50, 'en halvering'],
  ])('%i → %i: %s', (from, to, expected) => expect(words(from, to)).toBe(expected))

  test.each([
    [515, 524, 'steget svagt med knap 2 %'],
    [103, 84, 'faldet med godt 18 %'],
    [46, 76, 'steget markant med godt 65 %'],
    [90, 20, 'mere end halveret'],
    [13, 11, 'faldet fra 13 til 11'],
    [125, 125, 'uændret'],
  ])('after “er”: %i → %i: %s', (from, to, expected) => expect(words(from, to, 'verb')).toBe(expected))

  const rising = /stig|steget|doblet|dobling/
  const falling = /fald|halver/

  test('the word always agrees with the sign', () => {
    const count = fc.integer({ min: 0, max: 5000 })
    fc.assert(
      fc.property(count, count, fc.constantFrom('noun' as const, 'verb' as const), (from, to, form) => {
        const text = words(from, to, form)
        if (directionOf(fraction(from), fraction(to)) === 'none') return text === 'uændret'
        if (text === 'stort set uændret') return Math.abs(to - from) * 100 < from
        return to > from ? rising.test(text) && !falling.test(text) : falling.test(text) && !rising.test(text)
      }),
    )
  })

  test('no percent on a base below 20, and never a percent of zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 19 }), fc.integer({ min: 0, max: 500 }), (from, to) => {
        expect(words(from, to)).not.toContain('%')
      }),
    )
  })
})
