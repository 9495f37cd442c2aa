import { toNumber } from '../quantities.ts'
import type { MetricValue } from '../statistics/metric.ts'
import type { ChangePair } from './changePairs.ts'

/** Below this in both years a number is not ranked: a few cases more or fewer say nothing. */
export const LEAST = 20

/** What a change is weighed by: how many there are, and of how many. Null for numbers that are neither. */
interface Size {
  readonly part: number
  readonly whole: number | null
}

function sizeOf({ kind, value, basis }: MetricValue): Size | null {
  if (kind === 'count') return value === null ? null : { part: toNumber(value), whole: null }
  return kind === 'share' && basis ? basis : null
}

/** Too few to rank: a count below the limit in both years, or a share of fewer than that in either. */
export function isTooSmall({ earlier, now }: ChangePair): boolean {
  const [before, after] = [sizeOf(earlier), sizeOf(now)]
  if (!before || !after) return false
  if (before.whole !== null && after.whole !== null) return Math.min(before.whole, after.whole) < LEAST
  return Math.max(before.part, after.part) < LEAST
}

/** A percentage of few says more than there is (ux 3.3, R5); a percentage point is of the whole, an amount is not a few. */
export function bearsPercent({ earlier, change }: ChangePair): boolean {
  if (change.kind === 'points' || earlier.kind !== 'count') return true
  return earlier.value !== null && toNumber(earlier.value) >= LEAST
}

/**
 * How much a change stands out, for ordering only: its square over what mere chance would make it. So both the number
 * and the part of it count: 20 more of 40 weigh more than 20 more of 400. Null for numbers that it does not fit.
 */
export function changeWeight({ earlier, now }: ChangePair): number | null {
  const [before, after] = [sizeOf(earlier), sizeOf(now)]
  if (!before || !after) return null
  if (before.whole === null || after.whole === null)
    return squareOver(after.part - before.part, before.part + after.part)
  if (before.whole === 0 || after.whole === 0) return null
  const pooled = (before.part + after.part) / (before.whole + after.whole)
  const difference = after.part / after.whole - before.part / before.whole
  return squareOver(difference, pooled * (1 - pooled) * (1 / before.whole + 1 / after.whole))
}

const squareOver = (difference: number, variance: number): number => (variance > 0 ? difference ** 2 / variance : 0)
