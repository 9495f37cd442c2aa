import { expect } from 'vitest'
import type { Language } from '../../../../shared/danish.ts'
import { fraction } from '../../../../shared/quantities.ts'
import { expectShows, numberPattern } from './numbers.ts'

interface BudgetGrammar {
  readonly unbudgeted: RegExp
  readonly even: RegExp
  readonly whole: RegExp
  /** Overspent, underspent, less income, more income. */
  readonly words: readonly [string, string, string, string]
  readonly noBudget: string
}

const N: Readonly<Record<Language, string>> = numberPattern

const grammars: Readonly<Record<Language, BudgetGrammar>> = {
  da: {
    unbudgeted: new RegExp(`^Regnskabet er på ${N.da}\\. Der er ikke lagt et budget\\.$`),
    even: new RegExp(`^Regnskabet er på ${N.da} og svarer til budgettet\\.$`),
    whole: new RegExp(
      `^Regnskabet er på ${N.da} mod et budget på ${N.da}\\. Det viser (e[nt] [a-zæøå]+) på ${N.da} \\(([^)]+)\\)(, dvs\\. omtrent balance)?\\.$`,
    ),
    words: ['et merforbrug', 'et mindreforbrug', 'en mindreindtægt', 'en merindtægt'],
    noBudget: 'ikke budgetteret',
  },
  en: {
    unbudgeted: new RegExp(`^Spending came to ${N.en}\\. No budget was set\\.$`),
    even: new RegExp(`^Spending came to ${N.en}, in line with the budget\\.$`),
    whole: new RegExp(
      `^Spending came to ${N.en} against a budget of ${N.en}\\. The result is (an [a-z ]+) of ${N.en} \\(([^)]+)\\)(, i\\.e\\. roughly in balance)?\\.$`,
    ),
    words: ['an overspend', 'an underspend', 'an income shortfall', 'an income surplus'],
    noBudget: 'not budgeted',
  },
}

/** Which word goes with which nature and sign; an income is budgeted below zero, or earned without a budget. */
function expectedWord(budget: number, accounts: number, [over, under, less, more]: BudgetGrammar['words']): string {
  const income = budget < 0 || (budget === 0 && accounts < 0)
  if (accounts > budget) return income ? less : over
  return income ? more : under
}

/** Reads accounts, budget and deviation back. */
export function expectBudget(text: string, budget: number | null, accounts: number, language: Language = 'da'): void {
  const grammar = grammars[language]
  const shows = (shown: string, value: number, of = 1): void => expectShows(shown, fraction(value, of), language)
  if (budget === null) {
    shows(grammar.unbudgeted.exec(text)?.[1] ?? '', accounts)
    return
  }
  const even = grammar.even.exec(text)
  if (even?.[1]) {
    expect(accounts).toBe(budget)
    shows(even[1], accounts)
    return
  }
  const match = grammar.whole.exec(text)
  if (!match) throw new Error(`Not read: ${text}`)
  const [, spent = '', planned = '', word, size = '', bracket = '', balance] = match
  shows(spent, accounts)
  shows(planned, budget)
  shows(size, Math.abs(accounts - budget))
  expect(word).toBe(expectedWord(budget, accounts, grammar.words))
  const parts = budget === 0 ? null : (Math.abs(accounts - budget) * 100) / Math.abs(budget)
  if (bracket === grammar.noBudget) expect(budget).toBe(0)
  else if (bracket.startsWith('budget ')) {
    expect(parts).toBeGreaterThan(200)
    shows(bracket.slice('budget '.length), budget)
  } else shows(bracket, Math.abs(accounts - budget) * 100, Math.abs(budget))
  expect(balance !== undefined).toBe(parts !== null && parts < 0.5)
}
