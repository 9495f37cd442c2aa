import type { Dims, MetricValue } from './metric.ts'

const keyOf = (metric: string, dims: Dims): string =>
  `${metric} ${JSON.stringify(Object.entries(dims).sort(([a], [b]) => (a < b ? -1 : 1)))}`

/** The computed numbers of a project, found by metric and dimensions. A number is in here once or not at all. */
export class MetricSet {
  readonly #values = new Map<string, MetricValue>()
  readonly #byMetric = new Map<string, MetricValue[]>()

  constructor(values: Iterable<MetricValue>) {
    for (const value of values) {
      const key = keyOf(value.metric, value.dims)
      if (this.#values.has(key)) throw new Error(`Computed twice: ${key}`)
      this.#values.set(key, value)
      const siblings = this.#byMetric.get(value.metric)
      if (siblings) siblings.push(value)
      else this.#byMetric.set(value.metric, [value])
    }
  }

  get(metric: string, dims: Dims): MetricValue | undefined {
    return this.#values.get(keyOf(metric, dims))
  }

  /** All values of one metric, in the order of computation. */
  of(metric: string): readonly MetricValue[] {
    return this.#byMetric.get(metric) ?? []
  }

  all(): IterableIterator<MetricValue> {
    return this.#values.values()
  }

  get size(): number {
    return this.#values.size
  }
}
