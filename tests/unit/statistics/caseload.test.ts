import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Caseload } from '../../../shared/domain/cases.ts'
import { add, type Fraction, fraction, sum, toNumber } from '../../../shared/quantities.ts'
import { caseloadMetrics } from '../../../shared/statistics/caseload.ts'
import { MetricSet } from '../../../shared/statistics/metricSet.ts'
import { periodOf } from '../../../shared/statistics/period.ts'
import { factsWith } from '../../support/smallFacts.ts'

const YEAR = 2015
const dims = { year: YEAR, municipality: 'samlet' }

type Cell = readonly [team: string, month: number, cases: number | null, hundredths: number | null]

function metricsOf(cells: readonly Cell[], year = YEAR): MetricSet {
  const caseloads = cells.map(
    ([team, month, cases, advisersHundredths], index): Caseload => ({
      id: index + 1,
      team,
      year,
      month,
      cases,
      advisersHundredths,
    }),
  )
  return new MetricSet(caseloadMetrics(factsWith({ caseloads }), periodOf(YEAR, ['A', 'B'])))
}

const shown = (value: Fraction | null | undefined) => (value ? toNumber(value) : value)

describe('cases and advisers', () => {
  const set = metricsOf([
    ['Øst', 1, 40, 250],
    ['Vest', 1, 20, 150],
    ['Øst', 2, 50, 250],
    ['Vest', 2, null, null],
  ])

  test('a blank month is no number of the team, and no 0 in the mean', () => {
    expect(set.get('active-cases-count', { ...dims, team: 'Vest', month: 2 })).toBeUndefined()
    expect(shown(set.get('active-cases-average', { ...dims, team: 'Vest' })?.value)).toBe(20)
  })

  test('a month that lacks a team of the year has no total: the sum of the others would pass for the whole', () => {
    expect(shown(set.get('active-cases-count', { ...dims, month: 1 })?.value)).toBe(60)
    expect(set.get('active-cases-count', { ...dims, month: 2 })).toBeUndefined()
    expect(set.get('advisers-count', { ...dims, month: 2 })).toBeUndefined()
    const absent = metricsOf([
      ['Øst', 1, 40, 250],
      ['Øst', 2, 50, 250],
      ['Vest', 2, 20, 150],
    ])
    expect(absent.get('active-cases-count', { ...dims, month: 1 })).toBeUndefined()
    expect(shown(absent.get('active-cases-count', { ...dims, month: 2 })?.value)).toBe(70)
  })

  test('the mean of the year is the mean of the monthly totals', () => {
    expect(shown(set.get('active-cases-average', dims)?.value)).toBe(60)
  })

  test('cases per adviser is all cases over all advisers, half positions included', () => {
    expect(shown(set.get('advisers-count', { ...dims, month: 1 })?.value)).toBe(4)
    expect(shown(set.get('cases-per-adviser', { ...dims, month: 1 })?.value)).toBe(15)
    expect(set.get('cases-per-adviser-average', dims)?.value).toEqual(fraction(15))
  })

  test('a total names the numbers of the teams that it is made of', () => {
    expect(set.get('active-cases-count', { ...dims, month: 1 })?.from).toEqual([
      { metric: 'active-cases-count', dims: { ...dims, team: 'Øst', month: 1 } },
      { metric: 'active-cases-count', dims: { ...dims, team: 'Vest', month: 1 } },
    ])
  })

  test('cases are not divided by the advisers of other teams', () => {
    const uneven = metricsOf([
      ['Øst', 1, 40, 200],
      ['Vest', 1, 20, null],
      ['Øst', 2, 30, 200],
      ['Vest', 2, 30, null],
    ])
    expect(uneven.get('cases-per-adviser', { ...dims, month: 1 })).toBeUndefined()
    expect(shown(uneven.get('cases-per-adviser-average', { ...dims, team: 'Øst' })?.value)).toBe(17.5)
    expect(uneven.get('cases-per-adviser-average', dims)).toBeUndefined()
    expect(uneven.get('cases-per-adviser-average', { ...dims, team: 'Vest' })).toBeUndefined()
  })

  test('no advisers at all: the ratio is undefined, not endless', () => {
    const set = metricsOf([['Øst', 1, 40, 0]])
    expect(set.get('cases-per-adviser', { ...dims, month: 1 })?.value).toBeNull()
  })

  test('later years than the report year are not told of', () => {
    expect(metricsOf([['Øst', 1, 40, 200]], YEAR + 1).size).toBe(0)
  })
})

const cell = fc.tuple(
  fc.constantFrom('Øst', 'Vest', 'Nord'),
  fc.integer({ min: 1, max: 12 }),
  fc.option(fc.integer({ min: 0, max: 400 })),
  fc.option(fc.integer({ min: 0, max: 2000 })),
)
const cells = fc.uniqueArray(cell, { selector: ([team, month]) => `${team} ${month}`, maxLength: 36 })

test('teams add up to every monthly total', () => {
  fc.assert(
    fc.property(cells, (drawn) => {
      const set = metricsOf(drawn)
      for (const metric of ['active-cases-count', 'advisers-count'])
        for (const total of set.of(metric).filter(({ dims }) => !('team' in dims))) {
          const parts = set.of(metric).filter(({ dims }) => 'team' in dims && dims.month === total.dims.month)
          expect(sum(parts.map(({ value }) => value ?? fraction(0)))).toEqual(
            add(total.value ?? fraction(0), fraction(0)),
          )
          expect(parts).toHaveLength(new Set(set.of(metric).flatMap(({ dims }) => dims.team ?? [])).size)
        }
    }),
    { numRuns: 200 },
  )
})
