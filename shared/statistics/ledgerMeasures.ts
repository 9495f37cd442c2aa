import type { LedgerRow } from '../domain/ledger.ts'
import { type Filter, rowsOf } from './evidence.ts'
import { type Amount, amount, amountInPercent, named } from './measure.ts'
import type { Dims, MetricRef, MetricValue } from './metric.ts'

/** Whole øre; null is a blank cell, and a deviation that cannot be known. */
export interface BudgetAndAccounts {
  readonly budget: number | null
  readonly accounts: number | null
  readonly deviation: number | null
  readonly lines: readonly LedgerRow[]
}

/**
 * Budget, accounts, deviation and deviation in percent of one thing. `prefix` and `suffix` stand around the measure's
 * name; `from` names the numbers that a sum is made of.
 */
export function* ledgerMeasures(
  prefix: string,
  suffix: string,
  dims: Dims,
  sum: BudgetAndAccounts,
  from: (metric: string) => readonly MetricRef[] = () => [],
): Generator<MetricValue> {
  const evidence = [rowsOf('ledger_row', sum.lines, sharedBy(sum.lines))]
  const nameOf = (measure: string) => `${prefix}-${measure}${suffix}`
  const cell = (measure: string, ore: number | null): Amount & MetricRef =>
    named(nameOf(measure), dims, { ...amount(ore, evidence), from: from(nameOf(measure)) })
  const budget = cell('budget', sum.budget)
  const accounts = cell('accounts', sum.accounts)
  yield budget
  yield accounts
  const deviation = deviationOf(nameOf('deviation'), budget, accounts, sum)
  yield deviation
  yield named(nameOf('deviation-pct'), dims, amountInPercent('change', deviation, budget))
}

/** What a sum deviates by where it stands for itself: both of its sides must be known. */
export const deviationBetween = ({
  budget,
  accounts,
}: Pick<BudgetAndAccounts, 'budget' | 'accounts'>): number | null =>
  budget === null || accounts === null ? null : accounts - budget

function deviationOf(metric: string, budget: Amount & MetricRef, accounts: Amount & MetricRef, sum: BudgetAndAccounts) {
  const from = [accounts, budget].map(({ metric, dims }) => ({ metric, dims }))
  return named(metric, budget.dims, {
    ...amount(sum.deviation, budget.evidence),
    from,
  })
}

/** What all the lines of a sum have in common; a line alone is also known by its own name. */
const sharedBy = (lines: readonly LedgerRow[]): readonly Filter[] =>
  (['year', 'municipality', 'group', 'label'] as const).flatMap((field) => {
    const values = new Set(lines.map((line) => line[field]))
    const [only] = values
    return only !== undefined && values.size === 1 ? [{ field: field === 'label' ? 'line' : field, is: only }] : []
  })
