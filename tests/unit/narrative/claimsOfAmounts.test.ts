import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../shared/danish.ts'
import { phraseText } from '../../../shared/narrative/phrase.ts'
import { againstAverage } from '../../../shared/narrative/rules/average.ts'
import { budgetSentence } from '../../../shared/narrative/rules/budget.ts'
import { rankingPhrase } from '../../../shared/narrative/rules/ranking.ts'
import { shareInWords } from '../../../shared/narrative/shareWords.ts'
import { fraction, percentOf, roundedUnits, subtract } from '../../../shared/quantities.ts'
import { expectBudget } from './reparse/budget.ts'
import { expectHedge } from './reparse/change.ts'
import { absolute, expectShows, numberPattern, readNumber } from './reparse/numbers.ts'
import { expectRanking } from './reparse/ranking.ts'
import { expectArticles, plain, runs, TABLES } from './reparse/tables.ts'

const accountsOf: Readonly<Record<Language, string>> = { da: 'Regnskabet', en: 'Spending' }

const averageWords: Readonly<Record<Language, readonly [string, string, string, string]>> = {
  da: ['det samme som gennemsnittet', 'mere', 'mindre', 'end gennemsnittet'],
  en: ['the same as the average', 'more', 'less', 'than the average'],
}

describe.each(['da', 'en'] as const)(`${TABLES} generated tables, each sentence read back: %s`, (language) => {
  const NUMBER = numberPattern[language]
  test('rankings: order, ties and nothing larger left out', () => {
    const labels = ['skole', 'politi, døgnvagt', 'sygehus', 'dagtilbud', 'naboer', 'SFO', 'tandpleje', 'familie']
    const table = fc.array(fc.oneof(fc.nat(6), fc.nat(90)), { minLength: 1, maxLength: labels.length })
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 4 }), (numbers, places) => {
        const entries = numbers.map((n, index) => ({
          label: labels[index] ?? '',
          value: fraction(n),
          shown: { text: String(n), of: n },
        }))
        const counts = new Map(entries.map(({ label }, index) => [label, numbers[index] ?? 0]))
        expectRanking(phraseText(rankingPhrase(entries, places, language)), counts, places, language)
      }),
      runs,
    )
  })

  test('shares, of small groups in counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), fc.nat(600), (whole, any) => {
        const part = any % (whole + 1)
        const value = percentOf(part, whole) ?? fraction(0)
        const text = plain(shareInWords(value, { part, whole }, 'hedged', 'en', language))
        const all = new RegExp(`^${{ da: 'alle', en: 'all' }[language]} ${NUMBER}$`).exec(text)
        if (all?.[1]) {
          expectShows(all[1], fraction(part), language)
          expect([part, whole < 20]).toEqual([whole, true])
          return
        }
        const counts = new RegExp(`^${NUMBER} ${{ da: 'af', en: 'of' }[language]} ${NUMBER}$`).exec(text)
        if (counts?.[1] && counts[2]) {
          expect(whole).toBeLessThan(20)
          expectShows(counts[1], fraction(part), language)
          expectShows(counts[2], fraction(whole), language)
          return
        }
        const percent = new RegExp(`^(knap |godt |just under |just over )?${NUMBER}$`).exec(text)
        if (!percent?.[2]) throw new Error(`Not read: ${text}`)
        expect(whole).toBeGreaterThanOrEqual(20)
        expectShows(percent[2], value, language)
        expectHedge(percent[1] ?? '', percent[2], value, language)
      }),
      runs,
    )
  })

  test('budgets, incomes and expenses, budgeted or not', () => {
    const amount = fc.oneof(
      fc.integer({ min: -9_000, max: 9_000 }),
      fc.integer({ min: -90_000_000, max: 90_000_000 }),
      fc.constant(0),
    )
    fc.assert(
      fc.property(fc.option(amount, { nil: null }), amount, fc.nat(3), (budget, spent, nearness) => {
        const accounts = nearness === 0 && budget !== null ? budget + Math.trunc(budget / 300) : spent
        const at = (value: number) => ({ value: fraction(value), of: '' })
        const text = phraseText(
          budgetSentence(
            accountsOf[language],
            {
              budget: budget === null ? null : at(budget),
              accounts: at(accounts),
              deviation: budget === null ? null : at(accounts - budget),
            },
            language,
          ),
        )
        expectBudget(plain(text), budget, accounts, language)
        if (language === 'en') expectArticles(text)
      }),
      runs,
    )
  })

  test('averages: the shown amounts differ by the shown difference', () => {
    const kroner = fc.tuple(fc.nat(900_000), fc.integer({ min: 1, max: 9 })).map(([n, d]) => fraction(n, d))
    fc.assert(
      fc.property(kroner, kroner, (value, average) => {
        const text = plain(againstAverage(value, average, 'money', 0, language))
        const shown = subtract(fraction(Number(roundedUnits(value))), fraction(Number(roundedUnits(average))))
        const [same, more, less, than] = averageWords[language]
        if (text === same) {
          expect(shown.numerator).toBe(0)
          return
        }
        const match = new RegExp(`^${NUMBER} (${more}|${less}) ${than}$`).exec(text)
        expect(match?.[2]).toBe(shown.numerator > 0 ? more : less)
        expect(readNumber(match?.[1] ?? '', language).value).toEqual(absolute(shown))
      }),
      runs,
    )
  })
})
