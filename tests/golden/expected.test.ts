import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MetricJson } from '../../shared/contract/engine.ts'
import { chapters, type Expected, expectedEntries, keyOf, sameValue } from '../support/expected.ts'
import { type SampleProject, sampleProject } from '../support/sampleProject.ts'

const ENTRIES = 4143

interface Comparison {
  readonly matched: number
  readonly differing: readonly unknown[]
  readonly missing: readonly string[]
}

describe('every figure of the oracle, computed from the sample files', () => {
  let project: SampleProject
  let found: ReadonlyMap<string, MetricJson>
  const lines: string[] = []

  beforeAll(async () => {
    project = await sampleProject()
    const metrics = await project.engine.call('metrics.list', { year: 2013 })
    found = new Map(metrics.map((metric) => [keyOf(metric.metric, metric.dims), metric]))
  })
  afterAll(async () => {
    console.log(lines.join('\n'))
    await project.close()
  })

  function compare(name: string, entries: readonly Expected[]): Comparison {
    const numberOf = ({ metric, dims }: Expected) => found.get(keyOf(metric, dims))
    const missing = entries.filter((entry) => !numberOf(entry)).map(({ id }) => id)
    const differing = entries.flatMap((entry) => {
      const got = numberOf(entry)
      const equal = !got || (sameValue(got.value, entry.value) && got.unit === entry.unit)
      return equal ? [] : [{ id: entry.id, value: entry.value, unit: entry.unit, got }]
    })
    const matched = entries.length - missing.length - differing.length
    lines.push(`${name}: ${matched} matched, ${differing.length} differing, ${missing.length} missing`)
    return { matched, differing, missing }
  }

  test.each(chapters)('%s', (chapter) => {
    const entries = expectedEntries().filter((entry) => entry.chapter === chapter)
    expect(compare(chapter, entries)).toEqual({ matched: entries.length, differing: [], missing: [] })
  })

  test('all of them', () => {
    expect(compare('all chapters', expectedEntries())).toEqual({ matched: ENTRIES, differing: [], missing: [] })
  })

  test('no number of the oracle is printed under another unit or twice', () => {
    const known = new Set(expectedEntries().map((entry) => keyOf(entry.metric, entry.dims)))
    expect(known.size).toBe(ENTRIES)
    expect([...found.keys()].filter((key) => known.has(key))).toHaveLength(ENTRIES)
  })
})
