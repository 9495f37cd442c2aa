import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dims } from '../../shared/statistics/metric.ts'

/** One entry of the oracle: a figure recomputed from the rows of the sample files. */
export interface Expected {
  readonly id: string
  readonly metric: string
  readonly chapter: string
  readonly dims: Dims
  readonly value: number | string | null
  /** As printed in the report of 2013; null where it prints nothing. */
  readonly published: number | string | null
  readonly unit: string
  readonly rounding: string
  readonly hedge: 'knap' | 'godt' | 'over' | 'ca' | null
  readonly status: 'reproduced' | 'contradiction' | 'not-in-data'
}

const golden = join(import.meta.dirname, '..', 'golden', '2013')
const read = (name: string): unknown => JSON.parse(readFileSync(join(golden, name), 'utf8'))

/** What the printed report of 2013 gets wrong or leaves open. */
export interface Contradiction {
  readonly id: string
  readonly publishedText: string
  readonly kind: string
  readonly detectableFromData: boolean
  readonly correct: string | null
  /** Ids of the published numbers that it is about. */
  readonly entries: readonly string[]
}

export const contradictions = read('contradictions.json') as readonly Contradiction[]

const entries = read('expected.json') as readonly Expected[]

export const expectedEntries = (): readonly Expected[] => entries

export const chapters: readonly string[] = [...new Set(entries.map(({ chapter }) => chapter))].sort()

const sorted = (dims: Dims): string => JSON.stringify(Object.entries(dims).sort(([a], [b]) => (a < b ? -1 : 1)))
export const keyOf = (metric: string, dims: Dims): string => `${metric} ${sorted(dims)}`

/** Equal as exact values: both sides are the nearest floating-point numbers of the same fraction, in any order of steps. */
export const sameValue = (a: number | string | null, b: number | string | null): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(b)) : a === b
