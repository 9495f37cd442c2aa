import type { MetricDefinition } from '../../statistics/metric.ts'
import type { Scope } from '../compose/scope.ts'
import type { Block, Definition } from '../reportModel.ts'

/** The unit, where the name of the metric does not say it already. */
function termOf({ kind, unit, label }: MetricDefinition): string {
  const said = kind === 'count' || kind === 'date' || label.da.toLowerCase().includes(unit.toLowerCase())
  return said ? label.da : `${label.da} (${unit})`
}

/** What each metric that the report uses is, what it is counted among, and where it comes from. */
export function definitionsOf(scope: Scope, chapter: string): readonly Block[] {
  const entries = [...scope.definitions.values()]
    .filter((metric) => metric.chapter === chapter && scope.usedMetrics.has(metric.id))
    .map(
      (metric): Definition => ({
        term: termOf(metric),
        definition: metric.definition.da,
        base: metric.base.da,
        source: metric.source.da,
      }),
    )
  return entries.length === 0 ? [] : [{ type: 'definitions', entries }]
}
