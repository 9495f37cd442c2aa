import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../shared/statistics/catalogue.ts'
import { rowsOf } from '../../../shared/statistics/evidence.ts'
import { counted, named, ratePer, shareOf } from '../../../shared/statistics/measure.ts'
import { MetricSet } from '../../../shared/statistics/metricSet.ts'
import { countsPersons, showsFewPersons } from '../../../shared/statistics/smallCells.ts'
import { sampleReference } from '../../support/sampleReference.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'

const definitions = [...catalogue, ...sampleReference.keyFigures.definitions]

/** Units of which a few point at nobody. A new unit is put here or among those of persons, never left undecided. */
const OTHERWISE = [
  'aftner/år',
  'dage/år',
  'deltagere',
  'døgn',
  'forespørgsler',
  'forløb',
  'grupper',
  'kommuner',
  'kontakter',
  'medarbejder',
  'møder',
  'møder/år',
  'plads',
  'problematikker',
  'systemer',
  'timer',
  'timer/år',
  'uger',
  'årsværk',
]

describe('what counts persons', () => {
  test('every unit of a count is decided', () => {
    const others = definitions
      .filter((each) => each.kind === 'count' && each.ofPersons === undefined && !countsPersons(each))
      .map(({ unit }) => unit)
    expect([...new Set(others)].sort()).toEqual(OTHERWISE)
  })

  test.each([
    ['placements-0-17-count', true],
    ['notification-meetings-count', true],
    ['epds-severe-count', true],
    ['respite-enrolled-children', true],
    ['tolmiea-families', true],
    ['early-detection-referrals', true],
    ['premature-births-count', true],
    ['complaints-national-board-count', true],
    ['population-by-age', false],
    ['foster-team-members', false],
    ['advisers-count', false],
    ['expenditure-per-1000-placement-rank', false],
  ])('%s: %s', (id, expected) => {
    const definition = definitions.find((each) => each.id === id)
    expect(definition && countsPersons(definition)).toBe(expected)
  })

  test('a share of the sample centre says what it is a share of', async () => {
    const { input } = await sampleReportInput()
    const silent = [...input.metrics.all()].filter(({ kind, basis, from }) => kind === 'share' && basis && !from.length)
    expect(silent).toEqual([])
  })
})

describe('few persons', () => {
  const dims = { year: 2013, municipality: 'Nord' }
  const rows = rowsOf('placement', [{ id: 1 }, { id: 2 }, { id: 3 }])
  const of = (count: number, total: number, inhabitants = 900) => {
    const part = named('placements-forced-count', dims, counted<'child'>(count, [rows]))
    const whole = named('placements-count', dims, counted<'child'>(total, [rows]))
    const population = named('population-0-17-count', dims, counted<'person'>(inhabitants, []))
    const share = named('placements-forced-share-pct', dims, shareOf(part, whole))
    const rate = named('placements-per-1000-children', dims, ratePer(part, population, 1000))
    const set = new MetricSet([]).extended({ values: [part, whole, population, share, rate], definitions: catalogue })
    return (metric: string) => showsFewPersons(set, { metric, dims })
  }

  test('are seen in their count, in a share and in a rate of them', () => {
    const few = of(3, 40)
    expect(few('placements-forced-count')).toBe(true)
    expect(few('placements-forced-share-pct')).toBe(true)
    expect(few('placements-per-1000-children')).toBe(true)
    expect(few('placements-count')).toBe(false)
  })

  test('none, and five, are not few; nor is a small population, or a number that is not there', () => {
    for (const count of [0, 5]) expect(of(count, 40)('placements-forced-share-pct')).toBe(false)
    expect(of(5, 40, 3)('population-0-17-count')).toBe(false)
    expect(of(3, 40)('placements-new-count')).toBe(false)
  })
})
