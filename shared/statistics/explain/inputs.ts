import type { ExplainedInput } from '../../contract/statistics.ts'
import type { Language } from '../../danish.ts'
import type { LawEras } from '../breaks/lawEras.ts'
import type { Dims, MetricRef, MetricValue } from '../metric.ts'
import { type MetricSet, numberKey } from '../metricSet.ts'
import { metricName } from './metricName.ts'
import { displayedWithUnit } from './numberWords.ts'
import { valueWordIn } from './valueWords.ts'

/** The numbers that this one was worked out from, each named by what sets it apart from the others and from this one. */
export function explainedInputs(
  value: MetricValue,
  metrics: MetricSet,
  laws: LawEras,
  language: Language,
): readonly ExplainedInput[] {
  const references = distinct(value.from)
  const apart = dimsApart([value.dims, ...references.map(({ dims }) => dims)])
  return references.map(({ metric, dims }) => {
    const found = metrics.get(metric, dims)
    const wordOf = valueWordIn(laws, dims.year)
    const { text, says } = metricName(metrics.definitionOf(metric), dims, language, wordOf)
    const words = apart.flatMap((dim) =>
      dims[dim] === undefined || says.includes(dim) ? [] : [wordOf(dim, dims[dim], language)],
    )
    return {
      metric,
      dims,
      label: [text, ...words].join(', '),
      display: found ? displayedWithUnit(found, metrics, language) : '–',
    }
  })
}

const distinct = (references: readonly MetricRef[]): readonly MetricRef[] => [
  ...new Map(references.map((each) => [numberKey(each.metric, each.dims), each])).values(),
]

/** The kind of a budget table's row follows from its name. */
const UNSAID = 'kind'

/** Dimensions that do not hold the same value everywhere. */
function dimsApart(all: readonly Dims[]): readonly string[] {
  const names = new Set(all.flatMap((dims) => Object.keys(dims)))
  return [...names].filter((name) => name !== UNSAID && new Set(all.map((dims) => dims[name])).size > 1)
}
