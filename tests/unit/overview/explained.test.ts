import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Overview } from '../../../shared/contract/statistics.ts'
import type { MetricRef } from '../../../shared/statistics/metric.ts'
import { emptyProject, type SampleProject, sampleProject } from '../../support/sampleProject.ts'

let project: SampleProject
beforeAll(async () => {
  project = await sampleProject()
})
afterAll(() => project.close())

/** Every number that an overview shows, with what it shows of it. */
const numbersOf = ({ cards, changes, deviations }: Overview): readonly (MetricRef & { readonly text: string })[] => [
  ...cards.flatMap(({ metric, dims, value, before, beforeOf, change, changeOf }) => [
    { metric, dims, text: value },
    ...(beforeOf && before !== null ? [{ ...beforeOf, text: before }] : []),
    ...(changeOf && change !== null ? [{ ...changeOf, text: change }] : []),
  ]),
  ...[...changes, ...deviations].flatMap(({ metric, dims, now, before, beforeOf, change, changeOf }) => [
    { metric, dims, text: now },
    { ...beforeOf, text: before },
    ...(change === null ? [] : [{ ...changeOf, text: change }]),
  ]),
]

describe('every number of the overview is explained, with the same value', () => {
  test.each([
    { year: 2013, language: 'da' },
    { year: 2013, language: 'en', municipality: 'Vallensbæk' },
    { year: 2013, comparison: 2011, language: 'da', municipality: 'Ishøj' },
    { year: 2012, language: 'en' },
    { year: 2011, language: 'da' },
  ] as const)('%o', async (asked) => {
    const overview = await project.engine.call('overview.get', asked)
    const numbers = numbersOf(overview)
    expect(numbers.length).toBeGreaterThan(5)
    const { municipality: _, ...years } = { municipality: undefined, ...asked }
    for (const { metric, dims, text } of numbers) {
      const { display } = await project.engine.call('statistics.explain', { ...years, metric, dims: { ...dims } })
      expect(text, metric).toContain(display)
    }
  })
})

test('the sample year shows all that it has, and tells what stands out', async () => {
  const overview = await project.engine.call('overview.get', { year: 2013, language: 'da' })
  expect([...new Set(overview.cards.map(({ chapter }) => chapter))]).toEqual([
    'notifications',
    'assessments',
    'placements',
    'expenditure',
    'caseload',
    'rulings',
    'respiteCare',
    'economy',
  ])
  expect(overview.changes[0]).toMatchObject({ label: 'Underretningsmøder', before: '58', now: '20' })
  expect(overview.deviations.map(({ weight }) => weight)).toEqual(
    overview.deviations.map(({ weight }) => weight).toSorted((a, b) => b - a),
  )
})

test('a year without data, or an empty project, is refused with a sentence', async () => {
  await expect(project.engine.call('overview.get', { year: 1999, language: 'da' })).rejects.toMatchObject({
    problem: { code: 'report.no-data' },
  })
  const empty = await emptyProject()
  await expect(empty.engine.call('overview.get', { year: 2013, language: 'da' })).rejects.toMatchObject({
    problem: { code: 'report.no-data' },
  })
  await empty.close()
})
