import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MetricJson } from '../../../shared/contract/engine.ts'
import type { MetricExplanation } from '../../../shared/contract/statistics.ts'
import type { Language } from '../../../shared/danish.ts'
import { withUnit } from '../../../shared/statistics/explain/unitWords.ts'
import { numberKey } from '../../../shared/statistics/metricSet.ts'
import { type SampleProject, sampleProject } from '../../support/sampleProject.ts'

const YEAR = 2013
/** Files with one row a case, and what a count of rows is called there. */
const caseFiles = /^(underretninger-2011-2013|anbringelser|boernefaglige)/
const caseUnits = new Set(['underretninger', 'møder', 'afgørelser', 'undersøgelser'])

let project: SampleProject
let metrics: readonly MetricJson[]
const explained = new Map<Language, readonly MetricExplanation[]>()

beforeAll(async () => {
  project = await sampleProject()
  metrics = await project.engine.call('metrics.list', { year: YEAR })
  const firstOfEach = metrics.filter(({ metric }, index) => metrics[index - 1]?.metric !== metric)
  for (const [language, asked] of [
    ['da', metrics],
    ['en', firstOfEach],
  ] as const) {
    const all: MetricExplanation[] = []
    for (const { metric, dims } of asked)
      all.push(await project.engine.call('statistics.explain', { year: YEAR, metric, dims, language }))
    explained.set(language, all)
  }
}, 60_000)
afterAll(() => project.close())

const textsOf = (one: MetricExplanation): readonly string[] => [
  one.label,
  one.unit,
  one.display,
  one.exact,
  one.rounding,
  one.definition,
  one.base,
  one.source,
  ...(one.proportion === null ? [] : [one.proportion]),
  ...one.notes,
  ...one.filters.flatMap(({ field, value }) => [field, value]),
  ...one.inputs.flatMap(({ label, display }) => [label, display]),
]

describe.each(['da', 'en'] as const)(
  'every number of the sample centre (in English one of each metric): %s',
  (language) => {
    const all = () => explained.get(language) ?? []

    test('is explained', () => {
      expect(new Set(all().map(({ metric }) => metric))).toEqual(new Set(metrics.map(({ metric }) => metric)))
      expect(all().length).toBeGreaterThan(language === 'da' ? 4_000 : 250)
      const odd = all().filter((one) => textsOf(one).some((text) => /undefined|null|NaN|\[object|^$/.test(text)))
      expect(odd.map(({ metric, dims }) => ({ metric, dims }))).toEqual([])
    })

    test('says its conditions in words', () => {
      const fields = new Set(all().flatMap(({ filters }) => filters.map(({ field }) => field)))
      expect([...fields].filter((field) => !/^\p{Lu}/u.test(field.split(': ').at(-1) ?? ''))).toEqual([])
    })

    test('names only numbers that exist among those it was worked out from', () => {
      const known = new Set(metrics.map(({ metric, dims }) => numberKey(metric, dims)))
      const dangling = all().flatMap((one) =>
        one.inputs
          .filter(({ metric, dims }) => !known.has(numberKey(metric, dims)))
          .map((input) => `${one.metric} ← ${numberKey(input.metric, input.dims)}`),
      )
      expect([...new Set(dangling)]).toEqual([])
    })

    test('tells its inputs apart', () => {
      const alike = all().filter(({ inputs }) => new Set(inputs.map(({ label }) => label)).size < inputs.length)
      expect(alike.map(({ metric, dims, inputs }) => ({ metric, dims, inputs }))).toEqual([])
    })
  },
)

test('a count of cases has as many rows behind it as it counts', () => {
  const counts = (explained.get('da') ?? []).filter(
    ({ kind, inputs, unit, sources }) =>
      kind === 'count' &&
      inputs.length === 0 &&
      caseUnits.has(unit) &&
      sources.length > 0 &&
      sources.every(({ file }) => caseFiles.test(file)),
  )
  expect(counts.length).toBeGreaterThan(600)
  const wrong = counts.filter(({ exact, rowCount }) => exact.replace('.', '') !== String(rowCount))
  expect(wrong.map(({ metric, dims, exact, rowCount }) => ({ metric, dims, exact, rowCount }))).toEqual([])
})

test('the rows behind are as many as the explanation says, and nobody can be recognised by them', async () => {
  const some = (explained.get('da') ?? []).filter((_, index) => index % 11 === 0)
  for (const { metric, dims, rowCount } of some) {
    const asked = { year: YEAR, metric, dims, language: 'da', offset: 0, limit: 50 } as const
    const { total, columns, rows } = await project.engine.call('statistics.rows', asked)
    expect({ metric, dims, total }).toEqual({ metric, dims, total: rowCount })
    expect(rows).toHaveLength(Math.min(50, total))
    for (const { cells } of rows) {
      expect(cells).toHaveLength(columns.length)
      expect(cells.join(' ')).not.toMatch(/[0-9a-f]{32}|\b\d{6}-?\d{4}\b|undefined|null/)
    }
  }
}, 60_000)

test('every unit is put into English', () => {
  const units = new Set(metrics.map(({ unit }) => unit))
  const bare = new Set(['antal', 'dato'])
  const same = [...units].filter((unit) => !bare.has(unit) && withUnit('2', unit, 'da') === withUnit('2', unit, 'en'))
  expect(same).toEqual([])
})
