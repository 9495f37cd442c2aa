import { describe, expect, test } from 'vitest'
import type { Placement } from '../../../shared/domain/cases.ts'
import { toNumber } from '../../../shared/quantities.ts'
import { placementCases } from '../../../shared/statistics/facts/placementCases.ts'
import { MetricSet } from '../../../shared/statistics/metricSet.ts'
import { periodOf } from '../../../shared/statistics/period.ts'
import { placementMetrics } from '../../../shared/statistics/placements.ts'
import { MOVE, placement } from '../../support/madeCases.ts'
import { sampleReference } from '../../support/sampleReference.ts'
import { factsWith } from '../../support/smallFacts.ts'

const { codes } = sampleReference

function metrics(rows: readonly Placement[], year = 2013, municipalities = ['Nord'], previous = year - 1): MetricSet {
  const facts = factsWith({ placements: placementCases(rows) })
  return new MetricSet(placementMetrics(facts, codes, periodOf(year, municipalities, previous)))
}

const number = (set: MetricSet, metric: string, dims: object = {}): number | null | undefined => {
  const value = set.get(metric, { year: 2013, municipality: 'samlet', ...dims })
  return value && (value.value === null ? null : toNumber(value.value))
}

/** Lasts through the window, so that an extract has rows of 2010 and of 2013. */
const opening = placement({ child: 'early', from: '2008-01-01', until: '2010-06-30' })
const closing = placement({ child: 'late', from: '2013-12-31' })

describe('what moves in a year', () => {
  const set = metrics([
    opening,
    closing,
    placement({ child: 'stays', from: '2011-01-01' }),
    placement({ child: 'moves', from: '2011-05-01', until: '2013-02-28', endReason: MOVE }),
    placement({ child: 'moves', from: '2013-03-01', until: '2013-08-31', endReason: MOVE, startReason: MOVE }),
    placement({ child: 'moves', from: '2013-09-01', startReason: MOVE }),
    placement({ child: 'leaves', from: '2012-02-01', until: '2013-04-30' }),
    placement({ child: 'visits', from: '2013-04-01', until: '2013-05-01' }),
  ])

  test('a move is neither a beginning nor an ending, and a child who moves twice is one child', () => {
    expect(number(set, 'placements-new-count')).toBe(2)
    expect(number(set, 'placements-ended-count')).toBe(2)
    expect(number(set, 'placements-moves-count')).toBe(2)
    expect(number(set, 'placements-moved-children-count')).toBe(1)
  })

  test('last year, who entered and who left make this year', () => {
    expect(number(set, 'placements-count', { year: 2012 })).toBe(3)
    expect(number(set, 'placements-entered-children-count')).toBe(1)
    expect(number(set, 'placements-left-children-count')).toBe(1)
    expect(number(set, 'placements-count')).toBe(3)
  })

  test('whoever was placed at some time in the year is counted once', () => {
    expect(number(set, 'placements-during-year-count')).toBe(5)
  })
})

describe('how long a placement lasts', () => {
  test('a move continues it, a pause begins it anew, and a beginning before the extract is unknown', () => {
    const set = metrics([
      opening,
      placement({ child: 'moved', from: '2007-12-31', until: '2012-05-31', endReason: MOVE }),
      placement({ child: 'moved', from: '2012-06-01', startReason: MOVE }),
      placement({ child: 'paused', from: '2005-01-01', until: '2012-12-30' }),
      placement({ child: 'paused', from: '2013-01-01' }),
      placement({ child: 'before', from: '2010-01-01', startReason: MOVE }),
      placement({ child: 'new', from: '2013-01-02' }),
    ])
    const classes = ['under-1-year', '1-2-years', '3-5-years', '6-years-or-more', 'unknown'].map((duration) =>
      number(set, 'placements-duration-count', { duration }),
    )
    expect(classes).toEqual([1, 1, 0, 1, 1])
    expect(number(set, 'placements-duration-months-average')).toBe((72 + 12 + 11) / 3)
    expect(number(set, 'placements-duration-months-median')).toBe(12)
  })

  test('ended placements are measured to their last day, over all places', () => {
    const set = metrics([
      opening,
      closing,
      placement({ child: 'a', from: '2010-03-15', until: '2011-03-14', endReason: MOVE }),
      placement({ child: 'a', from: '2011-03-15', until: '2013-03-14', startReason: MOVE }),
      placement({ child: 'b', from: '2012-06-01', until: '2013-05-30' }),
    ])
    expect(number(set, 'placements-ended-duration-count', { duration: '3-5-years' })).toBe(1)
    expect(number(set, 'placements-ended-duration-count', { duration: 'under-1-year' })).toBe(1)
    expect(number(set, 'placements-ended-duration-months-median')).toBe((36 + 11) / 2)
  })
})

describe('years that the extract does not tell of', () => {
  const rows = [
    placement({ child: 'a', from: '2005-01-01', until: '2012-03-01' }),
    placement({ child: 'b', from: '2006-01-01' }),
    placement({ child: 'c', from: '2013-02-01' }),
  ]

  test('have no number, neither before the first ending nor after the last event', () => {
    const set = metrics(rows)
    expect(set.of('placements-count').map(({ dims }) => dims.year)).not.toContain(2011)
    expect(number(set, 'placements-count', { year: 2012 })).toBe(1)
    // Of 2011 nothing is known, so nobody can be said to have entered or left in 2012.
    expect(number(set, 'placements-entered-children-count', { year: 2012 })).toBeUndefined()
    expect(number(set, 'placements-entered-children-count')).toBe(1)
    expect(
      metrics(rows, 2014)
        .of('placements-count')
        .map(({ dims }) => dims.year),
    ).not.toContain(2014)
    expect(
      metrics(rows, 2014)
        .of('placements-new-count')
        .map(({ dims }) => dims.year),
    ).not.toContain(2014)
  })

  test('a list of lasting placements alone tells a stock and no flow', () => {
    const set = metrics([placement({ child: 'a', from: '2011-01-01' }), placement({ child: 'b', from: '2013-01-01' })])
    expect(number(set, 'placements-count')).toBe(2)
    expect(set.of('placements-new-count')).toEqual([])
    expect(set.of('placements-ended-count')).toEqual([])
    expect(set.of('placements-change-pct')).toEqual([])
  })

  test('a municipality that the extract never names has no number', () => {
    const set = metrics(rows, 2013, ['Nord', 'Syd'])
    expect(number(set, 'placements-count', { municipality: 'Nord' })).toBe(2)
    expect(number(set, 'placements-count', { municipality: 'Syd' })).toBeUndefined()
  })
})

describe('the year that is compared to', () => {
  const rows = [
    opening,
    placement({ child: 'a', from: '2009-01-01' }),
    placement({ child: 'b', from: '2009-01-01', until: '2012-12-30' }),
    placement({ child: 'c', from: '2013-01-01', withoutConsent: true }),
  ]

  test('is a choice that every change follows', () => {
    const set = metrics(rows, 2013, ['Nord'], 2010)
    const years = ['placements-change-pct', 'placements-forced-share-change-pp', 'placements-type-share-change-pp']
    for (const metric of years)
      expect([...new Set(set.of(metric).map(({ dims }) => dims.year))], metric).toEqual(['2010-2013'])
    expect(number(set, 'placements-forced-share-change-pp', { year: '2010-2013' })).toBe(50)
    expect(number(set, 'aftercare-count', { year: 2010 })).toBe(0)
  })

  test('consent parts the stock', () => {
    const set = metrics(rows)
    const parts = ['with', 'without', 'unknown'].map((consent) => number(set, 'placements-consent-count', { consent }))
    expect(parts).toEqual([1, 1, 0])
    expect(number(set, 'placements-age-average')).toBe(13)
  })
})
