import { decompositionSentence, type Part } from '../../narrative/decomposition.ts'
import type { Phrase } from '../../narrative/phrase.ts'
import { inOtherYear, withDims } from '../compose/resolveMetric.ts'
import type { ResolvedMetric, Scope } from '../compose/scope.ts'

/** R12: in which municipality the change since the year before lies. */
export function decomposition(scope: Scope, resolved: ResolvedMetric): Phrase<ResolvedMetric> {
  const { municipalities } = scope.input
  const parts = municipalities.flatMap((municipality): Part<ResolvedMetric>[] => {
    const to = withDims(scope, resolved, { municipality })
    const from = inOtherYear(scope, to, -1)
    if (!to.found?.value || !from.found?.value) return []
    return [{ name: municipality, from: { value: from.found.value, of: from }, to: { value: to.found.value, of: to } }]
  })
  return municipalities.length > 1 && parts.length === municipalities.length ? decompositionSentence(parts) : []
}
