import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare, type Fraction, fraction, fractionOfDecimal, sum, toNumber } from '../../../shared/quantities.ts'
import { Cohort } from '../../../shared/statistics/cohort/cohort.ts'
import { TableBuilder } from '../../../shared/statistics/cohort/tableBuilder.ts'
import {
  amount,
  amountInPercent,
  type Count,
  casesIn,
  changeOf,
  childrenIn,
  counted,
  excessOf,
  indexOf,
  meanOf,
  named,
  pointsBetween,
  quantity,
  ratePer,
  shareOf,
  shareOfWhole,
  sharesTogether,
  totalOf,
} from '../../../shared/statistics/measure.ts'

interface TestKind {
  readonly of: 'notification'
  readonly field: 'place'
  readonly day: never
}

function cases(...places: readonly string[]): Cohort<TestKind> {
  const table = new TableBuilder<TestKind>('notification', 'notification', ['place'], [])
  for (const [index, place] of places.entries()) table.add(index + 1, `child ${index % 2}`, [place], [])
  return Cohort.all(table.done())
}

const all = cases('A', 'A', 'B')
const inA = all.where('place', 'A')
const inB = all.where('place', 'B')
const kroner = (value: number | null) => amount(value === null ? null : value * 100, [])

describe('what is refused while the program runs', () => {
  test('a share of another population', () => {
    expect(() => shareOf(casesIn(inA), casesIn(inB))).toThrow(/another population/)
    expect(() => shareOf(casesIn(all), casesIn(inA))).toThrow(/another population/)
    expect(() => shareOf(casesIn(inA), casesIn(cases('A', 'A', 'B')))).toThrow(/another population/)
    expect(() => sharesTogether([casesIn(inA), casesIn(cases('A'))], casesIn(all))).toThrow(/another population/)
  })

  test('but not a share of its own', () => {
    expect(shareOf(casesIn(inA), casesIn(all))).toMatchObject({ value: fraction(200, 3), basis: { part: 2, whole: 3 } })
    expect(sharesTogether([casesIn(inA), casesIn(inB)], casesIn(all)).value).toEqual(fraction(100))
    expect(shareOf(childrenIn(inB), childrenIn(all)).value).toEqual(fraction(50))
  })
})

describe('what does not compile', () => {
  const [before, after] = [shareOf(casesIn(inA), casesIn(all)), shareOf(casesIn(inB), casesIn(all))]

  // Each of these is only checked by the compiler: an unused @ts-expect-error is an error of its own.
  const refused = [
    // @ts-expect-error A share of children among notifications.
    () => shareOf(childrenIn(inA), casesIn(all)),
    // @ts-expect-error A percent of a percent.
    () => shareOf(before, after),
    // @ts-expect-error The change of a share in percent: that is percentage points.
    () => changeOf(before, after),
    // @ts-expect-error A change from a count to an amount.
    () => changeOf(casesIn(inA), kroner(1)),
    // @ts-expect-error A change from notifications to children.
    () => changeOf(casesIn(inA), childrenIn(inA)),
    // @ts-expect-error Percentage points between counts.
    () => pointsBetween(casesIn(inA), casesIn(inB)),
    // @ts-expect-error Percentage points between a share of children and one of notifications.
    () => pointsBetween(shareOf(childrenIn(inA), childrenIn(all)), before),
    // @ts-expect-error Shares added up: they may be of different wholes.
    () => totalOf('share', [before, after]),
    // @ts-expect-error A count and an amount added up.
    () => totalOf('count', [casesIn(inA), kroner(1)]),
    // @ts-expect-error The mean of shares.
    () => meanOf(before, 2),
    // @ts-expect-error A rate of a share.
    () => ratePer(before, casesIn(all)),
    // @ts-expect-error An index of a change.
    () => indexOf(changeOf(casesIn(inA), casesIn(inB)), casesIn(all)),
    // @ts-expect-error A count in percent of an amount.
    () => amountInPercent('share', casesIn(inA), kroner(1)),
  ]

  test('is a list that the compiler has read', () => expect(refused).toHaveLength(13))
})

describe('no base, no number', () => {
  const nothing = cases()
  const zero = counted<'person'>(0, [])

  test('a share, a change, a rate, a mean or an index of nothing is undefined, not zero', () => {
    const empty = casesIn(nothing)
    expect(empty.value).toEqual(fraction(0))
    expect(shareOf(empty, empty)).toMatchObject({ value: null, basis: { part: 0, whole: 0 } })
    expect(changeOf(empty, casesIn(all)).value).toBeNull()
    expect(ratePer(casesIn(all), zero, 1000).value).toBeNull()
    expect(meanOf(casesIn(all), zero).value).toBeNull()
    expect(indexOf(kroner(10), kroner(0)).value).toBeNull()
    expect(amountInPercent('change', kroner(10), kroner(0)).value).toBeNull()
  })

  test('what is made of something unknown is unknown', () => {
    expect(totalOf('money', [kroner(1), kroner(null)]).value).toBeNull()
    expect(excessOf(kroner(null), kroner(1)).value).toBeNull()
    expect(changeOf(kroner(1), kroner(null)).value).toBeNull()
    expect(totalOf('money', []).value).toEqual(fraction(0))
  })

  test('a fall to nothing is a change of −100 %', () => {
    expect(changeOf(casesIn(all), casesIn(nothing)).value).toEqual(fraction(-100))
  })
})

describe('where a number comes from', () => {
  const total = named('total', { year: 2013 }, casesIn(all))
  const part = named('part', { year: 2013, place: 'A' }, casesIn(inA))

  test('a derived number names the numbers it was worked out from, and through unnamed ones those behind them', () => {
    expect(shareOf(part, total).from).toEqual([
      { metric: 'part', dims: { year: 2013, place: 'A' } },
      { metric: 'total', dims: { year: 2013 } },
    ])
    const excess = excessOf(total, totalOf('count', [part]))
    expect(excess.from.map(({ metric }) => metric)).toEqual(['total', 'part'])
    expect(casesIn(all).from).toEqual([])
  })

  test('rows counted twice stand in the evidence once', () => {
    expect(changeOf(total, total).evidence).toEqual([all])
    expect(shareOf(part, total).evidence).toEqual([inA])
  })
})

describe('exactness', () => {
  const count = fc.nat(1_000_000)
  const of = (value: number): Count<'x'> => counted<'x'>(value, [])

  test('the shares of any parts add up to exactly 100', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 9 }), (sizes) => {
        const table = cases(...sizes.flatMap((size, place) => Array<string>(size).fill(String(place))))
        fc.pre(table.size > 0)
        const shares = sizes.map((_, place) => shareOf(casesIn(table.where('place', String(place))), casesIn(table)))
        expect(sum(shares.flatMap(({ value }) => (value ? [value] : [])))).toEqual(fraction(100))
      }),
      { numRuns: 50 },
    )
  })

  test('a change put upon its first number gives the second back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), count, (first, second) => {
        const { value } = changeOf(of(first), of(second))
        const change = value ?? fraction(0)
        expect(sum([fraction(first), fraction(first * change.numerator, 100 * change.denominator)])).toEqual(
          fraction(second),
        )
      }),
    )
  })

  test('an index is above 100 exactly where there is an excess', () => {
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 1_000_000 }), (value, base) => {
        const index = indexOf(of(value), of(base)).value ?? fraction(0)
        const excess = excessOf(of(value), of(base)).value ?? fraction(0)
        expect(compare(index, fraction(100))).toBe(Math.sign(excess.numerator))
      }),
    )
  })

  test('a mean is between the smallest and the largest, a rate grows with its scale', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 12 }), (values) => {
        const mean = meanOf(totalOf('count', values.map(of)), values.length).value ?? fraction(-1)
        expect(toNumber(mean)).toBeGreaterThanOrEqual(Math.min(...values))
        expect(toNumber(mean)).toBeLessThanOrEqual(Math.max(...values))
      }),
    )
    expect(ratePer(of(3), of(7), 1000).value).toEqual(fraction(3000, 7))
  })
})

test('a quotient with more digits than can be kept exactly is undefined, and stops nothing', () => {
  const [fine, finer] = [fractionOfDecimal('8999999.100001'), fractionOfDecimal('0.000000000007')]
  const figure = (value: Fraction) => quantity<'figure'>(value, [])
  expect(
    shareOfWhole(figure(fractionOfDecimal('12345678.123457')), figure(fractionOfDecimal('98765432.7'))).value,
  ).not.toBeNull()
  expect(changeOf(figure(fraction(Number.MAX_SAFE_INTEGER, 1_000_003)), figure(fraction(1, 999_983))).value).toBeNull()
  expect(shareOfWhole(figure(fine), figure(fraction(Number.MAX_SAFE_INTEGER - 1, 1_000_003))).value).toBeNull()
  expect(finer.denominator).toBe(10 ** 12)
})
