import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber } from '../../../shared/dates.ts'
import { fraction, sum } from '../../../shared/quantities.ts'
import { placementCases } from '../../../shared/statistics/facts/placementCases.ts'
import { MetricSet } from '../../../shared/statistics/metricSet.ts'
import { periodOf } from '../../../shared/statistics/period.ts'
import { wholeMonths } from '../../../shared/statistics/placementChains.ts'
import { placementMetrics } from '../../../shared/statistics/placements.ts'
import { MOVE, placement } from '../../support/madeCases.ts'
import { sampleReference } from '../../support/sampleReference.ts'
import { factsWith } from '../../support/smallFacts.ts'

const day = fc
  .date({ min: new Date('2008-01-01'), max: new Date('2014-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const row = fc
  .record({
    child: fc.integer({ min: 1, max: 12 }).map((each) => `child ${each}`),
    days: fc.tuple(day, day).map((days) => days.sort()),
    open: fc.boolean(),
    municipality: fc.constantFrom('Nord', 'Syd', 'Vest'),
    startReason: fc.constantFrom('Ny anbringelse', MOVE, 'Efterværn'),
    withoutConsent: fc.constantFrom(true, false, null),
  })
  .map(({ days: [from = '', until = ''], open, ...rest }) => placement({ ...rest, from, until: open ? null : until }))

const rows = fc.array(row, { minLength: 1, maxLength: 40 })
const municipalities = ['Nord', 'Syd', 'Vest']

const metricsOf = (placements: Parameters<typeof placementCases>[0]): MetricSet =>
  new MetricSet(
    placementMetrics(
      factsWith({ placements: placementCases(placements) }),
      sampleReference.codes,
      periodOf(2013, municipalities),
    ),
  )

test('last year and who entered are this year and who left, in every municipality and together', () => {
  fc.assert(
    fc.property(rows, (placements) => {
      const set = metricsOf(placements)
      for (const { dims, value } of set.of('placements-entered-children-count')) {
        const of = (metric: string, year = Number(dims.year)) =>
          set.get(metric, { ...dims, year })?.value ?? fraction(-1_000_000)
        expect(sum([of('placements-count'), of('placements-left-children-count')])).toEqual(
          sum([of('placements-count', Number(dims.year) - 1), value ?? fraction(-1)]),
        )
      }
    }),
    { numRuns: 200 },
  )
})

test('the classes of duration part the stock, and whoever is placed at the end has been placed in the year', () => {
  fc.assert(
    fc.property(rows, (placements) => {
      const set = metricsOf(placements)
      const classes = ['under-1-year', '1-2-years', '3-5-years', '6-years-or-more', 'unknown']
      for (const { dims } of set.of('placements-duration-months-average')) {
        const parts = classes.map((duration) => set.get('placements-duration-count', { ...dims, duration })?.value)
        expect(sum(parts.map((part) => part ?? fraction(-1)))).toEqual(set.get('placements-count', dims)?.value)
      }
      for (const { dims, value } of set.of('placements-during-year-count')) {
        const stock = set.get('placements-count', dims)?.value
        expect((value?.numerator ?? 0) >= (stock?.numerator ?? 0), JSON.stringify(dims)).toBe(true)
      }
    }),
    { numRuns: 200 },
  )
})

test('whole months never count a month that has not passed', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [from = '', to = ''] = [a, b].sort()
      const months = wholeMonths(dayNumber(from), dayNumber(to))
      const days = dayNumber(to) - dayNumber(from)
      expect(months * 28).toBeLessThanOrEqual(days)
      expect((months + 1) * 31).toBeGreaterThanOrEqual(days)
    }),
  )
})
