import { describe, expect, test } from 'vitest'
import { withNationalChoices } from '../../../electron/core/statistics/nationalLists.ts'
import { toNumber } from '../../../shared/quantities.ts'
import { notificationCases } from '../../../shared/statistics/facts/notificationCases.ts'
import { placementCases } from '../../../shared/statistics/facts/placementCases.ts'
import { MetricSet } from '../../../shared/statistics/metricSet.ts'
import { WITHOUT_NATIONAL_CODE } from '../../../shared/statistics/nationalCategories.ts'
import { nationalMetrics } from '../../../shared/statistics/nationalMetrics.ts'
import { periodOf } from '../../../shared/statistics/period.ts'
import { notification, placement } from '../../support/madeCases.ts'
import { sampleReference } from '../../support/sampleReference.ts'
import { factsWith } from '../../support/smallFacts.ts'

const family = 'Familie / slægtning'
const child = 'Barnet / den unge selv'
const rows = [
  ...[family, child, 'Politiet', 'Noget nyt'].map((source) => notification({ receivedOn: '2023-05-01', source })),
  ...[family, family, child, 'Politiet'].map((source) => notification({ receivedOn: '2024-05-01', source })),
]
const facts = factsWith({
  notifications: notificationCases(rows),
  placements: placementCases([
    placement({ child: 'a', from: '2010-01-01' }),
    placement({ child: 'b', from: '2015-01-01', until: '2018-12-31', form: 'Opholdssted' }),
    placement({ child: 'c', from: '2019-01-01', form: 'Kontaktperson (efterværn)', afterCare: 'contact-person' }),
  ]),
})

const metrics = (year: number, reference = sampleReference) =>
  new MetricSet(nationalMetrics(facts, reference, periodOf(year, ['Nord'])))

const numberIn = (set: MetricSet) => (metric: string, dims: object) => {
  const value = set.get(metric, { municipality: 'samlet', ...dims })?.value
  return value ? toNumber(value) : value
}

const OLD = 'Familie, barnet selv eller bekendtskabskreds'

describe('local codes in national categories', () => {
  const number = numberIn(metrics(2024))
  const count = 'notifications-national-source-count'

  test('follow the list of the year', () => {
    expect(number(count, { year: 2023, source: OLD })).toBe(2)
    expect(number(count, { year: 2024, source: OLD })).toBeUndefined()
    expect(number(count, { year: 2024, source: 'Familie eller bekendtskabskreds' })).toBe(2)
    expect(number(count, { year: 2024, source: 'Barnet/den unge selv' })).toBe(1)
  })

  test('what was split is also counted together, so that it can be compared', () => {
    expect(number(count, { year: 2023, joined: OLD })).toBe(2)
    expect(number(count, { year: 2024, joined: OLD })).toBe(3)
    expect(number('notifications-national-source-share-change-pp', { year: '2023-2024', joined: OLD })).toBe(25)
    expect(number('notifications-national-source-share-change-pp', { year: '2023-2024', source: OLD })).toBeUndefined()
  })

  test('part all notifications: a code that no list knows is counted apart', () => {
    expect(number(count, { year: 2023, source: WITHOUT_NATIONAL_CODE })).toBe(1)
    const parts = metrics(2024)
      .of(count)
      .filter(({ dims }) => dims.year === 2023 && dims.municipality === 'samlet' && dims.source !== undefined)
    expect(parts.reduce((sum, { value }) => sum + (value ? toNumber(value) : 0), 0)).toBe(4)
  })

  test('follow what people have chosen in the project', () => {
    const chosen = withNationalChoices(sampleReference, [{ target: 'dstNotifiers', text: 'Politiet', value: '11' }])
    const number = numberIn(metrics(2024, chosen))
    expect(number(count, { year: 2024, source: 'Andre' })).toBe(1)
    expect(number(count, { year: 2024, source: 'Politi eller domstol' })).toBeUndefined()
  })
})

test('foster families run through the change of 2019 only together, and contact persons are no placement', () => {
  const number = numberIn(metrics(2019))
  const count = 'placements-national-type-count'
  expect(number(count, { year: 2018, form: 'Almindelig plejefamilie' })).toBe(1)
  expect(number(count, { year: 2019, form: 'Almen plejefamilie' })).toBe(1)
  expect(number(count, { year: 2019, form: WITHOUT_NATIONAL_CODE })).toBeUndefined()
  expect(
    number('placements-national-type-share-change-pp', {
      year: '2018-2019',
      joined: 'Plejefamilier i alt, uden netværks- og slægtspleje',
    }),
  ).toBe(50)
})
