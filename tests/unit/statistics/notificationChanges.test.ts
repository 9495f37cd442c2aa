import { describe, expect, test } from 'vitest'
import type { Notification } from '../../../shared/domain/cases.ts'
import type { KeyFigure } from '../../../shared/domain/ledger.ts'
import { toNumber } from '../../../shared/quantities.ts'
import { computeStatistics } from '../../../shared/statistics/computeStatistics.ts'
import { notificationCases } from '../../../shared/statistics/facts/notificationCases.ts'
import { MetricSet } from '../../../shared/statistics/metricSet.ts'
import { notificationMetrics } from '../../../shared/statistics/notifications.ts'
import { periodOf } from '../../../shared/statistics/period.ts'
import { notification } from '../../support/madeCases.ts'
import { sampleReference } from '../../support/sampleReference.ts'
import { factsWith } from '../../support/smallFacts.ts'

const { codes } = sampleReference

function metrics(rows: readonly Notification[], previous = 2012, keyFigures: readonly KeyFigure[] = []): MetricSet {
  const facts = factsWith({ notifications: notificationCases(rows), keyFigures })
  return new MetricSet(notificationMetrics(facts, codes, periodOf(2013, ['Nord', 'Syd'], previous)))
}

const number = (set: MetricSet, metric: string, dims: object = {}): number | null | undefined => {
  const value = set.get(metric, { year: 2013, municipality: 'samlet', ...dims })
  return value && (value.value === null ? null : toNumber(value.value))
}

const actedOn = (firstActionOn: string | null) => notification({ receivedOn: '2013-03-01', firstActionOn })

describe('time to the first action', () => {
  const set = metrics([
    actedOn('2013-03-01'),
    actedOn('2013-03-02'),
    actedOn('2013-03-08'),
    actedOn('2013-05-01'),
    actedOn(null),
  ])

  test('each limit includes the ones before it, and a notification without an action is in none', () => {
    const counts = [0, 1, 3, 7, 14, 30].map((days) => number(set, 'notifications-within-days-count', { days }))
    expect(counts).toEqual([1, 2, 2, 3, 3, 3])
    expect(number(set, 'notifications-within-days-share-pct', { days: 7 })).toBe(60)
    expect(number(set, 'notifications-without-action-count')).toBe(1)
  })

  test('mean and median are of those with an action', () => {
    expect(number(set, 'notifications-response-days-average')).toBe((0 + 1 + 7 + 61) / 4)
    expect(number(set, 'notifications-response-days-median')).toBe(4)
  })

  test('the assessment within 24 hours is told to be unknown, never guessed', () => {
    expect(number(set, 'notifications-assessed-24-hours-share-pct')).toBeNull()
    expect(number(set, 'notifications-assessed-24-hours-known-count')).toBeUndefined()
  })

  test('where the extract says it, the share is of those that it says it of', () => {
    const said = (assessedInTime: boolean | null) => notification({ receivedOn: '2013-03-01', assessedInTime })
    const set = metrics([said(true), said(true), said(true), said(false), said(null), said(null)])
    expect(number(set, 'notifications-assessed-24-hours-count')).toBe(3)
    expect(number(set, 'notifications-assessed-24-hours-known-count')).toBe(4)
    expect(number(set, 'notifications-assessed-24-hours-share-pct')).toBe(75)
  })
})

describe('the year that is compared to', () => {
  const rows = [
    notification({ receivedOn: '2011-01-01' }),
    notification({ receivedOn: '2011-01-01', source: 'Politiet', sourceGroup: 'Andre med skærpet underretningspligt' }),
    notification({ receivedOn: '2013-01-01' }),
    notification({ receivedOn: '2013-01-02', municipality: 'Syd' }),
    notification({ receivedOn: '2013-01-03' }),
  ]

  test('is a choice, and a year without rows has no change', () => {
    expect(number(metrics(rows, 2011), 'notifications-change-pct', { year: '2011-2013' })).toBe(50)
    expect(metrics(rows, 2012).of('notifications-change-pct')).toEqual([])
    expect(
      metrics(rows, 2012)
        .of('notifications-count')
        .map(({ dims }) => dims.year),
    ).not.toContain(2012)
  })

  test('sources change in percent of their number and in points of their share', () => {
    const set = metrics(rows, 2011)
    const school = { year: '2011-2013', source: 'Skoler' }
    expect(number(set, 'notifications-source-change-pct', school)).toBe(200)
    expect(number(set, 'notifications-source-share-change-pp', school)).toBe(50)
    const police = { year: '2011-2013', source: 'Politiet' }
    expect(number(set, 'notifications-source-change-pct', police)).toBe(-100)
  })

  test('a municipality without rows in a year has no number of that year', () => {
    const set = metrics(rows, 2011)
    expect(number(set, 'notifications-count', { municipality: 'Syd' })).toBe(1)
    expect(number(set, 'notifications-count', { year: 2011, municipality: 'Syd' })).toBeUndefined()
    expect(number(set, 'notifications-change-pct', { year: '2011-2013', municipality: 'Syd' })).toBeUndefined()
  })

  test('may be known from a key figure alone', () => {
    expect(number(metrics(rows, 2009, [total('', '4')]), 'notifications-change-pct', { year: '2009-2013' })).toBe(-25)
  })

  test('key figures of each municipality and of all stand side by side; others are left to their own names', () => {
    const printed = [total('Nord', '3'), total('syd', '1'), total('Nord og Syd', '4'), total('Hele landet', '9000')]
    const set = metrics(rows, 2009, printed)
    const of2009 = set.of('notifications-count').filter(({ dims }) => dims.year === 2009)
    expect(of2009.map(({ dims, value }) => [dims.municipality, value?.numerator])).toEqual([
      ['Nord', 3],
      ['Syd', 1],
      ['samlet', 4],
    ])
    expect(number(set, 'notifications-change-pct', { year: '2009-2013', municipality: 'Syd' })).toBe(0)
  })

  test('of two key figures for one number the first is used, and the other compared with it', () => {
    const printed = [total('', '4'), { ...total('Nord og Syd', '5'), id: 2, rowNumber: 6 }]
    expect(number(metrics(rows, 2009, printed), 'notifications-count', { year: 2009 })).toBe(4)
    const facts = factsWith({ notifications: notificationCases(rows), keyFigures: printed })
    const words = { ...sampleReference.keyFigures.words, 'Nord og Syd': 'samlet' }
    const reference = { ...sampleReference, keyFigures: { ...sampleReference.keyFigures, words } }
    const set = computeStatistics(facts, reference, periodOf(2013, ['Nord', 'Syd'], 2009))
    expect(set.contradictions).toMatchObject([{ metric: 'notifications-count', rowNumber: 6 }])
  })
})

const total = (group: string, value: string): KeyFigure => ({
  id: 1,
  rowNumber: 5,
  chapter: 'Underretningsstatistik',
  name: codes.keyFigureNames.notificationsTotal,
  group,
  period: '2009',
  value,
  unit: 'antal',
})

test('the three most frequent reasons are reasons of the list, as the sentence names them', () => {
  const [first = '', second = '', third = '', fourth = ''] = codes.reasons
  const times = (count: number, reason: string) =>
    Array.from({ length: count }, () => notification({ receivedOn: '2013-03-01', reason }))
  const set = metrics([
    ...times(9, 'Uden for listen'),
    ...times(2, first),
    ...times(4, second),
    ...times(3, third),
    ...times(2, fourth),
  ])
  expect(number(set, 'notifications-reason-share-pct', { reason: `${second} + ${third} + ${first}` })).toBe(45)
})
