import { formatKroner, formatNumber, formatPercent, type Language } from '../danish.ts'
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

type Deviation = 'overspent' | 'underspent' | 'lessIncome' | 'moreIncome'

const words = {
  da: {
    overspent: ['et', 'merforbrug'],
    underspent: ['et', 'mindreforbrug'],
    lessIncome: ['en', 'mindreindtægt'],
    moreIncome: ['en', 'merindtægt'],
    on: 'på',
    none: 'ingen afvigelse',
    unbudgeted: 'ikke budgetteret',
    budget: 'budget',
    balance: 'dvs. omtrent balance',
  },
  en: {
    overspent: ['an', 'overspend'],
    underspent: ['an', 'underspend'],
    lessIncome: ['an', 'income shortfall'],
    moreIncome: ['an', 'income surplus'],
    on: 'of',
    none: 'no deviation',
    unbudgeted: 'not budgeted',
    budget: 'budget',
    balance: 'i.e. roughly in balance',
  },
} as const satisfies Readonly<Record<Language, object>>

/** R14: what a deviation is. A net income (negative budget) is judged by what it is: an income. */
function deviationOf({ budget, accounts, deviation }: BudgetOutcome): Deviation {
  const income = (budget?.numerator ?? 0) < 0 || ((budget?.numerator ?? 0) === 0 && accounts.numerator < 0)
  if (deviation.numerator > 0) return income ? 'lessIncome' : 'overspent'
  return income ? 'moreIncome' : 'underspent'
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
export function deviationInWords(
  outcome: BudgetOutcome,
  place: 'sentence' | 'list' = 'sentence',
  language: Language = 'da',
): string {
  const { on, none, unbudgeted, budget, balance, ...nouns } = words[language]
  if (outcome.deviation.numerator === 0) return none
  const percent = deviationPercent(outcome)
  const [article, noun] = nouns[deviationOf(outcome)]
  const amount = formatKroner(magnitude(outcome.deviation), language)
  const said = `${place === 'list' ? '' : `${article} `}${noun} ${on} ${amount}`
  if (percent === null) return `${said} (${unbudgeted})`
  if (outcome.budget !== null && compare(magnitude(percent), MANY_TIMES_PERCENT) > 0)
    return `${said} (${budget} ${formatKroner(outcome.budget, language)})`
  const size = formatPercent(magnitude(percent), 1, language)
  return compare(magnitude(percent), BALANCE_PERCENT) < 0 ? `${said} (${size}), ${balance}` : `${said} (${size})`
}

/** `60,4 mio. kr.` for headlines, where the exact amount stands in a table; in English `DKK 60.4 million`. */
export function millionsInWords(kroner: Fraction, decimals = 1, language: Language = 'da'): string {
  const number = formatNumber(multiply(kroner, fraction(1, 1_000_000)), decimals, language)
  const words = language === 'da' ? [number, 'mio.', 'kr.'] : ['DKK', number, 'million']
  return words.join(NO_BREAK_SPACE)
}
