import { describe, expect, test } from 'vitest'
import type { FigureContext } from '../../../shared/figures/figureContext.ts'
import { figureTopics } from '../../../shared/figures/figuresOf.ts'
import { caveatsOf } from '../../../shared/statistics/breaks/caveats.ts'
import { catalogue } from '../../../shared/statistics/catalogue.ts'
import { ALL } from '../../../shared/statistics/scope.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'

const { input, session } = await sampleReportInput()
const context: FigureContext = {
  metrics: input.metrics,
  period: session.period(input.year),
  codes: input.codeLists,
  caveats: caveatsOf(session.reference(), session.facts()),
  language: 'en',
  municipality: ALL,
}
const figures = figureTopics.flatMap((topic) => topic.build(context) ?? [])
/** Names of places and units stay as they are. */
const places = new Set(
  [...input.metrics.all()].flatMap(({ dims }) => (dims.municipality === undefined ? [] : [String(dims.municipality)])),
)
const longestFirst = [...places].sort((a, b) => b.length - a.length)
const withoutNames = (text: string): string => longestFirst.reduce((rest, name) => rest.replaceAll(name, ''), text)
/** What a file calls a thing is quoted as it stands there, and the coin has no English name. */
const withoutQuotes = (text: string): string => text.replace(/“[^”]*”|øre/g, '')

describe('English', () => {
  test('figures say measure, headings and notes in English', () => {
    expect(figures.length).toBeGreaterThan(20)
    for (const { key, subtitle, categoryHeading, source, note } of figures) {
      const own = withoutNames([subtitle, categoryHeading, source, note ?? ''].join(' '))
      expect(own, key).not.toMatch(/[æøåÆØÅ]|\b(af|efter|og|kommuner|dage|pr\.|mean)\b/)
    }
  })

  test('codes of the centre have English names, wherever a figure speaks of them', () => {
    const codes = Object.entries(context.caveats.laws.english ?? {}).filter(([code, name]) => code !== name)
    expect(codes.length).toBeGreaterThan(50)
    const ofCases = figures.filter(({ key }) => !key.startsWith('economy-'))
    for (const { key, title, note, alt, categories, series } of ofCases) {
      const own = withoutNames([title, note ?? '', alt, ...categories, ...series.map(({ name }) => name)].join('\n'))
      const danish = codes.filter(([code]) =>
        new RegExp(`(?<!\\p{L})${code.replace(/[()/.]/g, '\\$&')}(?!\\p{L})`, 'u').test(own),
      )
      expect(danish, key).toEqual([])
    }
    const titles = new Map(figures.map(({ key, title }) => [key, title]))
    expect(titles.get('notifications-source')).toMatch(/^Most notifications from others with /)
    expect(titles.get('notifications-reason')).toBe('The most frequent reason: psychological neglect')
  })

  test.each(['da', 'en'] as const)('titles are in sentence case (%s)', (language) => {
    const titles = figureTopics.flatMap((topic) => topic.build({ ...context, language })?.title ?? [])
    expect(titles.length).toBeGreaterThan(20)
    const names = /“[^”]*”|Ishøj|Vallensbæk|Tip Tab Tynde|Konsulenter|DKK|Tidlig Opsporing/g
    for (const title of titles) expect(title.replace(names, ''), title).not.toMatch(/[:,(] ?\p{Lu}/u)
  })

  test('classes of days are translated', () => {
    const response = figures.find(({ key }) => key === 'notifications-response')
    expect(response?.categories).toEqual([
      'Same day',
      '1–3 days',
      '4–7 days',
      '8–14 days',
      '15–30 days',
      'Over 30 days',
    ])
  })

  test('the catalogue is idiomatic in both languages', () => {
    for (const { id, label, definition, base, source } of catalogue) {
      const texts = [label, definition, base, source]
      for (const { da, en } of texts) {
        expect(withoutQuotes(en), id).not.toMatch(
          /in percent of|notified children|on (un)?born|[æøå]|\d-\d|\b(?:an?|the|weighted) mean\b/i,
        )
        expect(da, id).not.toMatch(/[Rr]esponstid|inden 14 dage|hhv\.|\d-\d/)
      }
      expect(definition.da.endsWith('.') && definition.en.endsWith('.'), id).toBe(true)
    }
  })
})
