import { describe, expect, test } from 'vitest'
import { changeInWords } from '../../../shared/narrative/changeWords.ts'
import { percentAsFraction } from '../../../shared/narrative/fractionWords.ts'
import { deviationInWords } from '../../../shared/narrative/moneyWords.ts'
import { numberInWords } from '../../../shared/narrative/numberWords.ts'
import { percentInWords } from '../../../shared/narrative/percentWords.ts'
import { pointsInWords } from '../../../shared/narrative/pointsWords.ts'
import { acrossBreak } from '../../../shared/narrative/rules/acrossBreak.ts'
import { againstAverage } from '../../../shared/narrative/rules/average.ts'
import { shareInWords } from '../../../shared/narrative/shareWords.ts'
import { type Fraction, fraction, percentOf } from '../../../shared/quantities.ts'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const share = (part: number, whole: number): Fraction => percentOf(part, whole) ?? fraction(0)
const change = (from: number, to: number, form: 'noun' | 'verb'): string =>
  changeInWords(fraction(from), fraction(to), { form, language: 'en' })

describe('the English edition of the words', () => {
  test.each([
    [515, 524, 'a slight rise of just under 2%', 'rose slightly by just under 2%'],
    [103, 84, 'a fall of just over 18%', 'fell by just over 18%'],
    [46, 76, 'a marked rise of just over 65%', 'rose markedly by just over 65%'],
    [90, 20, 'more than a halving', 'more than halved'],
    [50, 100, 'a doubling', 'doubled'],
    [125, 125, 'no change', 'was unchanged'],
    [1000, 1004, 'virtually no change', 'was virtually unchanged'],
    [7, 11, 'a rise from seven to 11', 'rose from seven to 11'],
    [4, 0, 'a fall from four to none', 'fell from four to none'],
    [0, 1, 'a rise from none to one', 'rose from none to one'],
  ])('%i → %i', (from, to, noun, verb) => {
    expect(change(from, to, 'noun')).toBe(noun)
    expect(change(from, to, 'verb')).toBe(verb)
  })

  test('numbers, percent and common fractions', () => {
    expect([0, 1, 10, 1200].map((n) => numberInWords(fraction(n), 'en', 'en'))).toEqual(['zero', 'one', 'ten', '1,200'])
    expect(percentInWords(share(15, 84), 'hedged', 'en')).toBe('just under 18%')
    expect(percentInWords(share(3, 125), 'hedged', 'en')).toBe('2.4%')
    expect(percentAsFraction(share(255, 524), 'en')).toBe('just under half')
    expect(percentAsFraction(share(1, 3), 'en')).toBe('a third')
  })

  test('small groups', () => {
    const of = (part: number): string => shareInWords(share(part, 16), { part, whole: 16 }, 'hedged', 'en', 'en')
    expect([of(0), of(3), of(16)]).toEqual(['none of 16', 'three of 16', 'all 16'])
  })

  test('percentage points', () => {
    const points = (a: number, b: number, form: 'noun' | 'verb'): string =>
      pointsInWords(fraction(a), fraction(b), form, 'en')
    expect(points(20, 21, 'noun')).toBe('a rise of one percentage point')
    expect(points(30, 21, 'verb')).toBe('fell by nine percentage points')
    expect(points(20, 20, 'noun')).toBe('no change')
  })

  test('money', () => {
    const say = (budget: number, accounts: number): string =>
      plain(
        deviationInWords(
          { budget: fraction(budget), accounts: fraction(accounts), deviation: fraction(accounts - budget) },
          'sentence',
          'en',
        ),
      )
    expect(say(7_193_000, 7_492_000)).toBe('an overspend of DKK 299,000 (4.2%)')
    expect(say(-4_145_260, -2_681_000)).toBe('an income shortfall of DKK 1,464,260 (35.3%)')
    expect(say(0, 5)).toBe('an overspend of DKK 5 (not budgeted)')
    expect(say(5, 5)).toBe('no deviation')
  })

  test('averages and breaks', () => {
    expect(plain(againstAverage(fraction(348_387), fraction(303_748), 'money', 0, 'en'))).toBe(
      'DKK 44,639 more than the average',
    )
    expect(againstAverage(fraction(20), fraction(21), 'share', 0, 'en')).toBe('one percentage point below the average')
    expect(againstAverage(fraction(20), fraction(21), 'share')).toBe('ét procentpoint under gennemsnittet')
    expect(acrossBreak.en.verb).toBe('was counted in a new way')
  })
})
