import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AppealRuling } from '../../../shared/domain/cases.ts'
import type { CodeLists } from '../../../shared/domain/codeLists.ts'
import { add, fraction, toNumber } from '../../../shared/quantities.ts'
import { MetricSet } from '../../../shared/statistics/metricSet.ts'
import { periodOf } from '../../../shared/statistics/period.ts'
import { rulingMetrics } from '../../../shared/statistics/rulings.ts'
import { sampleReference } from '../../support/sampleReference.ts'
import { factsWith } from '../../support/smallFacts.ts'

const codes: CodeLists = {
  ...sampleReference.codes,
  rulings: {
    bodies: [
      { name: 'Nævnet', from: null, until: 2014 },
      { name: 'Styrelsen', from: null, until: null },
    ],
    outcomes: ['Stadfæstet', 'Ændret', 'Afvist'],
    upheld: ['Stadfæstet'],
    reversed: ['Ændret'],
    sums: 'I alt',
  },
}

type Ruling = readonly [body: string, municipality: string, outcome: string]

function metricsOf(rows: readonly Ruling[], year = 2015): MetricSet {
  const rulings = rows.map(
    ([body, municipality, outcome], index): AppealRuling => ({
      id: index + 1,
      year,
      receivedOn: `${year}-03-01`,
      body,
      area: 'Foranstaltning',
      municipality,
      outcome,
    }),
  )
  return new MetricSet(rulingMetrics(factsWith({ rulings }), codes, periodOf(2015, ['A', 'B'])))
}

const COUNT = 'complaint-rulings-count'
const all = { year: 2015, municipality: 'samlet' }
const count = (set: MetricSet, dims: Record<string, string | number>) => set.get(COUNT, dims)?.value?.numerator

describe('rulings in complaints', () => {
  const set = metricsOf([
    ['Styrelsen', 'A', 'Stadfæstet'],
    ['Styrelsen', 'A', 'Stadfæstet'],
    ['Styrelsen', 'B', 'Ændret'],
    ['Retten', 'B', 'Afvist'],
    ['Retten', 'B', 'Forlig'],
  ])

  test('are counted by body and outcome, with the sums of the printed table', () => {
    expect(count(set, { ...all, body: 'Styrelsen', outcome: 'Stadfæstet' })).toBe(2)
    expect(count(set, { ...all, body: 'I alt', outcome: 'I alt' })).toBe(5)
    expect(count(set, { year: 2015, municipality: 'B' })).toBe(3)
  })

  test('a body or outcome that no list knows is shown, never lost', () => {
    expect(count(set, { ...all, body: 'Retten', outcome: 'Forlig' })).toBe(1)
  })

  test('a body of another time has no row, one of this time has its 0', () => {
    expect(count(set, { ...all, body: 'Nævnet', outcome: 'I alt' })).toBeUndefined()
    const earlier = metricsOf([['Styrelsen', 'A', 'Ændret']], 2014)
    expect(count(earlier, { ...all, year: 2014, body: 'Nævnet', outcome: 'I alt' })).toBe(0)
  })

  test('shares are of the rulings on the merits', () => {
    const upheld = set.share('complaint-upheld-share-pct', all)
    expect(upheld?.basis).toEqual({ part: 2, whole: 3 })
    expect(upheld?.from).toContainEqual({ metric: COUNT, dims: { ...all, body: 'I alt', outcome: 'Stadfæstet' } })
  })

  test('nothing decided on the merits: no share', () => {
    const dismissed = metricsOf([['Styrelsen', 'A', 'Afvist']])
    expect(dismissed.share('complaint-upheld-share-pct', all)?.value).toBeNull()
  })

  test('a row of sums in the extract is no ruling', () => {
    const summed = metricsOf([
      ['Styrelsen', 'A', 'Ændret'],
      ['I alt', 'A', 'Ændret'],
      ['Styrelsen', 'A', 'I alt'],
    ])
    expect(count(summed, { ...all, body: 'I alt', outcome: 'I alt' })).toBe(1)
  })

  test('a year without rulings has no numbers', () => {
    expect(metricsOf([]).size).toBe(0)
  })
})

const ruling = fc.tuple(
  fc.constantFrom('Nævnet', 'Styrelsen', 'Retten'),
  fc.constantFrom('A', 'B'),
  fc.constantFrom('Stadfæstet', 'Ændret', 'Afvist', 'Forlig'),
)

test('bodies, outcomes and municipalities add up, and the two shares to 100', () => {
  fc.assert(
    fc.property(fc.array(ruling, { minLength: 1, maxLength: 60 }), (rows) => {
      const set = metricsOf(rows)
      const cells = set.of(COUNT).filter(({ dims }) => dims.body !== undefined)
      const inner = cells.filter(({ dims }) => dims.body !== 'I alt' && dims.outcome !== 'I alt')
      const total = (some: typeof cells) => some.reduce((sum, { value }) => sum + (value?.numerator ?? 0), 0)
      expect(total(inner)).toBe(rows.length)
      const places = ['A', 'B'].map((municipality) => count(set, { year: 2015, municipality }) ?? 0)
      expect(places.reduce((a, b) => a + b)).toBe(rows.length)
      const shares = ['complaint-upheld-share-pct', 'complaint-reversal-share-pct'].map(
        (id) => set.share(id, all)?.value,
      )
      const [upheld, reversed] = shares
      if (upheld && reversed) expect(toNumber(add(upheld, reversed))).toBe(100)
      else expect(rows.every(([, , outcome]) => ['Afvist', 'Forlig'].includes(outcome))).toBe(true)
      expect(fraction(total(cells))).toEqual(fraction(rows.length * 4))
    }),
    { numRuns: 200 },
  )
})
