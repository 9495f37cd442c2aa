import { describe, expect, test } from 'vitest'
import type { PeerExpenditure, PopulationCount } from '../../../shared/domain/ledger.ts'
import type { PeerComparison } from '../../../shared/domain/peerGroups.ts'
import { type Fraction, fraction, toNumber } from '../../../shared/quantities.ts'
import { expenditureMetrics } from '../../../shared/statistics/expenditure.ts'
import type { Facts } from '../../../shared/statistics/facts/facts.ts'
import { MetricSet } from '../../../shared/statistics/metricSet.ts'
import { comparisonOf, peerNote } from '../../../shared/statistics/peerGroups.ts'
import { periodOf } from '../../../shared/statistics/period.ts'
import { codesWith } from '../../support/sampleReference.ts'
import { factsWith } from '../../support/smallFacts.ts'

const AREA = 'Aflastning'
const RESPITE = 'expenditure-per-1000-respite'
const PER_CHILD = 'expenditure-per-child-respite'
const NAME = 'Gruppen gns.'

let id = 0
const spent = (municipality: string, kronerPerThousand: number, year = 2012): PeerExpenditure => ({
  id: ++id,
  municipality,
  year,
  area: AREA,
  kronerPerThousand,
})
const people = (municipality: string, age: number | null, persons: number, year = 2012): PopulationCount => ({
  id: ++id,
  municipality,
  year,
  age,
  openEnded: false,
  persons,
})
const inhabitants = (municipality: string, persons: number, children: number): readonly PopulationCount[] => [
  people(municipality, null, persons),
  ...Array.from({ length: 18 }, (_, age) => people(municipality, age, age === 0 ? children : 0)),
]

const group: PeerComparison = {
  group: { name: 'Gruppen', municipalities: ['A', 'B', 'C'] },
  meanName: NAME,
  ownIncluded: true,
  weighting: 'simple',
}

const computed = (facts: Partial<Facts>, peers: Partial<PeerComparison> = {}, own: readonly string[] = ['A']) =>
  new MetricSet(expenditureMetrics(factsWith(facts), codesWith({ ...group, ...peers }), periodOf(2013, own)))

const valueAt = (set: MetricSet, metric: string, municipality: string, year = 2012): Fraction | null | undefined =>
  set.get(metric, { year, municipality })?.value

const three = { peers: [spent('A', 100), spent('B', 200), spent('C', 600), spent('Uden for', 9999)] }

describe('the mean of the peers', () => {
  test('counts every municipality alike, the own one included', () => {
    const set = computed(three)
    expect(valueAt(set, RESPITE, NAME)).toEqual(fraction(300))
    expect(valueAt(set, `${RESPITE}-gap`, 'A')).toEqual(fraction(-200))
    expect(valueAt(set, `${RESPITE}-index`, 'A')).toEqual(fraction(100, 3))
    expect(set.get(`${RESPITE}-peers-count`, { year: 2012 })?.value).toEqual(fraction(3))
    expect(valueAt(set, 'expenditure-per-inhabitant-respite', 'A')).toEqual(fraction(1, 10))
    expect(valueAt(set, 'expenditure-per-inhabitant-respite', NAME)).toEqual(fraction(3, 10))
  })

  test('leaves the own one out where so chosen, and still compares it', () => {
    const set = computed(three, { ownIncluded: false })
    expect(valueAt(set, RESPITE, NAME)).toEqual(fraction(400))
    expect(valueAt(set, `${RESPITE}-gap`, 'A')).toEqual(fraction(-300))
    expect(set.get(`${RESPITE}-peers-count`, { year: 2012 })?.value).toEqual(fraction(2))
  })

  test('counts an own one that the group does not name', () => {
    const set = computed(three, { group: { name: 'Gruppen', municipalities: ['B', 'C'] } })
    expect(valueAt(set, RESPITE, NAME)).toEqual(fraction(300))
  })

  test('shows nobody outside the group', () => {
    const set = computed(three)
    expect(set.of(RESPITE).map(({ dims }) => dims.municipality)).toEqual(['A', 'B', 'C', NAME])
  })

  test('weighs by population', () => {
    const population = [people('A', null, 1000), people('B', null, 2000), people('C', null, 1000)]
    const set = computed({ ...three, population }, { weighting: 'weighted' })
    // (100 × 1,000 + 200 × 2,000 + 600 × 1,000) / 4,000
    expect(valueAt(set, RESPITE, NAME)).toEqual(fraction(275))
  })

  test('is absent where a weight is missing or all weights are zero', () => {
    const some = [people('A', null, 1000), people('B', null, 2000)]
    expect(valueAt(computed({ ...three, population: some }, { weighting: 'weighted' }), RESPITE, NAME)).toBeUndefined()
    const none = ['A', 'B', 'C'].map((name) => people(name, null, 0))
    const set = computed({ ...three, population: none }, { weighting: 'weighted' })
    expect(valueAt(set, RESPITE, NAME)).toBeUndefined()
    expect(valueAt(set, `${RESPITE}-gap`, 'A')).toBeUndefined()
    expect(valueAt(set, RESPITE, 'A')).toEqual(fraction(100))
  })

  test('covers those with figures of the year, and says how many', () => {
    const set = computed({ peers: [spent('A', 100), spent('B', 300)] })
    expect(valueAt(set, RESPITE, NAME)).toEqual(fraction(200))
    expect(set.get(`${RESPITE}-peers-count`, { year: 2012 })?.value).toEqual(fraction(2))
  })

  test('is not made of the own municipalities alone', () => {
    const set = computed({ peers: [spent('A', 100)] })
    expect(valueAt(set, RESPITE, NAME)).toBeUndefined()
    expect(set.of(`${RESPITE}-rank`)).toEqual([])
    const two = computed({ peers: [spent('A', 100), spent('B', 300)] }, {}, ['A', 'B'])
    expect(valueAt(two, RESPITE, NAME)).toBeUndefined()
  })

  test('does without an own municipality that the file lacks', () => {
    const set = computed({ peers: [spent('B', 200), spent('C', 600)] })
    expect(valueAt(set, RESPITE, NAME)).toEqual(fraction(400))
    expect(valueAt(set, `${RESPITE}-gap`, 'A')).toBeUndefined()
  })

  test('is of five municipalities as of one year at a time; later years are left for later reports', () => {
    const names = ['A', 'B', 'C', 'D', 'E']
    const peers = [2011, 2012, 2014].flatMap((year) => names.map((name, at) => spent(name, (at + 1) * year, year)))
    const set = computed({ peers }, { group: { name: 'Gruppen', municipalities: names } }, ['A', 'B'])
    expect(valueAt(set, RESPITE, NAME, 2011)).toEqual(fraction(3 * 2011))
    expect(valueAt(set, RESPITE, NAME, 2012)).toEqual(fraction(3 * 2012))
    expect(valueAt(set, RESPITE, NAME, 2013)).toBeUndefined()
    expect(valueAt(set, RESPITE, 'A', 2014)).toBeUndefined()
  })

  test('knows the numbers that it comes from', () => {
    expect(computed(three).get(RESPITE, { year: 2012, municipality: NAME })?.from).toEqual(
      ['A', 'B', 'C'].map((municipality) => ({ metric: RESPITE, dims: { year: 2012, municipality } })),
    )
  })
})

test('places: the highest is first, equals share a place', () => {
  const set = computed({ peers: [spent('A', 200), spent('B', 200), spent('C', 600)] })
  expect(['A', 'B', 'C'].map((name) => valueAt(set, `${RESPITE}-rank`, name))).toEqual([
    fraction(2),
    fraction(2),
    fraction(1),
  ])
})

describe('per child', () => {
  test('the amount of the municipality over its children, whole øre', () => {
    const population = [
      ...inhabitants('A', 10_000, 2000),
      ...inhabitants('B', 30_000, 7000),
      ...inhabitants('C', 5000, 900),
    ]
    const set = computed({ ...three, population })
    // 100 kr. per 1,000 × 10,000 citizens / 2,000 children; 200 × 30 / 7,000 = 0.857…; 600 × 5 / 900 = 3.333…
    expect(valueAt(set, PER_CHILD, 'A')).toEqual(fraction(50, 100))
    expect(valueAt(set, PER_CHILD, 'B')).toEqual(fraction(86, 100))
    expect(valueAt(set, PER_CHILD, 'C')).toEqual(fraction(333, 100))
    expect(valueAt(set, PER_CHILD, NAME)).toEqual(fraction(469, 300))
  })

  test('without mean and place where the children of somebody are not known', () => {
    const set = computed({ ...three, population: inhabitants('A', 10_000, 2000) })
    expect(valueAt(set, PER_CHILD, 'A')).toEqual(fraction(1, 2))
    expect(valueAt(set, PER_CHILD, 'B')).toBeUndefined()
    expect(valueAt(set, PER_CHILD, NAME)).toBeUndefined()
    expect(set.of(`${PER_CHILD}-rank`)).toEqual([])
  })

  test('undefined without children', () => {
    expect(valueAt(computed({ ...three, population: inhabitants('A', 10_000, 0) }), PER_CHILD, 'A')).toBeUndefined()
  })
})

describe('accounts by function', () => {
  const METRIC = 'expenditure-per-1000-placement'
  const account = (
    municipality: string,
    code: string,
    value: number,
    unit: 'thousand-kroner' | 'kroner-per-inhabitant',
  ) => ({
    id: ++id,
    municipality,
    year: 2012,
    function: code,
    unit,
    value,
  })

  test('make an area where no file names it; kroner per inhabitant go before amounts', () => {
    const functionAccounts = [
      account('A', '5.28.20', 1200, 'kroner-per-inhabitant'),
      account('A', '5.28.23', 300, 'kroner-per-inhabitant'),
      account('B', '5.28.20', 900, 'kroner-per-inhabitant'),
      account('B', '5.28.23', 100, 'kroner-per-inhabitant'),
      account('A', '5.28.21', 999, 'kroner-per-inhabitant'),
    ]
    const set = computed({ functionAccounts })
    expect(valueAt(set, METRIC, 'A')).toEqual(fraction(1_500_000))
    expect(valueAt(set, METRIC, NAME)).toEqual(fraction(1_250_000))
    expect(valueAt(set, 'expenditure-per-1000-prevention', 'A')).toEqual(fraction(999_000))
  })

  test('in 1,000 kroner are divided by the population; the amount itself is shared by the children', () => {
    const functionAccounts = [account('A', '5.28.20', 12_345, 'thousand-kroner')]
    const set = computed({ functionAccounts, population: inhabitants('A', 20_000, 5000) })
    expect(valueAt(set, METRIC, 'A')).toEqual(fraction(617_250))
    expect(valueAt(set, 'expenditure-per-child-placement', 'A')).toEqual(fraction(2469))
    expect(valueAt(computed({ functionAccounts }), METRIC, 'A')).toBeUndefined()
  })

  test('lack an area of which a function is missing that the others have', () => {
    const functionAccounts = [
      account('A', '5.28.20', 1200, 'kroner-per-inhabitant'),
      account('B', '5.28.20', 900, 'kroner-per-inhabitant'),
      account('B', '5.28.23', 100, 'kroner-per-inhabitant'),
    ]
    const set = computed({ functionAccounts })
    expect(valueAt(set, METRIC, 'A')).toBeUndefined()
    expect(valueAt(set, METRIC, 'B')).toEqual(fraction(1_000_000))
  })

  test('never take the place of published figures', () => {
    const functionAccounts = [account('A', '5.28.20', 1200, 'kroner-per-inhabitant')]
    const peers = [{ ...spent('A', 777), area: 'Anbringende foranstaltninger' }]
    expect(valueAt(computed({ functionAccounts, peers }), METRIC, 'A')).toEqual(fraction(777))
  })
})

test('a weighted mean without a population says whose is missing, in place of gap and index', () => {
  const population = [...inhabitants('A', 1000, 100), ...inhabitants('C', 3000, 100)]
  const set = computed({ ...three, population }, { weighting: 'weighted' })
  expect(valueAt(set, RESPITE, NAME)).toBeUndefined()
  for (const distance of ['gap', 'index']) {
    const number = set.get(`${RESPITE}-${distance}`, { year: 2012, municipality: 'A' })
    expect(number?.value).toBeNull()
    expect(number?.lacking?.da).toContain('mangler for B.')
    expect(number?.lacking?.en).toContain('missing for B.')
  }
})

test('the mean of all 98 municipalities stays exact', () => {
  const names = Array.from({ length: 98 }, (_, at) => `Kommune ${at}`)
  const peers = names.map((name, at) => spent(name, 1_999_993 - at * 7919))
  const population = names.flatMap((name, at) => inhabitants(name, 640_007 - at * 3571, 120_011 - at * 1009))
  for (const weighting of ['simple', 'weighted'] as const) {
    const set = computed({ peers, population }, { weighting, group: { name: 'Alle', municipalities: names } })
    expect(toNumber(valueAt(set, PER_CHILD, NAME) ?? fraction(0))).toBeGreaterThan(0)
    expect(set.of(`${RESPITE}-index`)).toHaveLength(98)
  }
})

describe('the comparison in force', () => {
  const defaults = [
    { name: 'Vestegnen', municipalities: ['Ishøj', 'Glostrup'] },
    { name: 'Prøve', meanName: 'Prøven gns.', sample: true, municipalities: ['Ishøj', 'Opdigtet'] },
  ]
  const none = { saved: [], choice: null }

  test('is the first group with a peer in the data, until somebody chooses', () => {
    expect(comparisonOf(defaults, none, new Set(['Ishøj', 'Glostrup']), ['Ishøj']).group.name).toBe('Vestegnen')
    expect(comparisonOf(defaults, none, new Set(['Ishøj', 'Opdigtet']), ['Ishøj'])).toEqual({
      group: { name: 'Prøve', municipalities: ['Ishøj', 'Opdigtet'] },
      meanName: 'Prøven gns.',
      ownIncluded: true,
      weighting: 'simple',
    })
    expect(comparisonOf(defaults, none, new Set(), []).group.name).toBe('Vestegnen')
  })

  test('is the chosen one, with the changes of the project', () => {
    const choice = { name: 'Vestegnen', ownIncluded: false, weighting: 'weighted' } as const
    const saved = [{ name: 'Vestegnen', municipalities: ['Greve'] }]
    expect(comparisonOf(defaults, { saved, choice }, new Set(['Opdigtet']), ['Ishøj'])).toEqual({
      group: saved[0],
      meanName: 'Vestegnen gns.',
      ownIncluded: false,
      weighting: 'weighted',
    })
  })

  test('is told under the figure, with the year of the data', () => {
    expect(peerNote(group, { year: 2012, municipalities: 8 }).da).toBe(
      'Gennemsnittet er uvægtet og omfatter 8 kommuner i sammenligningen »Gruppen«, egne kommuner medregnet. Tal for 2012.',
    )
    expect(
      peerNote({ ...group, ownIncluded: false, weighting: 'weighted' }, { year: 2012, municipalities: null }).en,
    ).toBe(
      'The average cannot be computed (“Gruppen”, weighted by population, own municipalities not included). Figures of 2012.',
    )
  })
})
