import type { Fraction } from '../../../quantities.ts'
import { type Scope, TOGETHER } from '../../compose/scope.ts'
import { mergedSmall } from '../../compose/smallNumbers.ts'
import type { Category } from '../../sentences/categories.ts'

interface Counted extends Category {
  /** One count a municipality, and that of all together last. */
  readonly counts: readonly Fraction[]
}

const isKnown = (value: Fraction | null): value is Fraction => value !== null

/**
 * The categories that may be shown municipality by municipality: in a report that withholds small numbers none of them,
 * and not the rest that they leave, counts one to four persons anywhere. What is left out cannot be worked out from the
 * numbers of all together either, since a category stands for every municipality or for none.
 */
export function shownApart(
  scope: Scope,
  count: string,
  dimension: string,
  categories: readonly Category[],
): readonly Category[] {
  const { input, metrics } = scope
  const places = [...input.municipalities, TOGETHER]
  const counted = categories.flatMap((category): Counted[] => {
    const counts = places.map(
      (municipality) =>
        metrics.get(count, { year: input.year, municipality, [dimension]: category.value })?.value ?? null,
    )
    return counts.every(isKnown) ? [{ ...category, counts }] : []
  })
  const kept = new Set(mergedSmall(scope, counted).kept.map(({ value }) => value))
  return categories.filter(({ value }) => kept.has(value))
}
