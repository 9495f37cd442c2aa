import { fraction } from '../quantities.ts'
import type { Evidence } from './evidence.ts'
import type { Measure } from './metric.ts'

/**
 * The middle of whole numbers, each with how often it occurs, or the mean of the two middle ones; undefined where
 * there are none.
 */
export function medianOf(
  occurring: readonly (readonly [value: number, times: number])[],
  evidence: Evidence,
): Measure<'mean'> {
  const sorted = [...occurring].sort(([a], [b]) => a - b)
  const size = sorted.reduce((sum, [, times]) => sum + times, 0)
  const [below, above] = [valueAt(sorted, Math.floor((size - 1) / 2)), valueAt(sorted, Math.floor(size / 2))]
  const value = below === null || above === null ? null : fraction(below + above, 2)
  return { kind: 'mean', value, evidence, from: [] }
}

function valueAt(sorted: readonly (readonly [value: number, times: number])[], position: number): number | null {
  let passed = 0
  for (const [value, times] of sorted) {
    passed += times
    if (position >= 0 && position < passed) return value
  }
  return null
}
