import { formatKroner, type Language } from '../../danish.ts'
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

const words = {
  da: {
    is: 'er på',
    against: 'mod et budget på',
    shows: 'Det viser',
    even: ' og svarer til budgettet',
    unbudgeted: 'Der er ikke lagt et budget.',
    asOf: 'opgjort pr.',
  },
  en: {
    is: 'came to',
    against: 'against a budget of',
    shows: 'The result is',
    even: ', in line with the budget',
    unbudgeted: 'No budget was set.',
    asOf: 'as of',
  },
} as const satisfies Readonly<Record<Language, object>>

const itemWords = {
  da: {
    accounts: 'regnskab på',
    against: 'mod et budget på',
    even: 'svarende til budgettet',
    unbudgeted: 'intet budget',
  },
  en: {
    accounts: 'spending of',
    against: 'against a budget of',
    even: 'in line with the budget',
    unbudgeted: 'no budget',
  },
} as const satisfies Readonly<Record<Language, object>>

/** R14 as an item of a list, where full sentences would say the same words again and again. */
export function budgetItem<Source>(
  subject: string,
  { budget, accounts, deviation }: BudgetYear<Source>,
  language: Language = 'da',
): Phrase<Source> {
  const words = itemWords[language]
  const shown = ({ value, of }: Amount<Source>) => ({ text: formatKroner(value, language), of })
  const open: Phrase<Source> = [`${subject}: ${words.accounts} `, shown(accounts)]
  if (!budget || !deviation) return [...open, `, ${words.unbudgeted}`]
  if (deviation.value.numerator === 0) return [...open, `, ${words.even}`]
  const outcome = { budget: budget.value, accounts: accounts.value, deviation: deviation.value }
  return [
    ...open,
    ` ${words.against} `,
    shown(budget),
    ', ',
    { text: deviationInWords(outcome, 'sentence', language), of: deviation.of },
  ]
}

/** R14: accounts, budget and deviation in two sentences. Accounts that are not final say of which day they are. */
export function budgetSentence<Source>(
  subject: string,
  { budget, accounts, deviation, asOf }: BudgetYear<Source>,
  language: Language = 'da',
): Phrase<Source> {
  const { is, against, shows, even, unbudgeted, asOf: drawnUp } = words[language]
  const shown = ({ value, of }: Amount<Source>) => ({ text: formatKroner(value, language), of })
  const day: Phrase<Source> = asOf ? [`, ${drawnUp} `, asOf] : []
  const open: Phrase<Source> = [`${subject} ${is} `, shown(accounts)]
  if (!budget || !deviation) return [...open, ...day, `. ${unbudgeted}`]
  if (deviation.value.numerator === 0) return [...open, even, ...day, '.']
  const outcome = { budget: budget.value, accounts: accounts.value, deviation: deviation.value }
  return [
    ...open,
    ` ${against} `,
    shown(budget),
    `. ${shows} `,
    { text: deviationInWords(outcome, 'sentence', language), of: deviation.of },
    ...day,
    '.',
  ]
}
