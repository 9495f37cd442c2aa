import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeInWords } from '../../../shared/narrative/changeWords.ts'
import { phraseText } from '../../../shared/narrative/phrase.ts'
import { pointsInWords } from '../../../shared/narrative/pointsWords.ts'
import { againstAverage } from '../../../shared/narrative/rules/average.ts'
import { budgetSentence } from '../../../shared/narrative/rules/budget.ts'
import { DECOMPOSITION_VARIANTS, decompositionSentence } from '../../../shared/narrative/rules/decomposition.ts'
import { changeOf } from '../../../shared/narrative/rules/quantity.ts'
import { rankingPhrase } from '../../../shared/narrative/rules/ranking.ts'
import { TREND_VARIANTS, trendSentence } from '../../../shared/narrative/rules/trend.ts'
import { shareInWords } from '../../../shared/narrative/shareWords.ts'
import { compare, type Fraction, fraction, percentOf, roundedUnits, subtract } from '../../../shared/quantities.ts'
import { expectBudget } from './reparse/budget.ts'
import { expectChange, type Kind } from './reparse/change.ts'
import { expectDecomposition } from './reparse/decomposition.ts'
import { absolute, expectShows, NUMBER, readNumber } from './reparse/numbers.ts'
import { expectRanking } from './reparse/ranking.ts'
import { expectTrend } from './reparse/trend.ts'

const TABLES = 10_000
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const runs = { numRuns: TABLES }

/** Small and large numbers alike, since the rules differ between them. */
const count = fc.oneof(
  fc.integer({ min: 0, max: 24 }),
  fc.integer({ min: 0, max: 700 }),
  fc.integer({ min: 0, max: 60_000 }),
)
/** A value near to another: unchanged, almost unchanged, doubled and halved have to come up often. */
const near = (value: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constant(value),
    fc.integer({ min: Math.max(0, value - 6), max: value + 6 }),
    fc.constantFrom(2, 0.5, 3, 0, 1.03, 1.2, 1.5, 0.97, 0.8).map((times) => Math.round(times * value)),
    count,
  )
const series = count.chain((a) =>
  fc.tuple(fc.constant(a), near(a)).chain(([x, y]) => fc.tuple(fc.constant(x), fc.constant(y), near(y))),
)

const everyTrendWording = [
  'steget yderligere til',
  'faldet yderligere til',
  'antallet yderligere til',
  ' har været uændret på ',
  ' var uændret på ',
  ' var stort set uændret ',
  ' uændret på ',
  'på omtrent samme niveau med',
  ' og steg i ',
  ' og faldt i ',
  ', men i 2013 ',
  'Fra 2011 til 2012 ',
  'Samlet er der tale om ',
  'Det er samlet ',
  ' er der dermed sket ',
  'fordobling',
  'halvering',
  'procentpoint',
  'I 2011 var det hele ',
]

const kinds: readonly Kind[] = ['count', 'share', 'money', 'rate']
const amountOf = (kind: Kind, n: number): Fraction => {
  if (kind === 'share') return percentOf(n % 997, 997) ?? fraction(0)
  if (kind === 'money') return fraction(n * 997, 100)
  return kind === 'rate' ? fraction(n, 37) : fraction(n)
}

describe(`${TABLES} generated tables, each sentence read back`, () => {
  test('changes of every kind', () => {
    fc.assert(
      fc.property(series, fc.constantFrom(...kinds), fc.constantFrom('noun', 'verb'), ([a, b], kind, form) => {
        const [from, to] = [amountOf(kind, a), amountOf(kind, b)]
        expectChange(plain(changeOf(kind, from, to)), kind, from, to)
        const words =
          kind === 'share' ? pointsInWords(from, to, form) : changeInWords(from, to, { form, counts: kind === 'count' })
        expectChange(plain(words), kind, from, to)
      }),
      runs,
    )
  })

  test('trends of one to three years, with and without a break', () => {
    const seen: string[] = []
    fc.assert(
      fc.property(
        series,
        fc.constantFrom(...kinds),
        fc.nat(TREND_VARIANTS - 1),
        fc.constantFrom(1, 2, 3, 3, 3),
        fc.option(fc.integer({ min: 2011, max: 2014 }), { nil: null, freq: 2 }),
        (numbers, kind, variant, length, broken) => {
          const years = numbers.slice(0, length).map((n, index) => ({
            year: 2011 + index,
            value: amountOf(kind, n),
            of: index,
          }))
          const breaks = broken === null ? [] : [{ from: broken, text: 'BRUD.' }]
          const text = plain(phraseText(trendSentence('Det hele', years, { kind, variant, breaks })))
          seen.push(text)
          const spans = broken !== null && broken > 2011 && broken <= 2010 + length
          expect(text.endsWith(' BRUD.')).toBe(spans)
          expectTrend(text.replace(/ BRUD\.$/, ''), kind, new Map(years.map(({ year, value }) => [year, value])))
          if (spans) expectNothingAcross(text, broken)
        },
      ),
      runs,
    )
    // Each wording came up, and often.
    for (const words of everyTrendWording)
      expect(seen.filter((text) => text.includes(words)).length, words).toBeGreaterThan(TABLES / 500)
  })

  test('where a change lies, in two to four parts', () => {
    const part = count.chain((a) => fc.tuple(fc.constant(a), near(a)))
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 2, maxLength: 4 }),
        fc.nat(DECOMPOSITION_VARIANTS - 1),
        fc.constantFrom('count', 'money'),
        (ends, variant, kind) => {
          const parts = ends.map(([from, to], index) => ({
            name: ['Ishøj', 'Vallensbæk', 'Greve', 'Solrød'][index] ?? '',
            from: { value: fraction(from), of: 'from' },
            to: { value: fraction(to), of: 'to' },
          }))
          const text = plain(phraseText(decompositionSentence(parts, { kind, variant })))
          const total = ends.reduce((sum, [from, to]) => sum + to - from, 0)
          if (total === 0) {
            expect(text).toBe('')
            return
          }
          expectDecomposition(
            text,
            new Map(parts.map(({ name, from, to }) => [name, { from: from.value, to: to.value }])),
          )
        },
      ),
      runs,
    )
  })

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
        expectRanking(phraseText(rankingPhrase(entries, places)), counts, places)
      }),
      runs,
    )
  })

  test('shares, of small groups in counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), fc.nat(600), (whole, any) => {
        const part = any % (whole + 1)
        const value = percentOf(part, whole) ?? fraction(0)
        const text = plain(shareInWords(value, { part, whole }))
        const all = new RegExp(`^alle ${NUMBER}$`).exec(text)
        if (all?.[1]) {
          expectShows(all[1], fraction(part))
          expect([part, whole < 20]).toEqual([whole, true])
          return
        }
        const counts = new RegExp(`^${NUMBER} af ${NUMBER}$`).exec(text)
        if (counts?.[1] && counts[2]) {
          expect(whole).toBeLessThan(20)
          expectShows(counts[1], fraction(part))
          expectShows(counts[2], fraction(whole))
          return
        }
        const percent = new RegExp(`^(knap |godt )?${NUMBER}$`).exec(text)
        if (!percent?.[2]) throw new Error(`Not read: ${text}`)
        expect(whole).toBeGreaterThanOrEqual(20)
        expectShows(percent[2], value)
        const order = compare(value, readNumber(percent[2]).value)
        if (percent[1] === 'knap ') expect(order).toBeLessThan(0)
        if (percent[1] === 'godt ') expect(order).toBeGreaterThan(0)
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
          budgetSentence('Regnskabet', {
            budget: budget === null ? null : at(budget),
            accounts: at(accounts),
            deviation: budget === null ? null : at(accounts - budget),
          }),
        )
        expectBudget(plain(text), budget, accounts)
      }),
      runs,
    )
  })

  test('averages: the shown amounts differ by the shown difference', () => {
    const kroner = fc.tuple(fc.nat(900_000), fc.integer({ min: 1, max: 9 })).map(([n, d]) => fraction(n, d))
    fc.assert(
      fc.property(kroner, kroner, (value, average) => {
        const text = plain(againstAverage(value, average))
        const shown = subtract(fraction(Number(roundedUnits(value))), fraction(Number(roundedUnits(average))))
        if (text === 'det samme som gennemsnittet') {
          expect(shown.numerator).toBe(0)
          return
        }
        const match = new RegExp(`^${NUMBER} (mere|mindre) end gennemsnittet$`).exec(text)
        expect(match?.[2]).toBe(shown.numerator > 0 ? 'mere' : 'mindre')
        expect(readNumber(match?.[1] ?? '').value).toEqual(absolute(shown))
      }),
      runs,
    )
  })
})

/** No sentence names a year on each side of the break together with a word of direction. */
function expectNothingAcross(text: string, from: number): void {
  for (const sentence of text.split(/(?<=\.) (?=[A-ZÆØÅ])/)) {
    const years = [...sentence.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year))
    if (years.length > 1) expect(Math.min(...years) >= from || Math.max(...years) < from, sentence).toBe(true)
  }
}
