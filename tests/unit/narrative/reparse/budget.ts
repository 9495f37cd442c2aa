import { expect } from 'vitest'
import { fraction } from '../../../../shared/quantities.ts'
import { expectShows, NUMBER } from './numbers.ts'

/** Which word goes with which nature and sign; an income is budgeted below zero, or earned without a budget. */
function expectedWord(budget: number, accounts: number): string {
  const income = budget < 0 || (budget === 0 && accounts < 0)
  if (accounts > budget) return income ? 'en mindreindtægt' : 'et merforbrug'
  return income ? 'en merindtægt' : 'et mindreforbrug'
}

/** Reads accounts, budget and deviation back. */
export function expectBudget(text: string, budget: number | null, accounts: number): void {
  if (budget === null) {
    const match = new RegExp(`^Regnskabet er på ${NUMBER}\\. Der er ikke lagt et budget\\.$`).exec(text)
    expectShows(match?.[1] ?? '', fraction(accounts))
    return
  }
  const even = new RegExp(`^Regnskabet er på ${NUMBER} og svarer til budgettet\\.$`).exec(text)
  if (even?.[1]) {
    expect(accounts).toBe(budget)
    expectShows(even[1], fraction(accounts))
    return
  }
  const match = new RegExp(
    `^Regnskabet er på ${NUMBER} mod et budget på ${NUMBER}\\. Det viser (e[nt] [a-zæøå]+) på ${NUMBER} \\(([^)]+)\\)(, dvs\\. omtrent balance)?\\.$`,
  ).exec(text)
  if (!match) throw new Error(`Not read: ${text}`)
  const [, spent = '', planned = '', word, size = '', bracket = '', balance] = match
  expectShows(spent, fraction(accounts))
  expectShows(planned, fraction(budget))
  expectShows(size, fraction(Math.abs(accounts - budget)))
  expect(word).toBe(expectedWord(budget, accounts))
  const parts = budget === 0 ? null : (Math.abs(accounts - budget) * 100) / Math.abs(budget)
  if (bracket === 'ikke budgetteret') expect(budget).toBe(0)
  else if (bracket.startsWith('budget ')) {
    expect(parts).toBeGreaterThan(200)
    expectShows(bracket.slice('budget '.length), fraction(budget))
  } else expectShows(bracket, fraction(Math.abs(accounts - budget) * 100, Math.abs(budget)))
  expect(balance !== undefined).toBe(parts !== null && parts < 0.5)
}
