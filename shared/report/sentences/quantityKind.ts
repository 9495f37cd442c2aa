import type { QuantityKind } from '../../narrative/rules/quantity.ts'
import type { MetricKind } from '../../statistics/metric.ts'

const kinds: Readonly<Partial<Record<MetricKind, QuantityKind>>> = {
  count: 'count',
  share: 'share',
  money: 'money',
  rate: 'rate',
  mean: 'rate',
  index: 'rate',
}

/** How sentences speak of a metric; null for days and for what is a change already. */
export const quantityKind = (kind: MetricKind): QuantityKind | null => kinds[kind] ?? null
