import { formatKroner } from '../../danish.ts'
import { deviationInWords } from '../../narrative/moneyWords.ts'
import type { Phrase } from '../../narrative/phrase.ts'
import type { MetricDefinition } from '../../statistics/metric.ts'
import type { ResolvedMetric, Scope } from '../compose/scope.ts'

const PREFIX = 'economy-area-'

/** Budget, accounts and deviation of an area in two sentences, from the same sums as the table. */
export function budgetOutcome(scope: Scope, resolved: ResolvedMetric, subject: string): Phrase<ResolvedMetric> {
  const sibling = (name: string): ResolvedMetric => {
    const definition = scope.definitions.get(PREFIX + name) as MetricDefinition
    return { definition, dims: resolved.dims, found: scope.metrics.get(definition.id, resolved.dims) }
  }
  const [budget, accounts, deviation] = [sibling('budget'), sibling('accounts'), sibling('deviation')]
  const [budgeted, spent, difference] = [budget.found?.value, accounts.found?.value, deviation.found?.value]
  if (!spent) return []
  if (!budgeted || !difference) {
    return [`${subject} er på `, { text: formatKroner(spent), of: accounts }, '. Der er ikke lagt et budget.']
  }
  const outcome = { budget: budgeted, accounts: spent, deviation: difference }
  return [
    `${subject} er på `,
    { text: formatKroner(spent), of: accounts },
    ' mod et budget på ',
    { text: formatKroner(budgeted), of: budget },
    '. Det viser ',
    { text: deviationInWords(outcome), of: deviation },
    '.',
  ]
}
