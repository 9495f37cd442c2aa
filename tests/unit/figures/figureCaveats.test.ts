import { describe, expect, test } from 'vitest'
import type { FigureContext } from '../../../shared/figures/figureContext.ts'
import { figureOf } from '../../../shared/figures/figuresOf.ts'
import { topicsOf } from '../../../shared/figures/figureTopic.ts'
import { tableOf } from '../../../shared/figures/tableOf.ts'
import { fraction } from '../../../shared/quantities.ts'
import { caveatsOf } from '../../../shared/statistics/breaks/caveats.ts'
import type { Dims } from '../../../shared/statistics/metric.ts'
import { periodOf } from '../../../shared/statistics/period.ts'
import { ALL } from '../../../shared/statistics/scope.ts'
import { sampleReportInput } from '../../support/sampleSession.ts'

const { input, session } = await sampleReportInput()
const context: FigureContext = {
  metrics: input.metrics,
  period: session.period(2013),
  codes: input.codeLists,
  caveats: caveatsOf(session.reference(), session.facts()),
  language: 'da',
  municipality: ALL,
}

const NOTHING = { da: '', en: '' }
const NORD = { municipality: 'Nord' }

/** A figure as a later report would draw it. */
const figure = (categories: readonly string[], dims: readonly Dims[], at = context) =>
  topicsOf('assessments', 'assessments')('made', NOTHING, () => ({
    kind: 'columns',
    title: { da: `Flest: ${categories[0]}`, en: `Most: ${categories[0]}` },
    subtitle: NOTHING,
    categories,
    categoryHeading: { da: 'År', en: 'Year' },
    series: [
      {
        name: 'Nord',
        role: 'primary',
        points: dims.map((each) => ({
          value: fraction(100),
          metric: 'child-assessments-decided-count',
          dims: { ...NORD, ...each },
        })),
      },
    ],
    format: { kind: 'count' },
    note: { da: 'Egen note.', en: 'A note.' },
  })).build(at)

const decisions = (years: readonly number[]) =>
  figure(
    years.map(String),
    years.map((year) => ({ year })),
  )

describe('a figure that spans a break', () => {
  test('is parted between the years and says why, after its own note', () => {
    const drawn = decisions([2022, 2023, 2024, 2025])
    expect(drawn?.breaks).toEqual([{ afterIndex: 1, label: 'Barnets lov 2024' }])
    expect(drawn?.note).toMatch(/^Egen note\. Barnets lov afløste .* årene før\.$/)
  })

  test('is whole on either side of it', () => {
    for (const years of [
      [2021, 2022, 2023],
      [2024, 2025],
    ]) {
      expect(decisions(years)?.breaks).toEqual([])
      expect(decisions(years)?.note).toBe('Egen note.')
    }
  })

  test('is parted also where the year of the break itself is missing', () => {
    expect(decisions([2022, 2026])?.breaks).toEqual([{ afterIndex: 0, label: 'Barnets lov 2024' }])
  })
})

describe('a figure whose categories are no years', () => {
  const points = (year: number) =>
    [1, 2].map((age) => ({ value: fraction(age), metric: 'child-assessments-by-age', dims: { ...NORD, year, age } }))
  const pair = (first: number, second: number) =>
    topicsOf('assessments', 'assessments')('made', NOTHING, () => ({
      kind: 'bars',
      title: NOTHING,
      subtitle: NOTHING,
      categories: ['1 år', '2 år'],
      categoryHeading: NOTHING,
      series: [
        { name: String(first), role: 'context', points: points(first) },
        { name: String(second), role: 'primary', points: points(second) },
      ],
      format: { kind: 'count' },
    })).build(context)

  test('marks the series before a break, and says why in a note', () => {
    const drawn = pair(2023, 2024)
    expect(drawn?.series.map(({ name, beforeBreak }) => [name, beforeBreak ?? false])).toEqual([
      ['2023 (før databrud 2024)', true],
      ['2024', false],
    ])
    expect(drawn?.breaks).toEqual([])
    expect(drawn?.note).toMatch(/^Barnets lov afløste/)
    expect(drawn && tableOf(drawn, 'da').columns.map(({ heading }) => heading)).toContain('2023 (før databrud 2024)')
  })

  test('marks nothing where both lie on the same side', () => {
    expect(pair(2022, 2023)?.series.map(({ name }) => name)).toEqual(['2022', '2023'])
    expect(pair(2024, 2025)?.series.some(({ beforeBreak }) => beforeBreak)).toBe(false)
  })

  test('is parted where all numbers of its rows are of one year each, as "Nord 2023" and "Nord 2024"', () => {
    const rows = (years: readonly number[]) =>
      figure(
        years.map((year) => `Nord ${year}`),
        years.map((year) => ({ year })),
      )
    expect(rows([2023, 2024, 2024])?.breaks).toEqual([{ afterIndex: 0, label: 'Barnets lov 2024' }])
    expect(rows([2022, 2023])?.breaks).toEqual([])
    // Rows that go to and fro cannot be parted by one line.
    expect(rows([2024, 2023, 2024])?.breaks).toEqual([])
  })
})

test('a category is called what the law of the year calls it, in the title too', () => {
  const code = 'Børnefaglig undersøgelse (§ 50) iværksat'
  const at = (year: number) => figure([code], [{ year }], { ...context, period: periodOf(year, ['Nord']) })
  expect(at(2023)?.categories).toEqual([code])
  expect(at(2024)?.categories).toEqual(['Børnefaglig undersøgelse (§ 20) iværksat'])
  expect(at(2024)?.title).toBe('Flest: Børnefaglig undersøgelse (§ 20) iværksat')
})

describe('the figures of the sample', () => {
  test('a series that was recounted runs on, with a word about earlier reports', () => {
    const drawn = figureOf('placements-by-year', context)
    expect(drawn?.breaks).toEqual([])
    expect(drawn?.note).toContain('Alle år er opgjort på samme måde')
  })

  test('provisional accounts are told under figure and table alike', () => {
    const drawn = figureOf('economy-deviations', context)
    expect(drawn?.note).toContain('opgjort pr. 20. januar 2014')
    expect(drawn && tableOf(drawn, 'da').note).toBe(drawn?.note)
  })

  test('figures of one year, or of categories that are no years, have no line across them', () => {
    expect(figureOf('notifications-by-month', context)?.breaks).toEqual([])
  })
})
