import { describe, expect, test } from 'vitest'
import type { FigureKind, FigureSpec, SeriesRole, ValueFormat } from '../../../shared/figures/figureSpec.ts'
import { scene } from '../../../shared/figures/scene/scene.ts'
import { figure, series } from '../../support/sampleFigures.ts'
import { expectTidy, paperMeasure, textsOf } from '../../support/tidyScene.ts'

const measure = await paperMeasure()

const kinds: readonly FigureKind[] = ['line', 'columns', 'bars', 'stacked', 'slope']
const roles: readonly SeriesRole[] = ['primary', 'context', 'third', 'fourth']

const SIXTY = 'Døgninstitution for børn og unge med betydelig og varig funk'
const UNBROKEN = 'Socialpædagogiskopholdsstedsanbringelsesforanstaltningsområd'

const labels = {
  years: (index: number) => String(2000 + index),
  sentences: (index: number) => `${index} ${SIXTY}`.slice(0, 60),
  words: (index: number) => `${index}${UNBROKEN}`.slice(0, 60),
}

const values: Record<string, (place: number) => number | null> = {
  zeros: () => 0,
  'nine digits': (place) => 987_654_321 - place * 1_000_003,
  negatives: (place) => (place % 2 === 0 ? -123_456_789 : 87_654_321),
  'tiny beside huge': (place) => (place === 0 ? 999_999_999 : 1),
  gaps: (place) => (place % 2 === 0 ? null : place),
}

const formats: readonly ValueFormat[] = [{ kind: 'money' }, { kind: 'signed', decimals: 0 }, { kind: 'count' }]

function spec(
  kind: FigureKind,
  count: number,
  label: (index: number) => string,
  value: (place: number) => number | null,
  format: ValueFormat,
): FigureSpec {
  const own = Array.from({ length: count }, (_, index) => index)
  return figure(kind, 'extreme', {
    categories: own.map(label),
    series: roles.map((role, index) =>
      series(
        labels.sentences(index),
        role,
        own.map((place) => value(place + index)),
      ),
    ),
    breaks: count < 2 ? [] : [{ afterIndex: 0, label: SIXTY }],
    format,
  })
}

describe.each(kinds)('extreme data as %s', (kind) => {
  const numbers = Object.entries(values).filter(([name]) => kind !== 'stacked' || name !== 'negatives')
  const cases = numbers.flatMap(([name, value]) =>
    Object.entries(labels).flatMap(([words, label]) =>
      [1, 2, 12].map((count) => [`${name}, ${count} ${words}`, value, label, count] as const),
    ),
  )

  test.each(cases)('%s: everything stays in its frame', (_, value, label, count) => {
    for (const format of formats)
      for (const width of [217, 453])
        expectTidy(scene(spec(kind, count, label, value, format), width, 180, 'da', measure), measure)
  })
})

test('a column of nothing but zeros has a base line and no marks above it', () => {
  const drawn = scene(
    spec('columns', 3, labels.years, () => 0, { kind: 'count' }),
    453,
    180,
    'da',
    measure,
  )
  const columns = drawn.primitives.flatMap((each) => (each.kind === 'rect' && each.width > 9 ? [each.height] : []))
  expect(Math.max(0, ...columns)).toBe(0)
  expect(textsOf(drawn).filter(({ text }) => text === '0').length).toBeGreaterThan(0)
})

test('two breaks are told on lines of their own', () => {
  const years = { ...spec('columns', 5, labels.years, (place) => place, { kind: 'count' }) }
  const breaks = [
    { afterIndex: 1, label: 'Ny definition 2002' },
    { afterIndex: 3, label: 'Ny lov 2004' },
  ]
  const drawn = scene({ ...years, breaks }, 453, 200, 'da', measure)
  expectTidy(drawn, measure)
  const heights = breaks.map(({ label }) => textsOf(drawn).find(({ text }) => text === label)?.y)
  expect(new Set(heights).size).toBe(2)
})
