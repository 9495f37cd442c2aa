import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../shared/danish.ts'
import { deviationInWords, millionsInWords } from '../../../shared/narrative/moneyWords.ts'
import { counted, numberInWords } from '../../../shared/narrative/numberWords.ts'
import { enumerateText, lowerFirst, nameInside, phraseText } from '../../../shared/narrative/phrase.ts'
import { againstAverage } from '../../../shared/narrative/rules/average.ts'
import { budgetItem } from '../../../shared/narrative/rules/budget.ts'
import { decompositionSentence } from '../../../shared/narrative/rules/decomposition.ts'
import { rankWithTies } from '../../../shared/narrative/rules/ranking.ts'
import { trendSentence } from '../../../shared/narrative/rules/trend.ts'
import { fraction } from '../../../shared/quantities.ts'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const at = (year: number, value: number) => ({ year, value: fraction(value), of: year })
const trend = (a: number, b: number, c: number): string =>
  plain(phraseText(trendSentence('Antallet', [at(2011, a), at(2012, b), at(2013, c)])))

describe('numbers in words', () => {
  test('zero to ten in words, with gender', () => {
    expect([0, 2, 10, 11, 524].map((n) => numberInWords(fraction(n)))).toEqual(['nul', 'to', 'ti', '11', '524'])
    expect(numberInWords(fraction(1))).toBe('én')
    expect(numberInWords(fraction(1), 'et')).toBe('ét')
  })

  test('nouns follow their number', () => {
    const meeting = { singular: 'møde', plural: 'møder', gender: 'et' } as const
    expect([0, 1, 3, 1200].map((n) => counted(fraction(n), meeting))).toEqual([
      'ingen møder',
      'ét møde',
      'tre møder',
      '1.200 møder',
    ])
  })
})

describe('three years', () => {
  test('down and down', () => {
    expect(trend(103, 93, 84)).toBe(
      'Antallet faldt fra 103 i 2011 til 93 i 2012 og er i 2013 faldet yderligere til 84. Samlet er der tale om et fald på godt 18 % siden 2011.',
    )
  })
  test('up, then level', () => {
    expect(trend(468, 515, 524)).toBe(
      'Antallet steg fra 468 i 2011 til 515 i 2012 og lå i 2013 på omtrent samme niveau med 524.',
    )
  })
  test('up and then down', () => {
    expect(trend(50, 90, 40)).toBe('Antallet steg fra 50 i 2011 til 90 i 2012 og faldt i 2013 til 40.')
  })
  test('never says rise where the numbers fall', () => {
    const count = fc.integer({ min: 1, max: 900 })
    fc.assert(
      fc.property(count, count, count, (a, b, c) => {
        const text = trend(a, b, c)
        if (/yderligere/.test(text)) expect(Math.sign(b - a)).toBe(Math.sign(c - b))
        if (/steget yderligere/.test(text)) expect(c).toBeGreaterThan(b)
        if (/faldet yderligere/.test(text)) expect(c).toBeLessThan(b)
      }),
    )
  })
})

describe('where a change lies', () => {
  const part = (name: string, from: number, to: number) => ({
    name,
    from: { value: fraction(from), of: name },
    to: { value: fraction(to), of: name },
  })
  const say = (...parts: ReturnType<typeof part>[]): string => phraseText(decompositionSentence(parts))

  test('in one part alone', () => {
    expect(say(part('Ishøj', 390, 399), part('Vallensbæk', 125, 125))).toBe(
      'Stigningen ligger alene i Ishøj, hvor antallet steg fra 390 til 399. I Vallensbæk er antallet uændret på 125.',
    )
  })
  test('primarily in one part', () => {
    expect(say(part('A', 100, 60), part('B', 50, 47))).toBe(
      'Faldet ligger primært i A, hvor antallet faldt fra 100 til 60; i B faldt antallet fra 50 til 47.',
    )
  })
  test('in both', () => {
    expect(say(part('A', 75, 68), part('B', 18, 16))).toBe(
      'Faldet fordeler sig på A, hvor antallet faldt fra 75 til 68, og B, hvor antallet faldt fra 18 til 16.',
    )
  })
  test('in both, also where a third one makes the sum small', () => {
    expect(say(part('A', 20, 30), part('B', 20, 32), part('C', 30, 20))).toBe(
      'Stigningen fordeler sig på A, hvor antallet steg fra 20 til 30, og B, hvor antallet steg fra 20 til 32. I C faldt antallet fra 30 til 20.',
    )
  })
  test('of many parts only the main one is told', () => {
    const still = ['C', 'D', 'E'].map((name) => part(name, 7, 8))
    expect(say(part('A', 20, 60), part('B', 9, 8), ...still)).toBe(
      'Stigningen ligger primært i A, hvor antallet steg fra 20 til 60.',
    )
    expect(say(part('A', 20, 30), part('B', 9, 20), ...still)).toBe('')
  })
  test('silent when nothing changed in sum', () => expect(say(part('A', 5, 7), part('B', 7, 5))).toBe(''))
  test('names no cause', () => {
    const count = fc.integer({ min: 0, max: 300 })
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        expect(say(part('A', a, b), part('B', c, d))).not.toMatch(/fordi|skyldes|på grund af|årsag/)
      }),
    )
  })
})

describe('ranking', () => {
  const item = (name: string, value: number) => ({ name, value: fraction(value) })
  test('ties share a place and the next is skipped', () => {
    const ranked = rankWithTies([item('a', 42), item('b', 29), item('c', 4), item('d', 4), item('e', 2)], 3)
    expect(ranked.map(({ place, items }) => [place, items.map(({ name }) => name)])).toEqual([
      [1, ['a']],
      [2, ['b']],
      [3, ['c', 'd']],
    ])
  })
  test('empty categories have no place', () => expect(rankWithTies([item('a', 0)], 3)).toEqual([]))
})

describe('money', () => {
  const outcome = (budget: number | null, accounts: number) => ({
    budget: budget === null ? null : fraction(budget),
    accounts: fraction(accounts),
    deviation: fraction(accounts - (budget ?? 0)),
  })
  const say = (budget: number | null, accounts: number): string => plain(deviationInWords(outcome(budget, accounts)))
  const item = (budget: number | null, accounts: number, language: Language): string => {
    const at = (value: number) => ({ value: fraction(value), of: '' })
    const planned = budget === null ? null : at(budget)
    const year = { budget: planned, accounts: at(accounts), deviation: planned && at(accounts - (budget ?? 0)) }
    return plain(phraseText(budgetItem(language === 'da' ? 'Forebyggelse' : 'Prevention', year, language)))
  }
  test.each([
    [100, 110, 'da', 'Forebyggelse: regnskab på 110 kr. mod et budget på 100 kr., et merforbrug på 10 kr. (10,0 %)'],
    [100, 100, 'da', 'Forebyggelse: regnskab på 100 kr., svarende til budgettet'],
    [null, 110, 'da', 'Forebyggelse: regnskab på 110 kr., intet budget'],
    [100, 90, 'en', 'Prevention: spending of DKK 90 against a budget of DKK 100, an underspend of DKK 10 (10.0%)'],
    [100, 100, 'en', 'Prevention: spending of DKK 100, in line with the budget'],
    [null, 110, 'en', 'Prevention: spending of DKK 110, no budget'],
  ] as const)('an item of a list: %s budgeted, %i spent, %s', (budget, accounts, language, expected) =>
    expect(item(budget, accounts, language)).toBe(expected),
  )

  test.each([
    [47_939_240, 43_165_353, 'et mindreforbrug på 4.773.887 kr. (10,0 %)'],
    [7_193_000, 7_492_000, 'et merforbrug på 299.000 kr. (4,2 %)'],
    [10_292_000, 10_335_000, 'et merforbrug på 43.000 kr. (0,4 %), dvs. omtrent balance'],
    [-4_145_260, -2_681_000, 'en mindreindtægt på 1.464.260 kr. (35,3 %)'],
    [-123_230, -306_253, 'en merindtægt på 183.023 kr. (148,5 %)'],
    [156_120, 3_717_799, 'et merforbrug på 3.561.679 kr. (budget 156.120 kr.)'],
    [null, 2_439_250, 'et merforbrug på 2.439.250 kr. (ikke budgetteret)'],
    [0, 4_189_504, 'et merforbrug på 4.189.504 kr. (ikke budgetteret)'],
    [100, 100, 'ingen afvigelse'],
  ])('%s budgeted, %i spent: %s', (budget, accounts, expected) => expect(say(budget, accounts)).toBe(expected))

  test('the word agrees with the sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), fc.integer({ min: 0, max: 1e7 }), (budget, accounts) => {
        fc.pre(budget !== accounts)
        expect(say(budget, accounts)).toMatch(accounts > budget ? /^et merforbrug / : /^et mindreforbrug /)
      }),
    )
  })
  test('millions', () => expect(plain(millionsInWords(fraction(60_374_177)))).toBe('60,4 mio. kr.'))

  test('against an average, by the displayed amounts', () => {
    expect(plain(againstAverage(fraction(348_387), fraction(303_748)))).toBe('44.639 kr. mere end gennemsnittet')
    expect(plain(againstAverage(fraction(5), fraction(11, 2)))).toBe('1 kr. mindre end gennemsnittet')
    expect(againstAverage(fraction(5), fraction(21, 4))).toBe('det samme som gennemsnittet')
  })
})

test('Danish lists, and names inside sentences', () => {
  expect(enumerateText(['a'])).toBe('a')
  expect(enumerateText(['a', 'b', 'c'])).toBe('a, b og c')
  expect(enumerateText(['a, b', 'c', 'd'])).toBe('a, b; c; og d')
  expect(lowerFirst('Skolefravær')).toBe('skolefravær')
  expect(lowerFirst('SFO')).toBe('SFO')
  expect(lowerFirst('Ærø')).toBe('ærø')
})

test('English lists, and names inside sentences', () => {
  expect(enumerateText(['a', 'b', 'c'], 'en')).toBe('a, b and c')
  expect(enumerateText(['a, b', 'c', 'd'], 'en')).toBe('a, b; c; and d')
  expect(nameInside('Home visit', 'en')).toBe('home visit')
  expect(nameInside('Prison and Probation Service', 'en')).toBe('Prison and Probation Service')
  expect(nameInside('Den Sociale Døgnvagt', 'da')).toBe('den Sociale Døgnvagt')
  const meeting = { singular: 'meeting', plural: 'meetings', gender: 'et' } as const
  expect([0, 1, 3, 1200].map((n) => counted(fraction(n), meeting, 'en'))).toEqual([
    'no meetings',
    'one meeting',
    'three meetings',
    '1,200 meetings',
  ])
  const ofThem = { singular: 'of them', plural: 'of them', gender: 'en' } as const
  expect([0, 1, 12].map((n) => counted(fraction(n), ofThem, 'en'))).toEqual([
    'none of them',
    'one of them',
    '12 of them',
  ])
  expect(plain(millionsInWords(fraction(60_374_177), 1, 'en'))).toBe('DKK 60.4 million')
})
