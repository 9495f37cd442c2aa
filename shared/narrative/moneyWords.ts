import { formatKroner, formatNumber, formatPercent } from '../danish.ts'
import { compare, type Fraction, fraction, multiply } from '../quantities.ts'
import { magnitude } from './percentWords.ts'

const NO_BREAK_SPACE = '\u00a0'

export interface BudgetOutcome {
  /** Kroner; null is a blank cell. */
  readonly budget: Fraction | null
  readonly accounts: Fraction
  /** Accounts minus budget; positive is overspending. */
  readonly deviation: Fraction
}

/** R14: the word for a deviation. A net income (negative budget) is judged by what it is: an income. */
export function deviationWord({ budget, accounts, deviation }: BudgetOutcome): string {
  const income = (budget?.numerator ?? 0) < 0 || ((budget?.numerator ?? 0) === 0 && accounts.numerator < 0)
  if (deviation.numerator > 0) return income ? 'mindreindtægt' : 'merforbrug'
  return income ? 'merindtægt' : 'mindreforbrug'
}

const BALANCE_PERCENT = fraction(1, 2)
/** From here on a percentage says less than the budget itself. */
const MANY_TIMES_PERCENT = fraction(200)

const deviationPercent = ({ budget, deviation }: BudgetOutcome): Fraction | null =>
  budget === null || budget.numerator === 0
    ? null
    : multiply(deviation, fraction(100 * budget.denominator, budget.numerator))

/**
 * The deviation as a phrase that follows "viser": "et mindreforbrug på 4.773.887 kr. (10,0 %)"; in a list without the
 * article.
 */
export function deviationInWords(outcome: BudgetOutcome, place: 'sentence' | 'list' = 'sentence'): string {
  const amount = formatKroner(magnitude(outcome.deviation))
  if (outcome.deviation.numerator === 0) return 'ingen afvigelse'
  const percent = deviationPercent(outcome)
  const word = deviationWord(outcome)
  const article = place === 'list' ? '' : word.endsWith('indtægt') ? 'en ' : 'et '
  if (percent === null) return `${article}${word} på ${amount} (ikke budgetteret)`
  if (outcome.budget !== null && compare(magnitude(percent), MANY_TIMES_PERCENT) > 0)
    return `${article}${word} på ${amount} (budget ${formatKroner(outcome.budget)})`
  const size = formatPercent(magnitude(percent), 1)
  if (compare(magnitude(percent), BALANCE_PERCENT) < 0)
    return `${article}${word} på ${amount} (${size}), dvs. omtrent balance`
  return `${article}${word} på ${amount} (${size})`
}

/** `60,4 mio. kr.` for headlines, where the exact amount stands in a table. */
export const millionsInWords = (kroner: Fraction, decimals = 1): string =>
  `${formatNumber(multiply(kroner, fraction(1, 1_000_000)), decimals)}${NO_BREAK_SPACE}mio.${NO_BREAK_SPACE}kr.`
