import { expect } from 'vitest'
import type { Language } from '../../../../shared/danish.ts'
import { compare, type Fraction, fraction, multiply, subtract } from '../../../../shared/quantities.ts'
import { type ChangeGrammar, changeGrammar } from './changeGrammar.ts'
import { absolute, expectShows, isWithin, readNumber } from './numbers.ts'

export type Kind = 'count' | 'share' | 'money' | 'rate'

const percentChange = (from: Fraction, to: Fraction): Fraction =>
  multiply(absolute(subtract(to, from)), fraction(100 * from.denominator, from.numerator))

export function expectHedge(hedge: string, shown: string, exact: Fraction, language: Language): void {
  const { below, above } = changeGrammar[language]
  const order = compare(exact, readNumber(shown, language).value)
  if (hedge === below) expect(order, `${below}${shown}`).toBeLessThan(0)
  if (hedge === above) expect(order, `${above}${shown}`).toBeGreaterThan(0)
}

function expectWeight(weight: 'slight' | 'marked' | undefined, size: Fraction): void {
  if (weight === 'slight') expect(compare(size, fraction(5))).toBeLessThan(0)
  else if (weight === 'marked') expect(compare(size, fraction(30))).toBeGreaterThanOrEqual(0)
  else expect(compare(size, fraction(5)) >= 0 && compare(size, fraction(30)) < 0).toBe(true)
}

function expectMultiple([, low, high]: ChangeGrammar['multiples'][number], kind: Kind, from: Fraction, to: Fraction) {
  const ratio = (to.numerator * from.denominator) / (to.denominator * from.numerator)
  expect(ratio).toBeGreaterThanOrEqual(low)
  expect(ratio).toBeLessThanOrEqual(high)
  expect(kind).not.toBe('share')
  const smallest = fraction(compare(to, from) > 0 ? 5 : 10)
  if (kind === 'count') expect(compare(from, smallest)).toBeGreaterThanOrEqual(0)
}

function expectPercent(groups: Readonly<Record<string, string>>, grammar: ChangeGrammar, size: Fraction, of: Language) {
  const { number = '', hedge = '', weight = '' } = groups
  expect(readNumber(number, of).unit).toBe('%')
  expectShows(number, size, of)
  expectHedge(hedge, number, size, of)
  expectWeight(grammar.weights[weight.trim()], size)
}

/** Reads a phrase of change back and holds every claim in it against the two values. Unknown words fail. */
export function expectChange(text: string, kind: Kind, from: Fraction, to: Fraction, language: Language = 'da'): void {
  const grammar = changeGrammar[language]
  const order = compare(to, from)
  const difference = subtract(to, from)
  if (grammar.same.includes(text)) {
    expect(order).toBe(0)
    return
  }
  expect(order, text).not.toBe(0)
  if (grammar.nearly.includes(text)) {
    expect(kind === 'share' ? compare(absolute(difference), fraction(1, 2)) < 0 : isWithin(difference, from, 1)).toBe(
      true,
    )
    return
  }
  const multiple = grammar.multiples.find(([pattern]) => pattern.test(text))
  if (multiple) {
    expectMultiple(multiple, kind, from, to)
    return
  }
  const [rising, falling] = [grammar.rising.test(text), grammar.falling.test(text)]
  if (rising === falling) throw new Error(`Not read: ${text}`)
  expect(rising ? 1 : -1, text).toBe(Math.sign(order))
  const ends = grammar.ends.exec(text)?.groups
  if (ends?.from && ends.to) {
    expectShows(ends.from, from, language)
    expectShows(ends.to, to, language)
    return
  }
  const points = grammar.points.exec(text)?.groups
  if (points?.number) {
    expect(kind).toBe('share')
    expectShows(points.number, absolute(difference), language)
    if (language === 'en') expect(text.endsWith(' point')).toBe(points.number === 'one')
    return
  }
  const percent = grammar.percent.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined)
  if (!percent) throw new Error(`Not read: ${text}`)
  expect(kind).not.toBe('share')
  expectPercent(percent, grammar, percentChange(from, to), language)
  if (kind === 'count')
    expect(compare(from, fraction(20)), `percent of a small base: ${text}`).toBeGreaterThanOrEqual(0)
}
