import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../shared/danish.ts'
import { changeInWords } from '../../../shared/narrative/changeWords.ts'
import { phraseText } from '../../../shared/narrative/phrase.ts'
import { pointsInWords } from '../../../shared/narrative/pointsWords.ts'
import { DECOMPOSITION_VARIANTS, decompositionSentence } from '../../../shared/narrative/rules/decomposition.ts'
import { changeOf } from '../../../shared/narrative/rules/quantity.ts'
import { TREND_VARIANTS, trendSentence } from '../../../shared/narrative/rules/trend.ts'
import { fraction } from '../../../shared/quantities.ts'
import { expectChange } from './reparse/change.ts'
import { expectDecomposition } from './reparse/decomposition.ts'
import { expectShows, numberPattern } from './reparse/numbers.ts'
import { amountOf, count, expectArticles, kinds, near, plain, runs, series, TABLES } from './reparse/tables.ts'
import { expectTrend } from './reparse/trend.ts'

const everyTrendWording: Readonly<Record<Language, readonly string[]>> = {
  da: [
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
  ],
  en: [
    'rose further to',
    'fell further to',
    'the number rose further to',
    ' has been unchanged at ',
    ' was unchanged at ',
    ' was virtually unchanged',
    'at about the same level',
    ', but rose to ',
    ', but fell to ',
    ', and rose to ',
    ', but in 2013 ',
    'Between 2011 and 2012, ',
    'Overall, this is ',
    'Taken together, this is ',
    'There has thus been ',
    'doubling',
    'halving',
    'percentage point',
    'In 2011, the whole was ',
  ],
}

const wholeOf: Readonly<Record<Language, string>> = { da: 'Det hele', en: 'The whole' }
describe.each(['da', 'en'] as const)(`${TABLES} generated tables, each sentence read back: %s`, (language) => {
  const NUMBER = numberPattern[language]
  test('changes of every kind', () => {
    fc.assert(
      fc.property(series, fc.constantFrom(...kinds), fc.constantFrom('noun', 'verb'), ([a, b], kind, form) => {
        const [from, to] = [amountOf(kind, a), amountOf(kind, b)]
        expectChange(plain(changeOf(kind, from, to, language)), kind, from, to, language)
        const words =
          kind === 'share'
            ? pointsInWords(from, to, form, language)
            : changeInWords(from, to, { form, counts: kind === 'count', language })
        expectChange(plain(words), kind, from, to, language)
        if (language === 'en') expectArticles(words)
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
          const text = plain(phraseText(trendSentence(wholeOf[language], years, { kind, variant, breaks, language })))
          seen.push(text)
          const spans = broken !== null && broken > 2011 && broken <= 2010 + length
          expect(text.endsWith(' BRUD.')).toBe(spans)
          expectTrend(
            text.replace(/ BRUD\.$/, ''),
            kind,
            new Map(years.map(({ year, value }) => [year, value])),
            language,
          )
          if (spans) expectNothingAcross(text, broken)
        },
      ),
      runs,
    )
    // Each wording came up, and often.
    for (const words of everyTrendWording[language])
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
          const text = plain(phraseText(decompositionSentence(parts, { kind, variant, language })))
          const total = ends.reduce((sum, [from, to]) => sum + to - from, 0)
          if (total === 0) {
            expect(text).toBe('')
            return
          }
          expectDecomposition(
            text,
            new Map(parts.map(({ name, from, to }) => [name, { from: from.value, to: to.value }])),
            language,
          )
        },
      ),
      runs,
    )
  })

  test('where a change lies among many: one part that makes it, or nothing', () => {
    const names = ['Skole', 'Politi', 'Sygehus', 'Familie', 'Naboer', 'Andre']
    const part = count.chain((a) => fc.tuple(fc.constant(a), near(a)))
    const seen: string[] = []
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 5, maxLength: 6 }),
        fc.nat(DECOMPOSITION_VARIANTS - 1),
        (ends, variant) => {
          const parts = ends.map(([from, to], index) => ({
            name: names[index] ?? '',
            from: { value: fraction(from), of: 'from' },
            to: { value: fraction(to), of: 'to' },
          }))
          const text = plain(phraseText(decompositionSentence(parts, { variant, language })))
          const deltas = new Map(
            parts.map(({ name }, index) => [name, (ends[index]?.[1] ?? 0) - (ends[index]?.[0] ?? 0)]),
          )
          const total = [...deltas.values()].reduce((sum, delta) => sum + delta, 0)
          const along = [...deltas].filter(([, delta]) => Math.sign(delta) === Math.sign(total))
          const together = along.reduce((sum, [, delta]) => sum + delta, 0)
          const [main] =
            total === 0 ? [] : along.filter(([, delta]) => Math.abs(delta) * 100 >= Math.abs(together) * 80)
          if (!main) {
            expect(text).toBe('')
            return
          }
          seen.push(text)
          const own = parts.find(({ name }) => name === main[0])
          expect(names.filter((name) => text.includes(name))).toEqual([main[0]])
          const pattern = new RegExp(`(steg|faldt|rose|fell) (?:fra|from) ${NUMBER} (?:til|to) ${NUMBER}\\.$`)
          const [, verb = '', from = '', to = ''] = pattern.exec(text) ?? []
          expect(/steg|rose/.test(verb) ? 1 : -1, text).toBe(Math.sign(main[1]))
          expectShows(from, own?.from.value ?? fraction(-1), language)
          expectShows(to, own?.to.value ?? fraction(-1), language)
        },
      ),
      runs,
    )
    expect(seen.length).toBeGreaterThan(TABLES / 20)
  })
})

/** No sentence names a year on each side of the break together with a word of direction. */
function expectNothingAcross(text: string, from: number): void {
  for (const sentence of text.split(/(?<=\.) (?=[A-ZÆØÅ])/)) {
    const years = [...sentence.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year))
    if (years.length > 1) expect(Math.min(...years) >= from || Math.max(...years) < from, sentence).toBe(true)
  }
}
