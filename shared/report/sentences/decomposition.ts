import type { Phrase } from '../../narrative/phrase.ts'
import { DECOMPOSITION_VARIANTS, decompositionSentence, type Part } from '../../narrative/rules/decomposition.ts'
import { type Fraction, fraction } from '../../quantities.ts'
import { addUpTo } from '../../statistics/againstTotal.ts'
import { countsPersons } from '../../statistics/smallCells.ts'
import { type Attributes, inOtherYear, withDims } from '../compose/resolveMetric.ts'
import { isOfOnePlace, type ResolvedMetric, type Scope } from '../compose/scope.ts'
import { isWithheldCount } from '../compose/smallNumbers.ts'
import type { TemplatePlace } from '../markdown/templateProblem.ts'
import { isAcrossBreak } from './breaksOfSeries.ts'
import { breakdownOf, partName } from './categories.ts'
import { quantityKind } from './quantityKind.ts'
import { wordingOf } from './wording.ts'

/** A part of the whole in both years, as far as it is counted. */
interface FoundPart {
  readonly name: string
  readonly from: ResolvedMetric
  readonly to: ResolvedMetric
}

const ZERO = fraction(0)
const countOf = ({ found }: ResolvedMetric): Fraction => found?.value ?? ZERO

/** A child known in two municipalities is one child in both together: then the parts do not make the whole. */
const makes = (parts: readonly ResolvedMetric[], whole: ResolvedMetric): boolean =>
  !whole.found?.value || addUpTo(parts.map(countOf), whole.found.value)

function partsOf(
  scope: Scope,
  resolved: ResolvedMetric,
  { over }: Attributes,
  place: TemplatePlace,
): readonly FoundPart[] {
  const inBothYears = (name: string, to: ResolvedMetric): FoundPart => ({ name, from: inOtherYear(scope, to, -1), to })
  if (!over)
    return scope.input.municipalities.map((municipality) =>
      inBothYears(municipality, withDims(scope, resolved, { municipality })),
    )
  const breakdown = breakdownOf(over, place)
  return breakdown
    .categories(scope.input)
    .map(({ value, label }) =>
      inBothYears(
        partName(breakdown, label, resolved.language),
        withDims(scope, resolved, { [breakdown.dimension]: value }),
      ),
    )
    .filter(({ from, to }) => from.found?.value || to.found?.value)
}

/**
 * R12: in which municipality, or in which category, the change since the year before lies. Nothing is said across a
 * break, of parts that do not make the whole, or of one to four persons of one place.
 */
export function decomposition(
  scope: Scope,
  resolved: ResolvedMetric,
  attributes: Attributes,
  place: TemplatePlace,
): Phrase<ResolvedMetric> {
  const { definition, language } = resolved
  const kind = quantityKind(definition.kind)
  if (kind !== 'count' && kind !== 'money') return []
  const parts = partsOf(scope, resolved, attributes, place)
  const whole = inOtherYear(scope, resolved, -1)
  const values = parts.flatMap(({ from, to }) => [from.found?.value ?? null, to.found?.value ?? null])
  const complete =
    values.every((value) => value !== null) &&
    makes(
      parts.map(({ to }) => to),
      resolved,
    ) &&
    makes(
      parts.map(({ from }) => from),
      whole,
    )
  const tellsOfFew =
    attributes.over &&
    countsPersons(definition) &&
    isOfOnePlace(scope, resolved) &&
    values.some((value) => isWithheldCount(scope, value))
  if (!complete || tellsOfFew || isAcrossBreak(scope, resolved, whole)) return []
  return decompositionSentence(
    parts.map(
      ({ name, from, to }): Part<ResolvedMetric> => ({
        name,
        from: { value: countOf(from), of: from },
        to: { value: countOf(to), of: to },
      }),
    ),
    { kind, language, variant: wordingOf(scope, resolved, DECOMPOSITION_VARIANTS) },
  )
}
