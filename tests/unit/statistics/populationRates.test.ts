import { describe, expect, test } from 'vitest'
import type { Notification, Placement } from '../../../shared/domain/cases.ts'
import type { PopulationCount } from '../../../shared/domain/ledger.ts'
import { fraction } from '../../../shared/quantities.ts'
import { notificationCases } from '../../../shared/statistics/facts/notificationCases.ts'
import { placementCases } from '../../../shared/statistics/facts/placementCases.ts'
import { MetricSet } from '../../../shared/statistics/metricSet.ts'
import { periodOf } from '../../../shared/statistics/period.ts'
import { populationMetrics } from '../../../shared/statistics/population.ts'
import { sampleReference } from '../../support/sampleReference.ts'
import { factsWith } from '../../support/smallFacts.ts'

let id = 0
const inhabitants = (municipality: string, perAge: number, oldest = 17, year = 2013): readonly PopulationCount[] =>
  Array.from({ length: oldest + 1 }, (_, age) => ({
    id: ++id,
    municipality,
    year,
    age,
    openEnded: false,
    persons: perAge,
  }))

const notified = (municipality: string, times: number, year = 2013): readonly Notification[] =>
  Array.from({ length: times }, () => ({
    id: ++id,
    caseNumber: String(id),
    child: `child ${id}`,
    sex: 'boy',
    birthYear: 2005,
    ageAtReceipt: 8,
    unborn: false,
    municipality,
    receivedOn: `${year}-03-01`,
    type: 'Underretning',
    source: 'Skole',
    sourceGroup: 'Skole',
    reason: 'Andet',
    firstAction: 'Ingen',
    firstActionOn: null,
    assessedInTime: null,
  }))

const placed = (municipality: string, birthYear: number, until: string | null = null): Placement => ({
  id: ++id,
  serial: String(id),
  child: `placed ${id}`,
  sex: 'girl',
  birthYear,
  municipality,
  form: 'Plejefamilie',
  from: '2012-01-01',
  until,
  withoutConsent: false,
  afterCare: 'none',
  startReason: 'Ny anbringelse',
  endReason: until === null ? null : 'Hjemgivet',
})

function computed(
  own: readonly string[],
  population: readonly PopulationCount[],
  cases: { notifications?: readonly Notification[]; placements?: readonly Placement[] },
): MetricSet {
  const facts = factsWith({
    population,
    notifications: notificationCases(cases.notifications ?? []),
    placements: placementCases(cases.placements ?? []),
  })
  return new MetricSet(populationMetrics(facts, sampleReference.codes, periodOf(2013, own)))
}

const at = (municipality: string, year = 2013) => ({ year, municipality })

describe('share of notifications against share of children', () => {
  const population = [...inhabitants('A', 30), ...inhabitants('B', 10)]
  const notifications = [...notified('A', 6), ...notified('B', 6)]
  const set = computed(['A', 'B'], population, { notifications })

  test('is an index and a distance in percentage points', () => {
    // B has half of the notifications and a quarter of the children.
    expect(set.get('notifications-disproportion-index', at('B'))?.value).toEqual(fraction(200))
    expect(set.get('notifications-disproportion-pp', at('B'))?.value).toEqual(fraction(25))
    expect(set.get('notifications-disproportion-index', at('A'))?.value).toEqual(fraction(200, 3))
    expect(set.get('notifications-disproportion-pp', at('A'))?.value).toEqual(fraction(-25))
  })

  test('is of a kind of its own, and names both shares', () => {
    const gap = set.get('notifications-disproportion-pp', at('B'))
    expect(gap?.kind).toBe('overrepresentation')
    expect(gap?.from).toEqual([
      { metric: 'notifications-municipality-share-pct', dims: at('B') },
      { metric: 'population-0-17-share-pct', dims: at('B') },
    ])
    expect(set.get('notifications-disproportion-index', at('samlet'))).toBeUndefined()
  })

  test('needs somebody to compare with', () => {
    const alone = computed(['A'], inhabitants('A', 30), { notifications: notified('A', 6) })
    expect(alone.get('notifications-per-1000-children', at('A'))?.value).toEqual(fraction(6000, 540))
    expect(alone.of('notifications-disproportion-index')).toEqual([])
  })

  test('is undefined where there are no children', () => {
    const empty = computed(['A', 'B'], [...inhabitants('A', 30), ...inhabitants('B', 0)], { notifications })
    expect(empty.get('notifications-per-1000-children', at('B'))?.value).toBeNull()
    expect(empty.get('notifications-disproportion-index', at('B'))?.value).toBeNull()
  })
})

describe('population that is not known', () => {
  const notifications = [...notified('A', 6), ...notified('B', 6)]

  test('gives no number, not zero', () => {
    const set = computed(['A', 'B'], inhabitants('A', 30), { notifications })
    expect(set.get('population-0-17-count', at('A'))?.value).toEqual(fraction(540))
    expect(set.get('population-0-17-count', at('B'))).toBeUndefined()
    expect(set.get('population-count', at('A'))).toBeUndefined()
    expect(set.get('notifications-per-1000-children', at('B'))).toBeUndefined()
  })

  test('of one municipality leaves all together without a number', () => {
    const set = computed(['A', 'B'], inhabitants('A', 30), { notifications })
    expect(set.get('population-0-17-count', at('samlet'))).toBeUndefined()
    expect(set.get('notifications-per-1000-children', at('samlet'))).toBeUndefined()
  })

  test('of one age leaves the children uncounted', () => {
    const set = computed(['A'], inhabitants('A', 30).slice(1), { notifications: notified('A', 1) })
    expect(set.get('population-0-17-count', at('A'))).toBeUndefined()
    expect(set.get('population-by-age', { ...at('A'), age: 5 })?.value).toEqual(fraction(30))
    expect(set.get('population-by-age', { ...at('A'), age: 0 })).toBeUndefined()
  })

  test('is of one year: another year has none', () => {
    const set = computed(['A'], inhabitants('A', 30, 17, 2012), { notifications: notified('A', 3) })
    expect(set.of('notifications-per-1000-children')).toEqual([])
  })
})

test('a municipality without cases in the file has no rate, and all together neither', () => {
  const population = [...inhabitants('A', 30), ...inhabitants('B', 10)]
  const set = computed(['A', 'B'], population, { notifications: notified('A', 6) })
  expect(set.of('notifications-per-1000-children').map(({ dims }) => dims.municipality)).toEqual(['A'])
})

describe('placed children per 1,000', () => {
  const placements = [placed('A', 2000), placed('A', 1995), placed('A', 1990), placed('A', 2001, '2013-05-01')]

  test('are those of the age on 31 December', () => {
    const set = computed(['A'], inhabitants('A', 10), { placements })
    expect(set.get('placements-0-17-count', at('A'))?.value).toEqual(fraction(1))
    expect(set.get('placements-per-1000-children', at('A'))?.value).toEqual(fraction(1000, 180))
    expect(set.get('placements-per-1000-young', at('A'))).toBeUndefined()
  })

  test('reach the age of 22 where the population is known that far', () => {
    const set = computed(['A'], inhabitants('A', 10, 22), { placements })
    expect(set.get('placements-0-22-count', at('A'))?.value).toEqual(fraction(2))
    expect(set.get('placements-per-1000-young', at('A'))?.value).toEqual(fraction(2000, 230))
  })
})

test('five municipalities together are all their children', () => {
  const names = ['A', 'B', 'C', 'D', 'E']
  const set = computed(
    names,
    names.flatMap((name) => inhabitants(name, 10)),
    { notifications: names.flatMap((name, index) => notified(name, index + 1)) },
  )
  expect(set.get('population-0-17-count', at('samlet'))?.value).toEqual(fraction(900))
  expect(set.get('notifications-per-1000-children', at('samlet'))?.value).toEqual(fraction(15_000, 900))
  expect(set.of('notifications-disproportion-pp')).toHaveLength(5)
})
