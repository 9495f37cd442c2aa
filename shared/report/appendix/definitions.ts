import type { Scope } from '../compose/scope.ts'
import type { Block, Definition } from '../reportModel.ts'

/** The method appendix: what each metric of a chapter is, what it is counted among, and where it comes from. */
export function definitionsOf(scope: Scope, chapter: string): readonly Block[] {
  const entries = [...scope.definitions.values()]
    .filter((metric) => metric.chapter === chapter && scope.metrics.of(metric.id).length > 0)
    .map(
      (metric): Definition => ({
        term: `${metric.label.da} (${metric.unit})`,
        definition: metric.definition.da,
        base: metric.base.da,
        source: metric.source.da,
      }),
    )
  return entries.length === 0 ? [] : [{ type: 'definitions', entries }]
}
