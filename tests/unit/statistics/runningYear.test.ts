import { describe, expect, test } from 'vitest'
import { toNumber } from '../../../shared/quantities.ts'
import { assessmentMetrics } from '../../../shared/statistics/assessments.ts'
import { caveatsOf, notesOf } from '../../../shared/statistics/breaks/caveats.ts'
import { assessmentCases } from '../../../shared/statistics/facts/assessmentCases.ts'
import { notificationCases } from '../../../shared/statistics/facts/notificationCases.ts'
import { MetricSet } from '../../../shared/statistics/metricSet.ts'
import { notificationMetrics } from '../../../shared/statistics/notifications.ts'
import { periodOf } from '../../../shared/statistics/period.ts'
import { assessment, notification } from '../../support/madeCases.ts'
import { sampleReference } from '../../support/sampleReference.ts'
import { factsWith } from '../../support/smallFacts.ts'

const period = periodOf(2013, ['Nord'])
const dims = { year: 2013, municipality: 'samlet' }

const factsUpTo = (day: string) =>
  factsWith({
    assessments: assessmentCases([
      assessment({ decidedOn: '2013-04-01', finishedOn: null }),
      assessment({ decidedOn: '2013-09-20', finishedOn: null }),
    ]),
    notifications: notificationCases([
      notification({ receivedOn: '2013-01-05' }),
      notification({ receivedOn: '2013-08-05' }),
      notification({ receivedOn: '2013-09-30' }),
    ]),
    importedOn: { assessment: day, notification: day },
  })

function numbersUpTo(day: string) {
  const facts = factsUpTo(day)
  const set = new MetricSet([
    ...assessmentMetrics(facts, sampleReference.codes, period),
    ...notificationMetrics(facts, sampleReference.codes, period),
  ])
  const value = (metric: string, more: object = {}) => {
    const found = set.get(metric, { ...dims, ...more })?.value
    return found && toNumber(found)
  }
  return { set, facts, value }
}

describe('a year that still ran when its file was imported', () => {
  const { value, set, facts } = numbersUpTo('2013-10-01')

  test('is counted to the day of the import', () => {
    expect(value('child-assessments-open-days-average')).toBe((183 + 11) / 2)
    expect(value('child-assessments-open-late-count')).toBe(1)
    expect(value('notifications-per-month-average')).toBe(0.3)
  })

  test('has no numbers of months that have not begun', () => {
    expect(value('notifications-by-month', { month: 10 })).toBe(0)
    expect(value('notifications-by-month', { month: 11 })).toBeUndefined()
    expect(value('child-assessments-decided-count', { month: 11 })).toBeUndefined()
  })

  test('says so where a number of it is explained', () => {
    const count = set.get('notifications-count', dims)
    const notes = count && notesOf(caveatsOf(sampleReference, facts), {}, count, 'en')
    expect(notes).toEqual([
      '2013 was not over when the file was imported on 1 October 2013. The number goes to that day.',
    ])
  })
})

test('a year that was over is counted to 31 December', () => {
  const { value, set, facts } = numbersUpTo('2014-02-03')
  expect(value('child-assessments-open-days-average')).toBe((274 + 102) / 2)
  expect(value('notifications-per-month-average')).toBe(0.25)
  expect(value('notifications-by-month', { month: 11 })).toBe(0)
  const count = set.get('notifications-count', dims)
  expect(count && notesOf(caveatsOf(sampleReference, facts), {}, count, 'en')).toEqual([])
})
