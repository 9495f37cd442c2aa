import type { Contradiction } from './keyFigures/contradiction.ts'
import { type Dims, type MetricDefinition, type MetricKind, type MetricValue, unitIn } from './metric.ts'

/**
 * Dimensions as one string, in any order; the year 2013 is not the text "2013". Made for every number of a project and
 * more than once: short and plainly joined, it is several times faster than JSON.
 */
function dimsKey(dims: Dims, year = dims.year): string {
  const key = `${textOf(year)}\u0000${textOf(dims.municipality)}`
  let only = ''
  for (const name in dims) {
    if (name === 'year' || name === 'municipality') continue
    if (only !== '') return key + otherDims(dims)
    only = name
  }
  return only === '' ? key : `${key}\u0000${only}\u0000${textOf(dims[only])}`
}

/** Nearly all numbers have one more dimension at most; only several need an order. */
const otherDims = (dims: Dims): string =>
  Object.keys(dims)
    .filter((name) => name !== 'year' && name !== 'municipality')
    .sort()
    .map((name) => `\u0000${name}\u0000${textOf(dims[name])}`)
    .join('')

const textOf = (value: string | number | undefined): string | number | undefined =>
  typeof value === 'string' ? `"${value}` : value

/** A number's name as one string; `year` names the same number of another year. */
export const numberKey = (metric: string, dims: Dims, year?: Dims[string]): string => `${metric} ${dimsKey(dims, year)}`

const isKind = <Kind extends MetricKind>(value: MetricValue, kind: Kind): value is MetricValue<Kind> =>
  value.kind === kind

/** What a set is made of or gains. */
interface Numbers {
  readonly values: Iterable<MetricValue>
  readonly definitions?: readonly MetricDefinition[]
  readonly contradictions?: readonly Contradiction[]
}

/** The numbers of one metric, in the order of computation and by their dimensions. */
interface Siblings {
  readonly values: MetricValue[]
  readonly byDims: Map<string, MetricValue>
}

/** The computed numbers of a project, found by metric and dimensions. A number is in here once or not at all. */
export class MetricSet {
  readonly #values: MetricValue[] = []
  readonly #byMetric = new Map<string, Siblings>()
  readonly #definitions = new Map<string, MetricDefinition>()
  readonly #contradictions: Contradiction[] = []
  /** The set that this one adds to: what is in there is in here too, and is not copied. */
  readonly #before: MetricSet | null

  constructor(values: Iterable<MetricValue>, before: MetricSet | null = null) {
    this.#before = before
    this.#take({ values })
  }

  /** These numbers and more: those that are worked out from them, or known beside them. */
  extended(more: Numbers): MetricSet {
    const wider = new MetricSet([], this)
    wider.#take({ values: [], definitions: this.definitions, contradictions: this.#contradictions })
    wider.#take(more)
    return wider
  }

  #take({ values, definitions = [], contradictions = [] }: Numbers): void {
    for (const value of values) {
      const key = dimsKey(value.dims)
      const siblings = this.#siblings(value.metric)
      siblings.byDims.set(key, value)
      siblings.values.push(value)
      if (siblings.byDims.size < siblings.values.length || this.#has(value.metric, key))
        throw new Error(`Computed twice: ${value.metric} ${JSON.stringify(value.dims)}`)
      this.#values.push(value)
    }
    for (const definition of definitions) this.#definitions.set(definition.id, definition)
    this.#contradictions.push(...contradictions)
  }

  /** In the sets that this one adds to. */
  #has(metric: string, key: string): boolean {
    return this.#before !== null && this.#before.#find(metric, key) !== undefined
  }

  #siblings(metric: string): Siblings {
    let siblings = this.#byMetric.get(metric)
    if (siblings === undefined) {
      siblings = { values: [], byDims: new Map() }
      this.#byMetric.set(metric, siblings)
    }
    return siblings
  }

  #find(metric: string, key: string): MetricValue | undefined {
    const own = this.#byMetric.get(metric)?.byDims.get(key)
    return own !== undefined || this.#before === null ? own : this.#before.#find(metric, key)
  }

  /** The entry of the catalogue, or what the project's own data say of a metric that they bring with them. */
  definitionOf(metric: string): MetricDefinition {
    const definition = this.#definitions.get(metric)
    if (!definition) throw new Error(`Metric without a catalogue entry: ${metric}`)
    return definition
  }

  /** The unit of a value; a dimension can change what is counted. */
  unitOf(metric: string, dims: Dims): string {
    return unitIn(this.definitionOf(metric), dims)
  }

  /** The catalogue with the metrics that the project's own data bring with them. */
  get definitions(): readonly MetricDefinition[] {
    return [...this.#definitions.values()]
  }

  /** Printed figures that the numbers do not round to. */
  get contradictions(): readonly Contradiction[] {
    return this.#contradictions
  }

  get(metric: string, dims: Dims): MetricValue | undefined {
    return this.#find(metric, dimsKey(dims))
  }

  /** A count, where there is one: of another kind it would be refused. */
  count(metric: string, dims: Dims): MetricValue<'count'> | undefined {
    return this.#ofKind(metric, dims, 'count')
  }

  share(metric: string, dims: Dims): MetricValue<'share'> | undefined {
    return this.#ofKind(metric, dims, 'share')
  }

  money(metric: string, dims: Dims): MetricValue<'money'> | undefined {
    return this.#ofKind(metric, dims, 'money')
  }

  #ofKind<Kind extends MetricKind>(metric: string, dims: Dims, kind: Kind): MetricValue<Kind> | undefined {
    const value = this.get(metric, dims)
    if (value === undefined) return undefined
    if (!isKind(value, kind)) throw new TypeError(`${metric} is no ${kind}`)
    return value
  }

  /** All values of one metric, in the order of computation. */
  of(metric: string): readonly MetricValue[] {
    const own = this.#byMetric.get(metric)?.values ?? []
    const before = this.#before?.of(metric) ?? []
    if (own.length === 0) return before
    return before.length === 0 ? own : [...before, ...own]
  }

  *all(): Generator<MetricValue> {
    if (this.#before) yield* this.#before.all()
    yield* this.#values
  }

  get size(): number {
    return this.#values.length + (this.#before?.size ?? 0)
  }
}
