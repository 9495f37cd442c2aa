import { formatKroner } from '../../danish.ts'
import { againstAverage } from '../../narrative/averageWords.ts'
import type { Phrase } from '../../narrative/phrase.ts'
import { withDims } from '../compose/resolveMetric.ts'
import type { ResolvedMetric, Scope } from '../compose/scope.ts'

/** R15, as an item of a list: a municipality's amount beside the unweighted mean of its peers. */
export function average(scope: Scope, resolved: ResolvedMetric): Phrase<ResolvedMetric> {
  const mean = withDims(scope, resolved, { municipality: scope.input.codeLists.peers.meanName })
  const value = resolved.found?.value
  if (!value || !mean.found?.value) return []
  return [
    `${resolved.dims.municipality}: `,
    { text: formatKroner(value), of: resolved },
    ' (',
    { text: againstAverage(value, mean.found.value), of: resolved },
    ')',
  ]
}
