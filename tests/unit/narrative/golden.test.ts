import { describe, expect, test } from 'vitest'
import { formatNumber } from '../../../shared/danish.ts'
import { changeInWords } from '../../../shared/narrative/changeWords.ts'
import { percentInWords } from '../../../shared/narrative/percentWords.ts'
import { phraseText } from '../../../shared/narrative/phrase.ts'
import { pointsInWords, shareChange } from '../../../shared/narrative/pointsWords.ts'
import { rankWithTies } from '../../../shared/narrative/rules/ranking.ts'
import { shareDecimals } from '../../../shared/narrative/rules/shareDecimals.ts'
import { trendSentence } from '../../../shared/narrative/rules/trend.ts'
import { shareInWords } from '../../../shared/narrative/shareWords.ts'
import { type Fraction, fraction, percentOf } from '../../../shared/quantities.ts'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const share = (part: number, whole: number): Fraction => percentOf(part, whole) ?? fraction(0)

/** The cases of ux.md 3.4: what the printed report of 2013 says, and what the rules make of the same numbers. */
describe('the numbers of the printed report', () => {
  test.each([
    [515, 524, 'en svag stigning på knap 2 %'],
    [90, 20, 'mere end en halvering'],
    [103, 84, 'et fald på godt 18 %'],
    [83, 68, 'et fald på 18 %'],
    [20, 16, 'et fald på 20 %'],
    [7, 17, 'mere end en fordobling'],
    [125, 125, 'uændret'],
    [46, 76, 'en markant stigning på godt 65 %'],
    [39, 29, 'et fald på knap 26 %'],
    [129, 111, 'et fald på 14 %'],
    [10, 13, 'en stigning fra ti til 13'],
    [18, 16, 'et fald fra 18 til 16'],
  ])('%i → %i: %s', (from, to, expected) => expect(plain(changeInWords(fraction(from), fraction(to)))).toBe(expected))

  test.each([
    [17, 399, 'godt 4 %'],
    [35, 390, '9 %'],
    [3, 125, '2,4 %'],
    [15, 84, 'knap 18 %'],
    [311, 2939, 'knap 11 %'],
    [13, 84, 'godt 15 %'],
  ])('%i of %i, hedged: %s', (part, whole, expected) =>
    expect(plain(percentInWords(share(part, whole)))).toBe(expected),
  )

  test.each([
    [70, 90, '77,8 %'],
    [23, 125, '18,4 %'],
    [399, 524, '76,1 %'],
    [125, 524, '23,9 %'],
    [44, 524, '8,4 %'],
    // What the printed report got wrong: 6,6 and 10,6.
    [18, 270, '6,7 %'],
    [29, 288, '10,1 %'],
  ])('%i of %i, one decimal: %s', (part, whole, expected) =>
    expect(plain(percentInWords(share(part, whole), { decimals: 1 }))).toBe(expected),
  )

  test.each([
    [30, 524, '6 %'],
    [25, 524, '5 %'],
    [12, 68, '18 %'],
    [3, 16, '19 %'],
    [36, 47, '77 %'],
    [19, 103, '18 %'],
    [15, 83, '18 %'],
    [4, 20, '20 %'],
  ])('%i of %i, plain: %s', (part, whole, expected) =>
    expect(plain(percentInWords(share(part, whole), 'plain'))).toBe(expected),
  )

  test('percentage points', () => {
    expect(pointsInWords(share(14, 18), share(11, 16), 'verb')).toBe('faldet med ni procentpoint')
    expect(pointsInWords(share(4, 18), share(4, 16), 'verb')).toBe('steget med tre procentpoint')
  })

  test('means', () => {
    expect([524, 515].map((count) => formatNumber(fraction(count, 12)))).toEqual(['44', '43'])
    expect([fraction(513, 395), fraction(510, 370)].map((mean) => formatNumber(mean, 1))).toEqual(['1,3', '1,4'])
  })

  test('“fastholdt på 125” is said as unchanged', () => {
    const years = [2012, 2013].map((year) => ({ year, value: fraction(125), of: year }))
    expect(phraseText(trendSentence('Antallet', years))).toBe('Antallet var uændret på 125 i 2012 og 2013.')
  })
})

describe('thresholds of the rules', () => {
  test.each([
    [[7, 400], 'knap 2 %'],
    [[24, 1000], '2,4 %'],
    [[31, 2000], '1,6 %'],
    [[0, 400], '0 %'],
    [[1, 1000], '0,1 %'],
    [[21, 1000], '2 %'],
  ] as const)('R3: %j is said as %s', ([part, whole], expected) =>
    expect(plain(percentInWords(share(part, whole)))).toBe(expected),
  )

  test('R2: shares that make a whole together, or would look alike, have a decimal', () => {
    expect(shareDecimals([share(399, 524), share(125, 524)])).toBe(1)
    expect(shareDecimals([share(30, 524), share(31, 524)])).toBe(1)
    expect(shareDecimals([share(30, 524), share(30, 524), share(44, 524)])).toBe(0)
    expect(shareDecimals([fraction(100)])).toBe(0)
  })

  test.each([
    [100, 195, 'en fordobling'],
    [100, 205, 'en fordobling'],
    [100, 206, 'mere end en fordobling'],
    [100, 194, 'en markant stigning på 94 %'],
    [100, 295, 'en tredobling'],
    [100, 306, 'mere end en tredobling'],
    [1000, 525, 'en halvering'],
    [1000, 474, 'mere end en halvering'],
    [1000, 526, 'et markant fald på godt 47 %'],
    [1000, 1009, 'stort set uændret'],
    [1000, 1010, 'en svag stigning på 1 %'],
    [1000, 1050, 'en stigning på 5 %'],
    [1000, 700, 'et markant fald på 30 %'],
    [4, 8, 'en stigning fra fire til otte'],
    [9, 4, 'et fald fra ni til fire'],
    [25, 0, 'et fald fra 25 til ingen'],
    [0, 1, 'en stigning fra ingen til én'],
  ])('R4, R5: %i → %i', (from, to, expected) =>
    expect(plain(changeInWords(fraction(from), fraction(to)))).toBe(expected),
  )

  test('R9: gender follows the noun', () => {
    expect(changeInWords(fraction(0), fraction(1), { gender: 'et' })).toBe('en stigning fra ingen til ét')
    expect(shareInWords(share(1, 4), { part: 1, whole: 4 }, 'hedged', 'et')).toBe('ét af fire')
  })

  test('R5: none, one and all of a small group', () => {
    const of = (part: number, whole: number): string => shareInWords(share(part, whole), { part, whole })
    expect([of(0, 16), of(1, 16), of(16, 16), of(19, 19), of(1, 1)]).toEqual([
      'ingen af 16',
      'én af 16',
      'alle 16',
      'alle 19',
      'én af én',
    ])
  })

  test('R6: where the shown shares do not differ by the shown points, all three have a decimal', () => {
    const { from, to, points } = shareChange(fraction(2449, 100), fraction(2551, 100))
    expect([plain(from), plain(to), points]).toEqual(['24,5 %', '25,5 %', '1,0 procentpoint'])
  })

  test('R13: a tie at the end is named whole, unless it would drown the rest', () => {
    const items = (values: readonly number[]) => values.map((value) => ({ value: fraction(value) }))
    const places = (values: readonly number[], asked: number): readonly number[] =>
      rankWithTies(items(values), asked).map(({ items: { length } }) => length)
    expect(places([5, 4, 4, 3], 2)).toEqual([1, 2])
    expect(places([9, 1, 1, 1, 1, 1, 1], 3)).toEqual([1])
    expect(places([2, 2, 2, 2, 2, 2, 2], 3)).toEqual([7])
  })
})
