import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MetricJson } from '../../shared/contract/engine.ts'
import { computedChapters, expectedEntries, keyOf, sameValue } from '../support/expected.ts'
import { type SampleProject, sampleProject } from '../support/sampleProject.ts'

describe('every figure of the oracle, computed from the sample files', () => {
  let project: SampleProject
  let found: ReadonlyMap<string, MetricJson>

  beforeAll(async () => {
    project = await sampleProject()
    const metrics = await project.engine.call('metrics.list', { year: 2013 })
    found = new Map(metrics.map((metric) => [keyOf(metric.metric, metric.dims), metric]))
  })
  afterAll(() => project.close())

  test.each(computedChapters)('%s', (chapter) => {
    const entries = expectedEntries().filter((entry) => entry.chapter === chapter)
    const missing = entries.filter((entry) => !found.has(keyOf(entry.metric, entry.dims)))
    const differing = entries.filter((entry) => {
      const metric = found.get(keyOf(entry.metric, entry.dims))
      return metric && !(sameValue(metric.value, entry.value) && metric.unit === entry.unit)
    })
    const matched = entries.length - missing.length - differing.length
    console.log(`${chapter}: ${matched} matched, ${differing.length} differing, ${missing.length} missing`)
    expect(differing.map(({ id, value, metric, dims }) => ({ id, value, got: found.get(keyOf(metric, dims)) }))).toEqual([])
    expect(missing.map(({ id }) => id)).toEqual([])
    expect(matched).toBeGreaterThan(0)
  })

  test('nothing is printed that the oracle does not know, but for the sums that the text of the report uses', () => {
    const known = new Set(expectedEntries().map((entry) => keyOf(entry.metric, entry.dims)))
    const unknown = [...found].filter(([key]) => !known.has(key)).map(([, { metric }]) => metric)
    expect([...new Set(unknown)].filter((metric) => !metric.startsWith('economy-area-'))).toEqual([])
  })
})
