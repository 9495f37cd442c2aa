import type { Origin } from '../domain/cases.ts'
import { type Fraction, fraction, percentOf, subtract } from '../quantities.ts'
import type { Dims, MetricValue } from './metric.ts'

export interface Sourced {
  readonly origin: Origin
}

/** A count of something; `rows` are what was counted or what it was counted from. */
export const count = (metric: string, dims: Dims, counted: number, rows: readonly Sourced[]): MetricValue => ({
  metric,
  dims,
  value: fraction(counted),
  rows,
})

/** A count of the rows themselves. */
export const countRows = (metric: string, dims: Dims, rows: readonly Sourced[]): MetricValue =>
  count(metric, dims, rows.length, rows)

/** Part of whole in percent. Undefined, not zero, when the whole is empty. */
export const share = (
  metric: string,
  dims: Dims,
  part: number,
  whole: number,
  rows: readonly Sourced[],
): MetricValue => ({
  metric,
  dims,
  value: percentOf(part, whole),
  basis: { part, whole },
  rows,
})

/** A quotient of two numbers (a mean, a rate per 1,000 with `scale`). */
export const quotient = (
  metric: string,
  dims: Dims,
  part: number,
  whole: number,
  rows: readonly Sourced[],
  scale = 1,
): MetricValue => ({
  metric,
  dims,
  value: whole === 0 ? null : fraction(part * scale, whole),
  basis: { part, whole },
  rows,
})

/** Change between two unrounded values: in percent of the first for counts, in percentage points for shares. */
export function percentChangeOf(metric: string, dims: Dims, from: MetricValue, to: MetricValue): MetricValue {
  const [first, last] = [whole(from), whole(to)]
  const value = first === null || last === null ? null : percentOf(last - first, first)
  return { metric, dims, value, rows: [...from.rows, ...to.rows] }
}

export const pointsBetween = (metric: string, dims: Dims, from: MetricValue, to: MetricValue): MetricValue => ({
  metric,
  dims,
  value: from.value === null || to.value === null ? null : subtract(to.value, from.value),
  rows: [...from.rows, ...to.rows],
})

function whole(value: MetricValue): number | null {
  const number: Fraction | null = value.value
  if (number !== null && number.denominator !== 1) throw new Error(`${value.metric} is not a count`)
  return number === null ? null : number.numerator
}

export function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}

/** Numbers from first to last, both included. */
export const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
