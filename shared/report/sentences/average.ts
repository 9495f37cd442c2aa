import type { Phrase } from '../../narrative/phrase.ts'
import { againstAverage } from '../../narrative/rules/average.ts'
import { shownTogether } from '../../narrative/rules/quantity.ts'
import { withDims } from '../compose/resolveMetric.ts'
import type { ResolvedMetric, Scope } from '../compose/scope.ts'
import { quantityKind } from './quantityKind.ts'

/** R15, as an item of a list: a municipality's number beside the mean of its peers. */
export function average(scope: Scope, resolved: ResolvedMetric): Phrase<ResolvedMetric> {
  const mean = withDims(scope, resolved, { municipality: scope.input.codeLists.peers.meanName })
  const kind = quantityKind(resolved.definition.kind)
  const value = resolved.found?.value
  if (!value || !mean.found?.value || kind === null) return []
  const decimals = kind === 'rate' ? resolved.definition.decimals : 0
  const { language } = resolved
  const [shown = ''] = shownTogether(kind, [value], decimals, language)
  return [
    `${resolved.dims.municipality}: `,
    { text: shown, of: resolved },
    ' (',
    { text: againstAverage(value, mean.found.value, kind, decimals, language), of: resolved },
    ')',
  ]
}
