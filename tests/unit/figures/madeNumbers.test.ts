import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadImportTemplates } from '../../../electron/core/import/loadTemplates.ts'
import { loadReference } from '../../../electron/core/statistics/reference.ts'
import type { FigureContext } from '../../../shared/figures/figureContext.ts'
import type { FigureSpec } from '../../../shared/figures/figureSpec.ts'
import { figureOf } from '../../../shared/figures/figuresOf.ts'
import { fraction, toNumber } from '../../../shared/quantities.ts'
import { catalogue } from '../../../shared/statistics/catalogue.ts'
import type { Dims, MetricDefinition, MetricKind, MetricValue } from '../../../shared/statistics/metric.ts'
import { MetricSet } from '../../../shared/statistics/metricSet.ts'
import { periodOf } from '../../../shared/statistics/period.ts'
import { ALL } from '../../../shared/statistics/scope.ts'

const folder = join(import.meta.dirname, '../../../templates')
const reference = loadReference(folder, loadImportTemplates(folder))

type Made = readonly [metric: string, dims: Dims, value: number]

const [anyMetric] = catalogue
if (!anyMetric) throw new Error('The catalogue is empty')

const own = (id: string, kind: MetricKind, label: string): MetricDefinition => ({
  ...anyMetric,
  id,
  chapter: 'schoolHealth',
  kind,
  unit: kind === 'share' ? '%' : 'elever',
  label: { da: label, en: label },
})

/** A centre that knows nothing but these numbers. */
function contextWith(
  made: readonly Made[],
  definitions: readonly MetricDefinition[],
  {
    municipality = ALL,
    municipalities = ['Greve', 'Solrød'],
  }: { municipality?: string; municipalities?: string[] } = {},
): FigureContext {
  const known = [...catalogue, ...reference.keyFigures.definitions, ...definitions]
  const kindOf = new Map(known.map(({ id, kind }) => [id, kind]))
  const values = made.map(
    ([metric, dims, value]): MetricValue => ({
      metric,
      dims,
      kind: kindOf.get(metric) ?? 'count',
      value: fraction(value),
      evidence: [],
      from: [],
    }),
  )
  return {
    metrics: new MetricSet([]).extended({ values, definitions: known }),
    period: periodOf(2020, municipalities),
    codes: reference.codes,
    caveats: { breaks: [], laws: reference.laws, ledger: [], accountsFinalBy: reference.accountsFinalBy },
    language: 'da',
    municipality,
  }
}

const built = (key: string, context: FigureContext): FigureSpec => {
  const figure = figureOf(key, context)
  if (!figure) throw new Error(`No figure: ${key}`)
  return figure
}
const numbers = ({ series }: FigureSpec) =>
  series.map(({ points }) => points.map(({ value }) => (value ? toNumber(value) : null)))

describe('a key figure of any centre', () => {
  const stress = own('stress', 'share', 'Stress')

  test('follows school years in their order, and leaves out those after the report year', () => {
    const made = ['2019-20', '2017-18', '2018-19', '2020-21'].map((year, index): Made => ['stress', { year }, index])
    const figure = built('stress', contextWith(made, [stress]))
    expect(figure.kind).toBe('columns')
    expect(figure.categories).toEqual(['2017–18', '2018–19', '2019–20'])
    expect(numbers(figure)).toEqual([[1, 2, 0]])
    expect(figure.title.replaceAll('\u00a0', ' ')).toBe('Stress: 0 % i 2019–20, 2 % i 2018–19')
  })

  test('does not mix calendar years with other periods', () => {
    const made: Made[] = [
      ['stress', { year: 2019 }, 10],
      ['stress', { year: 2020 }, 12],
      ['stress', { year: '2020-01..2020-09' }, 99],
    ]
    expect(numbers(built('stress', contextWith(made, [stress])))).toEqual([[10, 12]])
  })

  test('is told by lines where three or four run over more than two years', () => {
    const made = [2018, 2019, 2020].flatMap((year) =>
      ['Altid', 'Tit', 'Sjældent'].map((answer, index): Made => ['stress', { year, answer }, year - 2010 + index]),
    )
    const figure = built('stress', contextWith(made, [stress]))
    expect(figure.kind).toBe('line')
    expect(figure.series.map(({ name }) => name)).toEqual(['Altid', 'Tit', 'Sjældent'])
  })

  test('is told by rows where there are more answers than colours', () => {
    const answers = ['a', 'b', 'c', 'd', 'e', 'f']
    const made = [2018, 2019, 2020].flatMap((year) =>
      answers.map((answer, index): Made => ['stress', { year, answer }, index]),
    )
    const figure = built('stress', contextWith(made, [stress]))
    expect(figure.kind).toBe('bars')
    expect(figure.categories).toEqual(['F', 'E', 'D', 'C', 'B', 'A'])
    expect(figure.series.map(({ name, role }) => [name, role])).toEqual([
      ['2019', 'context'],
      ['2020', 'primary'],
    ])
    expect(figure.title).toMatch(/^Stress i 2020, højest: f \(/)
  })

  test('shows no sum as one of its own parts', () => {
    const made: Made[] = [
      ['stress', { year: 2020 }, 30],
      ['stress', { year: 2020, answer: 'a' }, 10],
      ['stress', { year: 2020, answer: 'b' }, 20],
    ]
    const figure = built('stress', contextWith(made, [stress]))
    expect(figure.categories).toEqual(['A', 'B'])
    expect(numbers(figure)).toEqual([[10, 20]])
  })

  test('is a single number only once: then it is no figure', () => {
    expect(figureOf('stress', contextWith([['stress', { year: 2020 }, 30]], [stress]))).toBeNull()
  })

  test('of a municipality is shown for that one and for all, not for another', () => {
    const made = [2019, 2020].map((year): Made => ['stress', { year, municipality: 'Greve' }, year - 2000])
    const of = (municipality: string) => figureOf('stress', contextWith(made, [stress], { municipality }))
    expect(of('Greve')?.subtitle).toBe('Andel i procent, 2019–2020, Greve')
    expect(of(ALL)?.subtitle).toBe('Andel i procent, 2019–2020, Greve')
    expect(of('Solrød')).toBeNull()
  })

  test('that no entry maps is one figure over its rows of the same name', () => {
    const rows = [own('key-figure-row-4', 'count', 'Besøg'), own('key-figure-row-9', 'count', 'Besøg')]
    const made: Made[] = [
      ['key-figure-row-4', { year: 2019, group: 'Skole' }, 4],
      ['key-figure-row-9', { year: 2020, group: 'Skole' }, 9],
    ]
    const context = contextWith(made, rows)
    const figure = built('key-figure-row-4', context)
    expect(figure.categories).toEqual(['2019', '2020'])
    expect(numbers(figure)).toEqual([[4, 9]])
    expect(figureOf('key-figure-row-9', context)).toBeNull()
  })
})

describe('price and quantity', () => {
  const year = '2019-2020'
  const split = (municipality: string, form: string, quantity: number, price: number): Made[] => [
    ['placement-cost-change', { year, municipality, form }, quantity + price],
    ['placement-cost-change-quantity', { year, municipality, form }, quantity],
    ['placement-cost-change-price', { year, municipality, form }, price],
  ]
  const made = [
    ...split('Greve', 'Plejefamilie', 200, -50),
    ...split('Greve', 'Opholdssted', -900, 300),
    ...split('Greve', ALL, -700, 250),
  ]

  test('of a municipality: form by form, the sum in the message', () => {
    const figure = built('placements-cost-change', contextWith(made, [], { municipality: 'Greve' }))
    expect(figure.categories).toEqual(['Opholdssted', 'Plejefamilie'])
    expect(figure.series.map(({ name }) => name)).toEqual(['Mængde', 'Pris'])
    expect(numbers(figure)).toEqual([
      [-900, 200],
      [300, -50],
    ])
    expect(figure.title).toBe('Mængde −700 kr., pris +250 kr.')
  })

  test('of several: each with all its forms together', () => {
    const both = [...made, ...split('Solrød', ALL, 100, 100), ...split(ALL, ALL, -600, 350)]
    const figure = built('placements-cost-change', contextWith(both, []))
    expect(figure.categories).toEqual(['Begge kommuner', 'Greve', 'Solrød'])
    expect(figure.title).toBe('Mængde −600 kr., pris +350 kr.')
  })

  test('of a single one: its forms, since there is nothing to add up', () => {
    const figure = built('placements-cost-change', contextWith(made, [], { municipalities: ['Greve'] }))
    expect(figure.categoryHeading).toBe('Anbringelsesform')
    expect(figure.title).toBe('Mængde −700 kr., pris +250 kr.')
  })
})

describe('more municipalities than colours', () => {
  const municipalities = ['Allerød', 'Brøndby', 'Dragør', 'Greve', 'Solrød']
  const counted = [ALL, ...municipalities].flatMap((municipality, index) =>
    [2019, 2020].flatMap((year): Made[] => [
      ['notifications-count', { year, municipality }, year - 2000 + index],
      ['notifications-by-month', { year, municipality, month: 1 }, index],
    ]),
  )

  test('are rows, the largest first, where each is a number', () => {
    const figure = built('notifications-by-year', contextWith(counted, [], { municipalities }))
    expect(figure.kind).toBe('bars')
    expect(figure.categories).toEqual(['Solrød', 'Greve', 'Dragør', 'Brøndby', 'Allerød'])
    expect(figure.series.map(({ name }) => name)).toEqual(['2019', '2020'])
  })

  test('are the chosen one beside all where each would be a series', () => {
    const names = (municipality: string) =>
      built(
        'notifications-by-month-municipality',
        contextWith(counted, [], { municipalities, municipality }),
      ).series.map(({ name, role }) => [name, role])
    expect(names('Greve')).toEqual([
      ['Greve', 'primary'],
      ['Alle kommuner', 'context'],
    ])
    expect(names(ALL)).toEqual([['Alle kommuner', 'primary']])
  })
})
