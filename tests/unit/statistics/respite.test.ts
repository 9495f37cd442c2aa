import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CodeLists } from '../../../shared/domain/codeLists.ts'
import type { RespiteCapacity, RespiteElsewhere, RespiteEnrolment } from '../../../shared/domain/respite.ts'
import { add, compare, fraction, sum, toNumber } from '../../../shared/quantities.ts'
import { MetricSet } from '../../../shared/statistics/metricSet.ts'
import { periodOf } from '../../../shared/statistics/period.ts'
import { respiteMetrics } from '../../../shared/statistics/respite/respite.ts'
import { activeDays, completeYears } from '../../../shared/statistics/respite/stays.ts'
import { sampleReference } from '../../support/sampleReference.ts'
import { factsWith } from '../../support/smallFacts.ts'

const codes: CodeLists = {
  ...sampleReference.codes,
  respite: { unit: 'Huset', ownPayers: 'A+B', otherPayers: ['Foreningen'] },
}

const person = { sex: 'boy', birthYear: 2005, legalBasis: '§ 84' } as const

const enrolment = (
  id: number,
  payer: string,
  from: string,
  until: string | null = null,
  packageDays = 73,
): RespiteEnrolment => ({ ...person, id, child: `child ${id}`, payer, packageDays, from, until })

const elsewhere = (id: number, municipality: string, from: string, until: string | null): RespiteElsewhere => ({
  ...person,
  id,
  child: `child ${id}`,
  municipality,
  providerType: 'Familie',
  daysPerMonth: 4,
  from,
  until,
})

const capacity = (year: number, places = 2): RespiteCapacity => ({
  id: year,
  year,
  places,
  daysInYear: 365,
  capacityDays: places * 365,
  dailyRateOre: year === 2016 ? 250_050 : null,
})

const metricsOf = (
  respiteEnrolments: readonly RespiteEnrolment[],
  respiteCapacity: readonly RespiteCapacity[] = [capacity(2015), capacity(2016)],
  respiteElsewhere: readonly RespiteElsewhere[] = [],
  municipalities: readonly string[] = ['A', 'B'],
) =>
  new MetricSet(
    respiteMetrics(
      factsWith({ respiteEnrolments, respiteCapacity, respiteElsewhere }),
      codes,
      periodOf(2013, municipalities),
    ),
  )

const unit = { year: 2015, municipality: 'Huset' }

describe('days of a stay', () => {
  const stay = { id: 1, child: 'x' }
  test.each([
    ['the whole of a common year', '2010-05-01', null, 2015, 365],
    ['the whole of a leap year', '2010-05-01', null, 2016, 366],
    ['the last day counts', '2015-12-31', null, 2015, 1],
    ['a stay of one day', '2015-06-01', '2015-06-01', 2015, 1],
    ['ended the day before the year', '2010-05-01', '2014-12-31', 2015, 0],
    ['begun after the year', '2016-01-01', null, 2015, 0],
  ])('%s', (_, from, until, year, days) => {
    expect(activeDays({ ...stay, from, until }, year)).toBe(days)
  })

  test('a list is complete from its first ending to the last thing it records', () => {
    expect(
      completeYears([
        { ...stay, from: '2009-01-01', until: '2014-03-01' },
        { ...stay, from: '2016-01-01', until: null },
      ]),
    ).toEqual([2014, 2015, 2016])
    expect(completeYears([])).toEqual([])
  })
})

describe('the own unit', () => {
  const set = metricsOf([
    enrolment(1, 'A', '2010-01-01'),
    enrolment(2, 'B', '2015-12-31'),
    enrolment(3, 'Fjern', '2012-01-01', '2015-01-05'),
    enrolment(4, 'Foreningen', '2010-01-01', '2016-02-01', 146),
  ])

  test('bills the package for the days of the year on which it was in force', () => {
    // 73 + 73 × 1/365 + 73 × 5/365 + 146
    expect(set.get('respite-billed-days', unit)?.value).toEqual(fraction(219 * 5 + 6, 5))
  })

  test('occupancy is billed days of capacity, and names both', () => {
    const occupancy = set.share('respite-occupancy-pct', unit)
    expect(occupancy?.value).toEqual(fraction(1101 * 100, 5 * 730))
    expect(occupancy?.from.map(({ metric }) => metric)).toEqual(['respite-billed-days', 'respite-capacity-days'])
  })

  test('children of the year are more than those of its last day', () => {
    expect(set.get('respite-enrolled-children', unit)?.value).toEqual(fraction(4))
    expect(set.get('respite-enrolled-children-31-december', unit)?.value).toEqual(fraction(3))
  })

  test('other municipalities are those that buy; an association is none', () => {
    expect(set.get('respite-client-municipalities', unit)?.value).toEqual(fraction(1))
  })

  test('the own municipalities also stand together', () => {
    const joint = set.get('respite-enrolled-children-by-payer', { ...unit, payer: 'A+B' })
    expect(joint?.value).toEqual(fraction(2))
    const alone = metricsOf([enrolment(1, 'A', '2010-01-01', '2015-02-01')], [capacity(2015)], [], ['A'])
    expect(alone.of('respite-enrolled-children-by-payer').map(({ dims }) => dims.payer)).toEqual(['A'])
  })

  test('a payer without children this year has 0, and a year after the last record has nothing', () => {
    expect(set.get('respite-enrolled-children-by-payer', { ...unit, year: 2016, payer: 'Fjern' })?.value).toEqual(
      fraction(0),
    )
    const short = metricsOf([enrolment(1, 'A', '2010-01-01', '2015-02-01')])
    expect(short.get('respite-enrolled-children', { ...unit, year: 2016 })).toBeUndefined()
  })

  test('the rate of a day is told also of a year without enrolments', () => {
    const rates = metricsOf([]).of('respite-daily-rate-dkk')
    expect(rates.map(({ dims, value }) => [dims.year, value])).toEqual([[2016, fraction(5001, 2)]])
  })

  test('without a table of capacity there is no occupancy, but there are children', () => {
    const bare = metricsOf([enrolment(1, 'A', '2010-01-01', '2015-02-01')], [])
    expect(bare.get('respite-enrolled-children', unit)?.value).toEqual(fraction(1))
    expect(bare.of('respite-occupancy-pct')).toEqual([])
  })
})

describe('children with any provider', () => {
  const set = metricsOf(
    [enrolment(1, 'A', '2010-01-01'), enrolment(2, 'Fjern', '2010-01-01', '2015-03-01')],
    [capacity(2014), capacity(2015)],
    [elsewhere(1, 'A', '2015-01-01', '2015-03-14'), elsewhere(3, 'B', '2010-01-01', '2015-12-31')],
  )
  const all = { year: 2015, municipality: 'samlet' }

  test('a child with two providers counts once in all, and with both', () => {
    expect(set.get('respite-children-count', all)?.value).toEqual(fraction(2))
    for (const [provider, children] of [
      ['Huset', 1],
      ['Familie', 2],
    ] as const)
      expect(set.get('respite-children-by-provider-count', { ...all, provider })?.value).toEqual(fraction(children))
  })

  test('child-years are days in force over days of the year', () => {
    expect(set.get('respite-child-years', all)?.value).toEqual(add(fraction(2), fraction(73, 365)))
  })

  test('only years that both lists are complete for', () => {
    expect(set.of('respite-children-count').map(({ dims }) => dims.year)).toEqual([2015, 2015, 2015])
  })
})

const day = fc
  .tuple(fc.integer({ min: 2012, max: 2017 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
const stays = fc.array(
  fc.tuple(fc.constantFrom('A', 'B', 'Fjern', 'Foreningen'), day, fc.option(day), fc.integer({ min: 0, max: 365 })),
  { minLength: 1, maxLength: 30 },
)

test('payers add up to all billed days, and their shares to 100', () => {
  fc.assert(
    fc.property(stays, (drawn) => {
      const enrolments = drawn.flatMap(([payer, from, until, days], index) =>
        until !== null && until < from ? [] : [enrolment(index, payer, from, until, days)],
      )
      const set = metricsOf(enrolments)
      for (const { dims, value } of set.of('respite-billed-days')) {
        const ofYear = (metric: string) =>
          set.of(metric).filter((each) => each.dims.year === dims.year && each.dims.payer !== 'A+B')
        const parts = ofYear('respite-billed-days-by-payer').map((each) => each.value ?? fraction(0))
        expect(sum(parts)).toEqual(value)
        const shares = ofYear('respite-billed-days-by-payer-share-pct').flatMap((each) => each.value ?? [])
        if (value && compare(value, fraction(0)) > 0) expect(toNumber(sum(shares))).toBe(100)
        const children = set.get('respite-enrolled-children', dims)?.value
        const lastDay = set.get('respite-enrolled-children-31-december', dims)?.value
        expect(children && lastDay && compare(lastDay, children)).toBeLessThanOrEqual(0)
      }
    }),
    { numRuns: 200 },
  )
})
