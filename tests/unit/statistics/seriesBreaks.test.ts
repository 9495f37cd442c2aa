import { describe, expect, test } from 'vitest'
import { breaksAround } from '../../../shared/statistics/breaks/caveats.ts'
import { lawName, legalBasis } from '../../../shared/statistics/breaks/lawEras.ts'
import {
  breaksBetween,
  breaksOf,
  interrupting,
  type SeriesBreak,
  yearsOfDims,
} from '../../../shared/statistics/breaks/seriesBreak.ts'
import { catalogue } from '../../../shared/statistics/catalogue.ts'
import { sampleReference } from '../../support/sampleReference.ts'

const { breaks, laws, keyFigures } = sampleReference

const made = (some: Partial<SeriesBreak>): SeriesBreak => ({
  id: 'made',
  from: 2013,
  kind: 'law',
  metrics: ['placements-*'],
  recounted: false,
  label: { da: '', en: '' },
  text: { da: '', en: '' },
  source: '',
  ...some,
})

describe('a break lies between two years', () => {
  const between = (from: number, to: number, metric = 'placements-count', dims = {}, some: Partial<SeriesBreak> = {}) =>
    breaksBetween([made(some)], metric, from, to, dims).length

  test('where the later one is its first year or after it, and the earlier one before', () => {
    expect([between(2012, 2013), between(2013, 2012), between(2010, 2020)]).toEqual([1, 1, 1])
    expect([between(2013, 2013), between(2013, 2014), between(2011, 2012)]).toEqual([0, 0, 0])
  })

  test('of the metrics it names, whole or by their beginning', () => {
    expect(between(2012, 2013, 'notifications-count')).toBe(0)
    expect(between(2012, 2013, 'placements-count', {}, { metrics: ['placements-count-2012-definition'] })).toBe(0)
  })

  test('and of the values it names; null stands for numbers without the dimension', () => {
    const named = { dims: { source: ['A', null] } }
    expect(between(2012, 2013, 'placements-count', { source: 'A' }, named)).toBe(1)
    expect(between(2012, 2013, 'placements-count', { source: 'B' }, named)).toBe(0)
    expect(between(2012, 2013, 'placements-count', {}, named)).toBe(1)
  })

  test('a change spans its own years, a number the way to the year that it is compared with', () => {
    expect(breaksOf([made({})], 'placements-change-pct', { year: '2012-2013' })).toHaveLength(1)
    expect(breaksOf([made({})], 'placements-count', { year: 2013 })).toHaveLength(0)
    const value = { metric: 'placements-count', dims: { year: 2013 } }
    expect(breaksAround([made({})], value, 2012)).toHaveLength(1)
    expect(breaksAround([made({})], value, 2014)).toHaveLength(0)
  })

  test('a school year is no span of years', () => {
    expect(yearsOfDims({ year: '2012-13' })).toBeNull()
    expect(yearsOfDims({ year: 'skoleåret 2013' })).toBeNull()
    expect(yearsOfDims({ year: '2011-2013' })).toEqual([2011, 2013])
    expect(yearsOfDims({})).toBeNull()
  })
})

describe('the breaks that the program comes with', () => {
  const metrics = [...catalogue.map(({ id }) => id), ...keyFigures.definitions.map(({ id }) => id)]

  test('name metrics that exist', () => {
    for (const { id, metrics: patterns } of breaks)
      for (const pattern of patterns) {
        const found = metrics.filter((metric) =>
          pattern.endsWith('*') ? metric.startsWith(pattern.slice(0, -1)) : metric === pattern,
        )
        expect(found, `${id}: ${pattern}`).not.toEqual([])
      }
  })

  test('are told in short sentences of both languages', () => {
    for (const { id, label, text } of breaks)
      for (const sentence of [text.da, text.en]) {
        expect(sentence, id).toMatch(/^[A-ZÆØÅ].*\.$/)
        expect(label.da.length, id).toBeLessThan(25)
      }
  })

  test('leave placements of 2011 to 2013 comparable, since all are counted by the new rule', () => {
    const found = breaksBetween(breaks, 'placements-count', 2011, 2013)
    expect(found.map(({ id }) => id)).toEqual(['placement-definition-2013'])
    expect(interrupting(found)).toEqual([])
  })

  test('part assessments and after-care at the new law, but not notifications', () => {
    const ids = (metric: string) => breaksBetween(breaks, metric, 2023, 2024).map(({ id }) => id)
    expect(ids('child-assessments-decided-count')).toEqual(['childrens-act-assessments-2024'])
    expect(ids('aftercare-count')).toEqual(['childrens-act-aftercare-2024'])
    expect(ids('notifications-count')).toEqual([])
  })
})

describe('the law of a year', () => {
  test('is the Social Services Act until 2023 and the Children’s Act from 2024', () => {
    expect(lawName(laws, 'child-assessment', 2023, 'da')).toBe('servicelovens § 50')
    expect(lawName(laws, 'child-assessment', 2024, 'da')).toBe('barnets lovs § 20')
    expect(lawName(laws, 'placement-forced', 2025, 'en')).toBe("§ 47 of the Children's Act")
    expect(lawName(laws, 'placement-consent', 2013, 'en')).toBe('§ 52(3) no. 7 of the Social Services Act')
    expect(lawName(laws, 'screening', 2023, 'da')).toBeNull()
    expect(lawName(laws, 'unheard of', 2023, 'da')).toBeNull()
  })

  test('is cited with its years only where two laws meet', () => {
    expect(legalBasis(laws, 'child-assessment', [2013, 2013], 'da')).toBe('Lovgrundlag: servicelovens § 50.')
    expect(legalBasis(laws, 'child-assessment', [2023, 2024], 'da')).toBe(
      'Lovgrundlag: servicelovens § 50 (til og med 2023), barnets lovs § 20 (fra 2024).',
    )
    expect(legalBasis(laws, 'screening', [2012, 2013], 'da')).toBeNull()
  })

  test('is known for every subject that a metric names', () => {
    const topics = catalogue.flatMap(({ law }) => law ?? [])
    expect(new Set(topics).size).toBeGreaterThan(3)
    for (const topic of topics) expect(lawName(laws, topic, 2013, 'da'), topic).not.toBeNull()
  })

  test('is cited in the language of the reader', () => {
    for (const { id, sections } of laws.topics)
      for (const { da, en } of Object.values(sections)) {
        expect(da, id).toMatch(/^§/)
        expect(en, id).not.toMatch(/stk\.|nr\.|jf\.| og /)
      }
  })

  test('no definition cites the old law by itself, so that a later report cannot', () => {
    for (const { id, definition, label } of catalogue)
      expect([definition.da, label.da].join(' '), id).not.toMatch(/serviceloven/i)
  })
})
