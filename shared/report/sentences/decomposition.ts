import type { Phrase } from '../../narrative/phrase.ts'
import { DECOMPOSITION_VARIANTS, decompositionSentence, type Part } from '../../narrative/rules/decomposition.ts'
import { variantOf } from '../../narrative/variants.ts'
import { compare, type Fraction, sum } from '../../quantities.ts'
import { inOtherYear, withDims } from '../compose/resolveMetric.ts'
import type { ResolvedMetric, Scope } from '../compose/scope.ts'
import { isAcrossBreak } from './breaksOfSeries.ts'
import { quantityKind } from './quantityKind.ts'
import { sentenceKey } from './sentenceKey.ts'

/** A child known in two municipalities is one child in both together: then the parts do not make the whole. */
const makes = (parts: readonly Fraction[], whole: ResolvedMetric): boolean =>
  !whole.found?.value || compare(sum(parts), whole.found.value) === 0

/** R12: in which municipality the change since the year before lies. Nothing is said across a break. */
export function decomposition(scope: Scope, resolved: ResolvedMetric): Phrase<ResolvedMetric> {
  const kind = quantityKind(resolved.definition.kind)
  if (kind !== 'count' && kind !== 'money') return []
  const { municipalities } = scope.input
  const parts = municipalities.flatMap((municipality): Part<ResolvedMetric>[] => {
    const to = withDims(scope, resolved, { municipality })
    const from = inOtherYear(scope, to, -1)
    if (!to.found?.value || !from.found?.value) return []
    return [{ name: municipality, from: { value: from.found.value, of: from }, to: { value: to.found.value, of: to } }]
  })
  const whole = inOtherYear(scope, resolved, -1)
  const complete =
    parts.length === municipalities.length &&
    makes(
      parts.map(({ to }) => to.value),
      resolved,
    ) &&
    makes(
      parts.map(({ from }) => from.value),
      whole,
    )
  if (!complete || isAcrossBreak(scope, resolved, whole)) return []
  return decompositionSentence(parts, { kind, variant: variantOf(sentenceKey(resolved), DECOMPOSITION_VARIANTS) })
}
