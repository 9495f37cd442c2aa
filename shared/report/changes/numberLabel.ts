import type { Language } from '../../danish.ts'
import type { LawEras } from '../../statistics/breaks/lawEras.ts'
import { metricName } from '../../statistics/explain/metricName.ts'
import { valueWordIn } from '../../statistics/explain/valueWords.ts'
import type { Dims, MetricDefinition } from '../../statistics/metric.ts'
import { ALL } from '../../statistics/scope.ts'

/** What a number is, with the year last: "Underretninger efter årsag: Skolefravær, Ishøj, 2013". */
export function numberLabel(definition: MetricDefinition, dims: Dims, laws: LawEras, language: Language): string {
  const wordOf = valueWordIn(laws, dims.year)
  const { text, says } = metricName(definition, dims, language, wordOf)
  const { year, municipality, ...others } = dims
  const parts = Object.entries({
    ...others,
    ...(municipality === undefined || municipality === ALL ? {} : { municipality }),
    ...(year === undefined ? {} : { year }),
  })
    .filter(([dim]) => !says.includes(dim))
    .map(([dim, value]) => wordOf(dim, value, language))
  return parts.length === 0 ? text : `${text}: ${parts.join(', ')}`
}
