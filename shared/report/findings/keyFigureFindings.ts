import { contradictionText } from '../../statistics/keyFigures/contradictionText.ts'
import type { Bilingual, ChapterId } from '../../statistics/metric.ts'
import type { MetricSet } from '../../statistics/metricSet.ts'

/** Printed key figures that the rows do not give, in the chapters that the report prints. */
export const keyFigureFindings = (metrics: MetricSet, printed: ReadonlySet<ChapterId>): readonly Bilingual[] =>
  metrics.contradictions
    .filter(({ metric }) => printed.has(metrics.definitionOf(metric).chapter))
    .map((contradiction) => contradictionText(contradiction, metrics))
