import { contradictionText } from '../../statistics/keyFigures/contradictionText.ts'
import type { Bilingual } from '../../statistics/metric.ts'
import type { MetricSet } from '../../statistics/metricSet.ts'

/** Printed key figures that the rows do not give. */
export const keyFigureFindings = (metrics: MetricSet): readonly Bilingual[] =>
  metrics.contradictions.map((contradiction) => contradictionText(contradiction, metrics))
