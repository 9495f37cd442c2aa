import { expect } from 'vitest'
import { compare, type Fraction, fraction, multiply, subtract } from '../../../../shared/quantities.ts'
import { absolute, expectShows, isWithin, NUMBER, readNumber } from './numbers.ts'

export type Kind = 'count' | 'share' | 'money' | 'rate'

const percentChange = (from: Fraction, to: Fraction): Fraction =>
  multiply(absolute(subtract(to, from)), fraction(100 * from.denominator, from.numerator))

/** Ratios that each word may stand for. */
const multiples: readonly [RegExp, low: number, high: number][] = [
  [/^(mere end en fordobling|mere end fordoblet)$/, 2.05, 2.95],
  [/^(en fordobling|fordoblet)$/, 1.95, 2.05],
  [/^(mere end en tredobling|mere end tredoblet)$/, 3.05, Number.POSITIVE_INFINITY],
  [/^(en tredobling|tredoblet)$/, 2.95, 3.05],
  [/^(mere end en halvering|mere end halveret)$/, 0, 0.475],
  [/^(en halvering|halveret)$/, 0.475, 0.525],
]

function expectHedge(hedge: string, shown: string, exact: Fraction): void {
  const order = compare(exact, readNumber(shown).value)
  if (hedge.startsWith('knap')) expect(order, `knap ${shown}`).toBeLessThan(0)
  if (hedge.startsWith('godt')) expect(order, `godt ${shown}`).toBeGreaterThan(0)
}

function expectWeight(adjective: string, size: Fraction): void {
  const word = adjective.trim()
  if (word.startsWith('svag')) expect(compare(size, fraction(5))).toBeLessThan(0)
  else if (word === 'markant') expect(compare(size, fraction(30))).toBeGreaterThanOrEqual(0)
  else expect(compare(size, fraction(5)) >= 0 && compare(size, fraction(30)) < 0).toBe(true)
}

/** Reads a phrase of change back and holds every claim in it against the two values. Unknown words fail. */
export function expectChange(text: string, kind: Kind, from: Fraction, to: Fraction): void {
  const order = compare(to, from)
  const difference = subtract(to, from)
  if (text === 'uændret') {
    expect(order).toBe(0)
    return
  }
  expect(order, text).not.toBe(0)
  if (text === 'stort set uændret') {
    expect(kind === 'share' ? compare(absolute(difference), fraction(1, 2)) < 0 : isWithin(difference, from, 1)).toBe(
      true,
    )
    return
  }
  const multiple = multiples.find(([pattern]) => pattern.test(text))
  if (multiple) {
    const ratio = (to.numerator * from.denominator) / (to.denominator * from.numerator)
    expect(ratio).toBeGreaterThanOrEqual(multiple[1])
    expect(ratio).toBeLessThanOrEqual(multiple[2])
    expect(kind).not.toBe('share')
    if (kind === 'count') expect(compare(from, fraction(order > 0 ? 5 : 10))).toBeGreaterThanOrEqual(0)
    return
  }
  const direction = /^(en (?:svag |markant )?stigning|et (?:svagt |markant )?fald|steget|faldet) /.exec(text)
  if (!direction) throw new Error(`Not read: ${text}`)
  expect(/stig|steget/.test(direction[0]) ? 1 : -1, text).toBe(Math.sign(order))
  const ends = new RegExp(`^(?:en stigning|et fald|steget|faldet) fra ${NUMBER} til ${NUMBER}$`).exec(text)
  if (ends?.[1] && ends[2]) {
    expectShows(ends[1], from)
    expectShows(ends[2], to)
    return
  }
  const points = new RegExp(`^(?:en stigning på|et fald på|steget med|faldet med) ${NUMBER} procentpoint$`).exec(text)
  if (points?.[1]) {
    expect(kind).toBe('share')
    expectShows(points[1], absolute(difference))
    return
  }
  const percent = new RegExp(
    `^(?:en (svag |markant )?stigning på|et (svagt |markant )?fald på|(?:steget|faldet) (svagt |markant )?med) (knap |godt )?${NUMBER}$`,
  ).exec(text)
  if (!percent?.[5]) throw new Error(`Not read: ${text}`)
  expect(kind).not.toBe('share')
  expect(readNumber(percent[5]).unit).toBe('%')
  const size = percentChange(from, to)
  expectShows(percent[5], size)
  expectHedge(percent[4] ?? '', percent[5], size)
  expectWeight(percent[1] ?? percent[2] ?? percent[3] ?? '', size)
  if (kind === 'count')
    expect(compare(from, fraction(20)), `percent of a small base: ${text}`).toBeGreaterThanOrEqual(0)
}
