import { type Fraction, fraction } from '../../../shared/quantities.ts'
import type { Dims, MetricValue } from '../../../shared/statistics/metric.ts'
import { MetricSet } from '../../../shared/statistics/metricSet.ts'
import expected from '../../golden/2013/expected.json'

export interface GoldenEntry {
  readonly metric: string
  readonly chapter: string
  readonly label: string
  readonly dims: Dims
  readonly value: number | string | null
  readonly unit: string
}

export const goldenEntries = expected as unknown as readonly GoldenEntry[]

const PRECISION = 1_000_000

const exact = (value: number): Fraction =>
  Number.isInteger(value) ? fraction(value) : fraction(Math.round(value * PRECISION), PRECISION)

const toValue = ({ metric, dims, value }: GoldenEntry): MetricValue => ({
  metric,
  dims,
  value: typeof value === 'number' ? exact(value) : null,
  rows: [],
})

export const goldenMetrics = new MetricSet(goldenEntries.map(toValue))
