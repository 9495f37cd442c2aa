import type { Dims } from '../statistics/metric.ts'
import { ALL } from '../statistics/scope.ts'
import type { OverviewInput } from './overviewInput.ts'

/**
 * Whether a number is about what is looked at: the chosen municipality, or all together. Units of the centre (a respite
 * home, a family workshop) stand in the place of a municipality and belong to all together.
 */
export function isLookedAt({ municipality: wanted, period }: OverviewInput, { municipality }: Dims): boolean {
  if (municipality === wanted) return true
  return wanted === ALL && municipality !== undefined && !period.municipalities.includes(String(municipality))
}
