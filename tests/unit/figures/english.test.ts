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
const names = (text: string): string =>
  [...input.municipalities, ...session.municipalities()].reduce((rest, name) => rest.replaceAll(name, ''), text)

describe('English', () => {
  test('figures say measure, headings and notes in English', () => {
    expect(figures.length).toBeGreaterThan(20)
    for (const { key, subtitle, categoryHeading, source, note } of figures) {
      const own = names([subtitle, categoryHeading, source, note ?? ''].join(' '))
      expect(own, key).not.toMatch(/[æøåÆØÅ]|\b(af|efter|og|kommuner|dage|pr\.)\b/)
    }
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
        expect(en, id).not.toMatch(/in percent of|notified children|on (un)?born|[æøå]|\d-\d/i)
        expect(da, id).not.toMatch(/[Rr]esponstid|inden 14 dage|hhv\.|\d-\d/)
      }
      expect(definition.da.endsWith('.') && definition.en.endsWith('.'), id).toBe(true)
    }
  })
})
