import { describe, expect, test } from 'vitest'
import { fraction } from '../../../shared/quantities.ts'
import { catalogue } from '../../../shared/statistics/catalogue.ts'
import type { EvidencePart, Filter } from '../../../shared/statistics/evidence.ts'
import { explainedFilters } from '../../../shared/statistics/explain/filterWords.ts'
import { likeness } from '../../../shared/statistics/explain/likeness.ts'
import { metricName } from '../../../shared/statistics/explain/metricName.ts'
import { displayed, exactly, roundingWords } from '../../../shared/statistics/explain/numberWords.ts'
import { withUnit } from '../../../shared/statistics/explain/unitWords.ts'
import { valueWord, valueWordIn } from '../../../shared/statistics/explain/valueWords.ts'
import type { MetricValue } from '../../../shared/statistics/metric.ts'
import { sampleReference } from '../../support/sampleReference.ts'

const { laws } = sampleReference

const part = (filters: readonly Filter[], table: EvidencePart['table'] = 'notification'): EvidencePart => ({
  table,
  size: 0,
  filters,
  ids: () => [],
  isWithin: () => false,
})

const made = (numerator: number, denominator = 1): MetricValue => ({
  metric: 'made',
  dims: {},
  kind: 'share',
  value: fraction(numerator, denominator),
  evidence: [],
  from: [],
})

describe('conditions in words', () => {
  test('years of two parts are said once, with either', () => {
    const parts = [2012, 2013].map((year) =>
      part([
        { field: 'year', is: year },
        { field: 'municipality', is: 'Ishøj' },
      ]),
    )
    expect(explainedFilters(parts, {}, laws, 'da')).toEqual([
      { field: 'År', value: '2012 eller 2013' },
      { field: 'Kommune', value: 'Ishøj' },
    ])
  })

  test('a field that was narrowed twice holds its narrower condition', () => {
    const narrowed = part([
      { field: 'form', is: ['Plejefamilie', 'Opholdssted'] },
      { field: 'form', is: 'Opholdssted' },
    ])
    expect(explainedFilters([narrowed], {}, laws, 'en')).toEqual([
      { field: 'Form of placement', value: 'Accommodation facility' },
    ])
  })

  test.each([
    [{ from: null, to: 14 }, 'højst 14'],
    [{ from: 31, to: null }, 'mindst 31'],
    [{ from: 1, to: 3 }, '1–3'],
    [{ from: 2, to: 2 }, '2'],
    [{ from: null, to: null }, 'kendt'],
    [[1998, 1997, 1996], '1996–1998'],
    [[1998, 1996], '1998 eller 1996'],
    [['a, b', 'c', 'd'], 'a, b; c eller d'],
    [null, 'ikke angivet'],
  ] as const)('%j is "%s"', (is, words) => {
    const [filter] = explainedFilters([part([{ field: 'birthYear', is }])], {}, laws, 'da')
    expect(filter?.value).toBe(words)
  })

  test('rows of two tables keep their conditions apart', () => {
    const parts = [part([{ field: 'year', is: 2013 }]), part([], 'population')]
    expect(explainedFilters(parts, { year: 2013 }, laws, 'da')).toEqual([
      { field: 'Underretninger: År', value: '2013' },
      { field: 'Folketal: År', value: '2013' },
    ])
  })
})

test.each([
  ['month', 10, 'oktober', 'October'],
  ['sex', 'girls', 'Piger', 'Girls'],
  ['municipality', 'samlet', 'alle kommuner samlet', 'all municipalities together'],
  ['inForceOn', '2013-12-31', '31. december 2013', '31 December 2013'],
  ['year', '2012-2013', '2012–2013', '2012–2013'],
  ['year', 2013, '2013', '2013'],
  ['persons', 12345, '12.345', '12,345'],
  ['unborn', 1, 'ja', 'yes'],
  ['days', 0, 'samme dag', 'on the same day'],
  ['days', 1, 'senest dagen efter', 'no later than the next day'],
  ['days', 30, 'inden for 30 dage', 'within 30 days'],
] as const)('%s %s in words', (field, value, danish, english) => {
  expect([valueWord(field, value, 'da'), valueWord(field, value, 'en')]).toEqual([danish, english])
})

describe('the name of a number', () => {
  const named = {
    label: { da: 'Handling inden for et antal dage', en: 'Action within a number of days' },
    labelWith: { da: 'Handling {days}', en: 'Action {days}' },
  }

  test('says the value of its dimension, and that it does', () => {
    expect(metricName(named, { year: 2013, days: 7 }, 'da')).toEqual({
      text: 'Handling inden for 7 dage',
      says: ['days'],
    })
    expect(metricName(named, { days: 0 }, 'en').text).toBe('Action on the same day')
  })

  test('is the label of the metric where a dimension is missing or none is asked for', () => {
    expect(metricName(named, { year: 2013 }, 'da')).toEqual({ text: named.label.da, says: [] })
    expect(metricName({ label: named.label }, { days: 7 }, 'en')).toEqual({ text: named.label.en, says: [] })
  })

  test('has room only for dimensions that its metric has', () => {
    for (const { id, labelWith, dims } of catalogue)
      for (const text of Object.values(labelWith ?? {}))
        for (const [, dim = ''] of text.matchAll(/\{(\w+)\}/g)) expect(dims, id).toContain(dim)
  })
})

describe('the number itself', () => {
  test.each([
    [made(524), '524', 'Ikke afrundet.'],
    [made(5, 2), '2,5', 'Ikke afrundet.'],
    [made(-1, 20), '\u22120,05', expect.stringContaining('Afrundet til 1 decimal')],
    [made(1700, 399), '1.700 / 399', expect.stringContaining('Afrundet til 1 decimal')],
  ])('exact and rounded: %#', (value, exact, rounding) => {
    expect([exactly(value, 'da'), roundingWords(value, 1, 'da')]).toEqual([exact, rounding])
  })

  test('a half is rounded away from zero, as the words say', () => {
    expect(displayed(made(-1, 20), 1, 'da')).toBe('\u22120,1')
    expect(roundingWords(made(5, 2), 0, 'en')).toMatch(/a whole number; a half is rounded away from zero/)
  })

  test('no number and a day are not rounded', () => {
    expect(roundingWords({ ...made(1), value: null }, 1, 'en')).toBe('There is no number to round.')
    expect(roundingWords({ ...made(1), value: null, date: '2014-01-20' }, 0, 'da')).toBe('En dato afrundes ikke.')
    expect(displayed({ ...made(1), value: null }, 1, 'da')).toBe('–')
  })

  test.each([
    ['1', 'børn', '1 barn', '1 child'],
    ['\u22121', 'børn', '\u22121 barn', '\u22121 child'],
    ['11', 'børn', '11 børn', '11 children'],
    ['4,3', '%', '4,3\u00a0%', '4,3%'],
    ['12', 'kr.', '12\u00a0kr.', 'DKK\u00a012'],
    ['1', 'grupper', '1 gruppe', '1 group'],
    ['3', 'rønnebærgrene', '3 rønnebærgrene', '3 rønnebærgrene'],
  ])('%s %s', (text, unit, danish, english) => {
    expect([withUnit(text, unit, 'da'), withUnit(text, unit, 'en')]).toEqual([danish, english])
  })
})

test('alike texts are told from others, whatever their case and signs', () => {
  expect(likeness('notifications-count', 'Notifications count')).toBe(1)
  expect(likeness('Politiet', 'polti')).toBeGreaterThan(0.5)
  expect(likeness('Politiet', 'Skoler')).toBeLessThan(0.2)
})

describe('codes that the laws name', () => {
  const inYear = (year: number | string | undefined, field: string, code: string) =>
    valueWordIn(laws, year)(field, code, 'da')
  const assessment = 'Børnefaglig undersøgelse (§ 50) iværksat'

  test.each([
    [2023, 'action', assessment, assessment],
    [2024, 'action', assessment, 'Børnefaglig undersøgelse (§ 20) iværksat'],
    [2024, 'firstAction', assessment, 'Børnefaglig undersøgelse (§ 20) iværksat'],
    ['2023-2024', 'team', '§ 50-team', '§ 20-team'],
    [2024, 'startReason', 'Efterværn', 'Ungestøtte'],
    [2024, 'form', 'Efterværn', 'Efterværn'],
    [undefined, 'team', '§ 50-team', '§ 50-team'],
  ])('in %s, %s %s: %s', (year, field, code, name) => expect(inYear(year, field, code)).toBe(name))

  test('have English names where the lists give them, and stay as they are where not', () => {
    const english = { ...laws, english: { Skoler: 'Schools', Politiet: 'Police', '§ 20-team': '§ 20 team' } }
    const inEnglish = (field: string, code: string) => valueWordIn(english, 2024)(field, code, 'en')
    expect(inEnglish('source', 'Skoler')).toBe('Schools')
    expect(inEnglish('source', 'Skoler + Politiet + Ukendt ord')).toBe('Schools + Police + Ukendt ord')
    expect(inEnglish('team', '§ 50-team')).toBe('§ 20 team')
    expect(inEnglish('line', 'Skoler')).toBe('Skoler')
    expect(valueWordIn(english, 2024)('source', 'Skoler', 'da')).toBe('Skoler')
  })

  test('stand so among the conditions', () => {
    const parts = [part([{ field: 'firstAction', is: assessment }])]
    expect(explainedFilters(parts, { year: 2025 }, laws, 'da')).toEqual([
      { field: 'Første handling', value: 'Børnefaglig undersøgelse (§ 20) iværksat' },
    ])
  })
})
