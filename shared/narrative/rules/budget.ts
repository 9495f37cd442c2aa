import { formatKroner } from '../../danish.ts'
import type { Fraction } from '../../quantities.ts'
import { deviationInWords } from '../moneyWords.ts'
import type { Phrase } from '../phrase.ts'

interface Amount<Source> {
  readonly value: Fraction
  readonly of: Source
}

export interface BudgetYear<Source> {
  readonly budget: Amount<Source> | null
  readonly accounts: Amount<Source>
  readonly deviation: Amount<Source> | null
  /** The day that provisional accounts were drawn up, where it is to be said. */
  readonly asOf?: { readonly text: string; readonly of: Source } | undefined
}

/** R14: accounts, budget and deviation in two sentences. Accounts that are not final say of which day they are. */
export function budgetSentence<Source>(
  subject: string,
  { budget, accounts, deviation, asOf }: BudgetYear<Source>,
): Phrase<Source> {
  const shown = ({ value, of }: Amount<Source>) => ({ text: formatKroner(value), of })
  const day: Phrase<Source> = asOf ? [', opgjort pr. ', asOf] : []
  if (!budget || !deviation) return [`${subject} er på `, shown(accounts), ...day, '. Der er ikke lagt et budget.']
  if (deviation.value.numerator === 0)
    return [`${subject} er på `, shown(accounts), ' og svarer til budgettet', ...day, '.']
  const words = deviationInWords({
    budget: budget.value,
    accounts: accounts.value,
    deviation: deviation.value,
  })
  return [
    `${subject} er på `,
    shown(accounts),
    ' mod et budget på ',
    shown(budget),
    '. Det viser ',
    { text: words, of: deviation.of },
    ...day,
    '.',
  ]
}
