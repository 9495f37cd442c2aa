import { formatDate } from '../../danish.ts'
import type { Phrase } from '../../narrative/phrase.ts'
import { type BudgetYear, budgetSentence } from '../../narrative/rules/budget.ts'
import type { Attributes } from '../compose/resolveMetric.ts'
import type { ResolvedMetric, Scope } from '../compose/scope.ts'

const PREFIX = 'economy-area-'
const AS_OF = 'accounts-as-of-date'
/** The area that stands first; the others follow it in a list and rest on the same accounts. */
const WHOLE = 'ialt'

/** The day is known for the municipalities together; each one's own accounts may be of another. */
function dayOf(scope: Scope, { dims: { year, municipality } }: ResolvedMetric): BudgetYear<ResolvedMetric>['asOf'] {
  const definition = scope.definitions.get(AS_OF)
  if (!definition || year === undefined || municipality === undefined) return undefined
  const dims = { year, municipality }
  const found = scope.metrics.get(AS_OF, dims)
  return found?.date ? { text: formatDate(found.date), of: { definition, dims, found } } : undefined
}

/** Budget, accounts and deviation of an area in two sentences, from the same sums as the table. */
export function budgetOutcome(
  scope: Scope,
  resolved: ResolvedMetric,
  { emne: subject, omraade: area }: Attributes,
): Phrase<ResolvedMetric> {
  const amount = (name: string) => {
    const definition = scope.definitions.get(PREFIX + name)
    const found = definition ? scope.metrics.get(definition.id, resolved.dims) : undefined
    return definition && found?.value ? { value: found.value, of: { definition, dims: resolved.dims, found } } : null
  }
  const accounts = amount('accounts')
  if (!accounts) return []
  return budgetSentence(subject ?? 'Regnskabet', {
    budget: amount('budget'),
    accounts,
    deviation: amount('deviation'),
    asOf: area === WHOLE ? dayOf(scope, resolved) : undefined,
  })
}
