import { describe, expect, test } from 'vitest'
import { toNumber } from '../../../shared/quantities.ts'
import { assessmentMetrics } from '../../../shared/statistics/assessments.ts'
import { assessmentCases } from '../../../shared/statistics/facts/assessmentCases.ts'
import { MetricSet } from '../../../shared/statistics/metricSet.ts'
import { periodOf } from '../../../shared/statistics/period.ts'
import { assessment } from '../../support/madeCases.ts'
import { sampleReference } from '../../support/sampleReference.ts'
import { factsWith } from '../../support/smallFacts.ts'

const rows = [
  assessment({ decidedOn: '2012-10-31', finishedOn: '2013-02-28' }),
  assessment({ decidedOn: '2012-10-31', finishedOn: '2013-03-01' }),
  assessment({ decidedOn: '2013-01-01', finishedOn: '2013-05-01' }),
  assessment({ decidedOn: '2013-01-01', finishedOn: '2013-05-02' }),
  assessment({ decidedOn: '2013-02-01', finishedOn: '2013-02-11' }),
  assessment({ decidedOn: '2013-08-30', finishedOn: null }),
  assessment({ decidedOn: '2013-08-31', finishedOn: null }),
  assessment({ decidedOn: '2013-12-21', finishedOn: '2014-01-10', municipality: 'Syd' }),
]

const set = new MetricSet(
  assessmentMetrics(
    factsWith({ assessments: assessmentCases(rows) }),
    sampleReference.codes,
    periodOf(2013, ['Nord', 'Syd']),
  ),
)

const number = (metric: string, dims: object = {}): number | null | undefined => {
  const value = set.get(metric, { year: 2013, municipality: 'samlet', ...dims })
  return value && (value.value === null ? null : toNumber(value.value))
}

describe('the limit of four months', () => {
  test('is the same day four months later, or the last of a shorter month', () => {
    const of = (year: number) =>
      ['within-4-months', 'later', 'not-finished'].map((conclusion) =>
        number('child-assessments-conclusion-count', { year, conclusion }),
      )
    expect(of(2012)).toEqual([1, 1, 0])
    expect(of(2013)).toEqual([3, 1, 2])
  })

  test('its share is of those finished, and its change is in points', () => {
    expect(number('child-assessments-within-limit-share-pct')).toBe(75)
    expect(number('child-assessments-within-limit-change-pp', { year: '2012-2013' })).toBe(25)
    expect(number('child-assessments-change-pct', { year: '2012-2013' })).toBe(200)
  })
})

describe('open assessments on 31 December', () => {
  test('are those not finished on that day, whenever they were finished later', () => {
    expect(number('child-assessments-open-count')).toBe(3)
    expect(number('child-assessments-open-count', { municipality: 'Syd' })).toBe(1)
  })

  test('are late once the limit has passed, and as old as the days since the decision', () => {
    expect(number('child-assessments-open-late-count')).toBe(1)
    expect(number('child-assessments-open-days-average')).toBe((123 + 122 + 10) / 3)
    expect(number('child-assessments-open-days-median')).toBe(122)
  })

  test('a municipality without decisions in a year has no number of it, and no finished one has no share', () => {
    expect(number('child-assessments-open-count', { year: 2012, municipality: 'Nord' })).toBe(2)
    expect(number('child-assessments-open-count', { year: 2012, municipality: 'Syd' })).toBeUndefined()
    const alone = assessmentCases([assessment({ decidedOn: '2013-08-30' })])
    const open = new MetricSet(
      assessmentMetrics(factsWith({ assessments: alone }), sampleReference.codes, periodOf(2013, ['Nord'])),
    )
    expect(open.get('child-assessments-within-limit-share-pct', { year: 2013, municipality: 'Nord' })?.value).toBeNull()
    expect(open.get('child-assessments-days-average', { year: 2013, municipality: 'Nord' })?.value).toBeNull()
  })
})

test('days taken are of those finished', () => {
  expect(number('child-assessments-days-average')).toBe((120 + 121 + 10 + 20) / 4)
  expect(number('child-assessments-days-median')).toBe((20 + 120) / 2)
})
