import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatNumber } from '../../../shared/danish.ts'
import { fraction, toNumber } from '../../../shared/quantities.ts'
import { paragraphsOf } from '../../../shared/report/check/document/document.ts'
import { readDocument } from '../../../shared/report/check/document/readDocument.ts'
import { findNumbers } from '../../../shared/report/check/numbers/findNumbers.ts'
import { readCell, readDigits } from '../../../shared/report/check/numbers/numberText.ts'
import { shows } from '../../../shared/report/check/numbers/shows.ts'

const numbersIn = (text: string) =>
  paragraphsOf(readDocument(text)).flatMap(({ sentences }) => sentences.flatMap((each) => [...findNumbers(each)]))

describe('numbers in prose', () => {
  test.each([
    ['Der kom 4.773.887 kr. mere.', [[4_773_887, 'money', null]]],
    ['Andelen var 76,1 %.', [[76.1, 'percent', null]]],
    [
      'Det er knap 2 % og godt 18 pct.',
      [
        [2, 'percent', 'under'],
        [18, 'percent', 'over'],
      ],
    ],
    ['I underkanten af 1000 børn fik støtte.', [[1000, 'count', 'under']]],
    [
      'Ca. otte forespørgsler og omkring 700 sager.',
      [
        [8, 'count', 'about'],
        [700, 'count', 'about'],
      ],
    ],
    [
      'Den faldt et procentpoint og så to procentpoint.',
      [
        [1, 'points', null],
        [2, 'points', null],
      ],
    ],
    [
      'En fjerdedel af børnene, og hver tredje familie.',
      [
        [25, 'percent', null],
        [100 / 3, 'percent', null],
      ],
    ],
    ['Knap halvdelen kom fra skoler.', [[50, 'percent', 'under']]],
    ['Regnskabet var 1,2 mio. kr.', [[1_200_000, 'money', null]]],
    ['Det kostede 292.505kr. i alt.', [[292_505, 'money', null]]],
    [
      'Der var femogtyve børn og ingen voksne.',
      [
        [25, 'count', null],
        [0, 'count', null],
      ],
    ],
    [
      'Af de 19 handler 11 af 19 om drenge, og otte af de 19 er små.',
      [
        [19, 'count', null],
        [1100 / 19, 'percent', 'outOf'],
        [8, 'count', null],
        [19, 'count', null],
      ],
    ],
  ] as const)('%s', (text, expected) => {
    expect(numbersIn(text).map(({ value, form, hedge }) => [toNumber(value), form, hedge])).toEqual(expected)
  })

  test.each([
    'Efter § 52, stk. 3, nr. 2, i lov 628.',
    'Den 20. januar 2014 og pr. 31-12-2012.',
    'Efter barnets lovs §§ 144–150.',
    'De var anbragt i 40 måneder.',
    'Børn på 17 år, 8 til 11 år og 0–17-årige.',
    'Flest om børn på 10, 12 og 14 år.',
    'Se figur 3, tabel 12 og side 25.',
    'Udgiften pr. 1.000 borgere i skoleåret 2012-13.',
    'Inden for 14 dage og efter 24 timer.',
    'I 0., 1., 3. og 9. klasse.',
    'Tre eller flere gange, og færre end fem.',
  ])('no number to compare: %s', (text) => {
    expect(numbersIn(text)).toEqual([])
  })

  test('whatever our own formatter writes is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), fc.integer({ min: 0, max: 2 }), (units, decimals) => {
        const value = fraction(units, 10 ** decimals)
        const text = formatNumber(value, decimals)
        expect(readDigits(text)).toEqual({ value, decimals })
        expect(shows({ ...readDigits(text), scale: 1, hedge: null, part: false }, value)).toBe(true)
      }),
    )
  })

  test('a number that is off in its last place does not show the figure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 9 }), (units, off) => {
        const shown = { value: fraction(units + off, 10), decimals: 1, scale: 1, hedge: null, part: false }
        expect(shows(shown, fraction(units, 10))).toBe(false)
      }),
    )
  })

  test('cells as accountants write them', () => {
    expect(readCell('(2.468.523,20)')).toEqual({ value: fraction(-24_685_232, 10), decimals: 2 })
    expect(readCell('−46.489')).toEqual({ value: fraction(-46_489), decimals: 0 })
    expect(readCell('+3.561.679')).toEqual({ value: fraction(3_561_679), decimals: 0 })
    expect(readCell('–')).toBeNull()
    expect(readCell('−1,097,273.5', 'en')).toEqual({ value: fraction(-10_972_735, 10), decimals: 1 })
  })
})
