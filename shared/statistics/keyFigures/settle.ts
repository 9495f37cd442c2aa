import { fractionOfDecimal } from '../../quantities.ts'
import type { MetricValue } from '../metric.ts'
import { type MetricSet, numberKey } from '../metricSet.ts'
import type { Contradiction } from './contradiction.ts'
import { decimalsIn, isPrintedAs, type PrintedFigure, printedValue } from './printedFigure.ts'

/** Printed figures take the places that are free; where a number is there already, the two are compared. */
export function settle(
  known: MetricSet,
  figures: readonly PrintedFigure[],
): { readonly values: readonly MetricValue[]; readonly contradictions: readonly Contradiction[] } {
  const placed = new Map<string, MetricValue>()
  const contradictions: Contradiction[] = []
  for (const figure of figures) {
    const { metric, dims, row } = figure
    const key = numberKey(metric, dims)
    const there = known.get(metric, dims) ?? placed.get(key)
    if (!there) placed.set(key, printedValue(figure))
    else if (there.value !== null) {
      const [printed, decimals] = [fractionOfDecimal(row.value), decimalsIn(row.value)]
      if (!isPrintedAs(there.value, printed, decimals))
        contradictions.push({ metric, dims, printed, decimals, computed: there.value, rowNumber: row.rowNumber })
    }
  }
  return { values: [...placed.values()], contradictions }
}
