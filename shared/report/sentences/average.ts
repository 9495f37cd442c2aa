import { formatKroner } from '../../danish.ts'
import { againstAverage } from '../../narrative/averageWords.ts'
import type { Phrase } from '../../narrative/phrase.ts'
import { withDims } from '../compose/resolveMetric.ts'
import type { ResolvedMetric, Scope } from '../compose/scope.ts'

/** R15: a municipality's amount beside the unweighted mean of its peers. */
export function average(scope: Scope, resolved: ResolvedMetric): Phrase<ResolvedMetric> {
  const mean = withDims(scope, resolved, { municipality: scope.input.codeLists.peerMeanName })
  const value = resolved.found?.value
  if (!value || !mean.found?.value) return []
  return [
    `I ${resolved.dims.municipality} var udgiften `,
    { text: formatKroner(value), of: resolved },
    ' pr. 1.000 borgere. Det er ',
    { text: againstAverage(value, mean.found.value), of: resolved },
    '.',
  ]
}
