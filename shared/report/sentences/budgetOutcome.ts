import type { Phrase } from '../../narrative/phrase.ts'
import { type BudgetYear, budgetItem, budgetSentence } from '../../narrative/rules/budget.ts'
import { isProvisionalNumber } from '../compose/provisional.ts'
import type { Attributes } from '../compose/resolveMetric.ts'
import { languageOf, numbersOf, type ResolvedMetric, resolvedAt, type Scope } from '../compose/scope.ts'

const PREFIX = 'economy-area-'
const AS_OF = 'accounts-as-of-date'
/** The area that stands first; the others follow it in a list and rest on the same accounts. */
const WHOLE = 'ialt'

const subjects = { da: 'Regnskabet', en: 'Spending' } as const

/**
 * The day of accounts that are not final. It is known for the municipalities together; each one's own accounts may be of
 * another.
 */
function dayOf(scope: Scope, { dims: { year, municipality } }: ResolvedMetric): BudgetYear<ResolvedMetric>['asOf'] {
  const definition = scope.definitions.get(AS_OF)
  if (!definition || year === undefined || municipality === undefined) return undefined
  const day = resolvedAt(scope, definition, { year, municipality })
  return day.found?.date && isProvisionalNumber(scope, day)
    ? { text: numbersOf(scope).date(day.found.date), of: day }
    : undefined
}

/** Budget, accounts and deviation of an area, as sentences or as an item of a list, from the same sums as the table. */
export function budgetOutcome(
  scope: Scope,
  resolved: ResolvedMetric,
  { emne: subject, omraade: area, form }: Attributes,
): Phrase<ResolvedMetric> {
  const amount = (name: string) => {
    const definition = scope.definitions.get(PREFIX + name)
    const of = definition && resolvedAt(scope, definition, resolved.dims)
    return of?.found?.value ? { value: of.found.value, of } : null
  }
  const accounts = amount('accounts')
  if (!accounts) return []
  const language = languageOf(scope)
  const year: BudgetYear<ResolvedMetric> = {
    budget: amount('budget'),
    accounts,
    deviation: amount('deviation'),
    asOf: area === WHOLE ? dayOf(scope, resolved) : undefined,
  }
  const told = form === 'punkt' ? budgetItem : budgetSentence
  return told(subject ?? subjects[language], year, language)
}
