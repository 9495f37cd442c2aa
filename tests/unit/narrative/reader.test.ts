import { describe, expect, test } from 'vitest'
import { fraction } from '../../../shared/quantities.ts'
import { expectBudget } from './reparse/budget.ts'
import { expectChange } from './reparse/change.ts'
import { expectDecomposition } from './reparse/decomposition.ts'
import { expectRanking } from './reparse/ranking.ts'
import { expectTrend } from './reparse/trend.ts'

/** The generated tables prove something only if the reader sees through a false sentence. */
describe('the reader refuses what the numbers do not give', () => {
  const f = fraction
  const values = (...numbers: readonly number[]) => new Map(numbers.map((n, index) => [2011 + index, f(n)]))

  test.each([
    ['direction', 'et svagt fald på knap 2 %', 515, 524],
    ['size', 'en svag stigning på 3 %', 515, 524],
    ['hedge', 'en svag stigning på godt 2 %', 515, 524],
    ['weight', 'en markant stigning på knap 2 %', 515, 524],
    ['missing weight', 'en stigning på knap 2 %', 515, 524],
    ['unit', 'en stigning på to procentpoint', 515, 524],
    ['small base', 'et fald på godt 15 %', 13, 11],
    ['multiple', 'en fordobling', 20, 50],
    ['standstill', 'uændret', 515, 524],
    ['near standstill', 'stort set uændret', 515, 524],
    ['unknown words', 'en eksplosion på 2 %', 515, 524],
  ])('change: %s', (_name, text, from, to) => {
    expect(() => expectChange(text, 'count', f(from), f(to))).toThrow()
  })

  test.each([
    ['order', 'Antallet faldt fra 93 i 2011 til 103 i 2012 og er i 2013 faldet yderligere til 84.'],
    ['value', 'Antallet faldt fra 103 i 2011 til 93 i 2012 og er i 2013 faldet yderligere til 85.'],
    ['year', 'Antallet faldt fra 103 i 2012 til 93 i 2013.'],
    ['year left out', 'Antallet faldt fra 103 i 2011 til 93 i 2012.'],
    ['verb', 'Antallet steg fra 103 i 2011 til 93 i 2012 og faldt i 2013 til 84.'],
    ['unit', 'Antallet faldt fra 103 % i 2011 til 93 % i 2012 og faldt i 2013 til 84 %.'],
    ['level', 'Antallet faldt fra 103 i 2011 til 93 i 2012 og lå i 2013 på omtrent samme niveau med 84.'],
    [
      'noun',
      'Fra 2011 til 2012 faldt antallet fra 103 til 93, og i 2013 faldt andelen yderligere til 84. Det er samlet et fald på godt 18 % siden 2011.',
    ],
    [
      'summary',
      'Antallet faldt fra 103 i 2011 til 93 i 2012 og er i 2013 faldet yderligere til 84. Det er samlet et fald på 25 % siden 2011.',
    ],
    ['more', 'Antallet faldt fra 103 i 2011 til 93 i 2012 og faldt i 2013 til 84. Det skyldes vejret.'],
  ])('trend: %s', (_name, text) => {
    expect(() => expectTrend(text, 'count', values(103, 93, 84))).toThrow()
  })

  const parts = new Map([
    ['Ishøj', { from: f(75), to: f(68) }],
    ['Greve', { from: f(18), to: f(16) }],
  ])
  test.each([
    ['alone', 'Faldet ligger alene i Ishøj, hvor antallet faldt fra 75 til 68. I Greve faldt antallet fra 18 til 16.'],
    [
      'mainly',
      'Faldet ligger primært i Ishøj, hvor antallet faldt fra 75 til 68; i Greve faldt antallet fra 18 til 16.',
    ],
    [
      'direction',
      'Stigningen fordeler sig på Ishøj, hvor antallet faldt fra 75 til 68, og Greve, hvor antallet faldt fra 18 til 16.',
    ],
    ['part left out', 'Faldet ligger i Ishøj, hvor antallet faldt fra 75 til 68.'],
    ['still', 'Faldet ligger i Ishøj, hvor antallet faldt fra 75 til 68. I Greve er antallet uændret på 16.'],
    ['both', 'Antallet faldt i Ishøj (fra 75 til 68) og Greve (fra 18 til 16).'],
    ['more', 'Antallet faldt i både Ishøj (fra 75 til 68) og Greve (fra 18 til 16) på grund af vejret.'],
  ])('where a change lies: %s', (_name, text) => {
    expect(() => expectDecomposition(text, parts)).toThrow()
  })

  test.each([
    ['word', 'Regnskabet er på 110 kr. mod et budget på 100 kr. Det viser et mindreforbrug på 10 kr. (10,0 %).'],
    ['size', 'Regnskabet er på 110 kr. mod et budget på 100 kr. Det viser et merforbrug på 11 kr. (10,0 %).'],
    ['percent', 'Regnskabet er på 110 kr. mod et budget på 100 kr. Det viser et merforbrug på 10 kr. (9,1 %).'],
    [
      'balance',
      'Regnskabet er på 110 kr. mod et budget på 100 kr. Det viser et merforbrug på 10 kr. (10,0 %), dvs. omtrent balance.',
    ],
  ])('budget: %s', (_name, text) => {
    expect(() => expectBudget(text, 100, 110)).toThrow()
  })

  test.each([
    ['order', 'b (3) og a (5)'],
    ['tie as places', 'a (5), b (3) og c (3)'],
    ['half a tie', 'a (5) og b (3)'],
    ['largest left out', 'b og c (begge 3)'],
    ['wrong number', 'a (6); og b og c (begge 3)'],
    ['tie of three', 'a (5); og b og c (hver 3)'],
  ])('ranking: %s', (_name, text) => {
    const counts = new Map([
      ['a', 5],
      ['b', 3],
      ['c', 3],
    ])
    expectRanking('a (5); og b og c (begge 3)', counts, 3)
    expect(() => expectRanking(text, counts, 3)).toThrow()
  })
})

describe('the reader of English refuses it too', () => {
  const f = fraction
  const values = (...numbers: readonly number[]) => new Map(numbers.map((n, index) => [2011 + index, f(n)]))

  test.each([
    ['direction', 'a slight fall of just under 2%', 515, 524],
    ['size', 'a slight rise of 3%', 515, 524],
    ['hedge', 'a slight rise of just over 2%', 515, 524],
    ['weight', 'a marked rise of just under 2%', 515, 524],
    ['missing weight', 'rose by just under 2%', 515, 524],
    ['unit', 'a rise of two percentage points', 515, 524],
    ['small base', 'a fall of just over 15%', 13, 11],
    ['multiple', 'a doubling', 20, 50],
    ['standstill', 'was unchanged', 515, 524],
    ['unknown words', 'a surge of 2%', 515, 524],
  ])('change: %s', (_name, text, from, to) => {
    expect(() => expectChange(text, 'count', f(from), f(to), 'en')).toThrow()
  })
  test('one point is no points', () => {
    expect(() => expectChange('a rise of one percentage points', 'share', f(20), f(21), 'en')).toThrow()
    expectChange('a rise of one percentage point', 'share', f(20), f(21), 'en')
  })

  test.each([
    ['order', 'The number fell from 93 in 2011 to 103 in 2012 and fell further to 84 in 2013.'],
    ['value', 'The number fell from 103 in 2011 to 93 in 2012 and fell further to 85 in 2013.'],
    ['year left out', 'The number fell from 103 in 2011 to 93 in 2012.'],
    ['verb', 'The number rose from 103 in 2011 to 93 in 2012, but fell to 84 in 2013.'],
    ['unit', 'The number fell from 103% in 2011 to 93% in 2012 and fell further to 84% in 2013.'],
    ['level', 'The number fell from 103 in 2011 to 93 in 2012 and was at about the same level in 2013, at 84.'],
    ['noun', 'Between 2011 and 2012, the number fell from 103 to 93, and in 2013 the share fell further to 84.'],
    ['more', 'The number fell from 103 in 2011 to 93 in 2012 and fell further to 84 in 2013. The weather is to blame.'],
  ])('trend: %s', (_name, text) => {
    expect(() => expectTrend(text, 'count', values(103, 93, 84), 'en')).toThrow()
  })

  test.each([
    ['order', 'b (3) and a (5)'],
    ['tie as places', 'a (5), b (3) and c (3)'],
    ['tie of three', 'a (5); and b and c (each 3)'],
    ['in Danish', 'a (5); og b og c (begge 3)'],
  ])('ranking: %s', (_name, text) => {
    const counts = new Map([
      ['a', 5],
      ['b', 3],
      ['c', 3],
    ])
    expectRanking('a (5); and b and c (both 3)', counts, 3, 'en')
    expect(() => expectRanking(text, counts, 3, 'en')).toThrow()
  })
})
