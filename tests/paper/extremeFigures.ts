import type { FigureKind, FigureSpec, ValueFormat } from '../../shared/figures/figureSpec.ts'
import { figure, series } from '../support/sampleFigures.ts'

const kinds: readonly FigureKind[] = ['line', 'columns', 'bars', 'stacked', 'slope']
const roles = ['primary', 'context', 'third', 'fourth'] as const

/** Sixty characters: as long as labels of the office's own code lists get. */
export const longLabel = (index: number): string =>
  `${index + 1}. Forebyggende støtte til familier med børnehandicap i hjemmet`.slice(0, 60).padEnd(60, 'æ')

interface Shape {
  readonly name: string
  readonly categories: number
  readonly series: number
  readonly value: (category: number, series: number) => number | null
  readonly format?: ValueFormat
  readonly labels?: (index: number) => string
}

const shapes: readonly Shape[] = [
  { name: 'en kategori', categories: 1, series: 1, value: () => 7 },
  { name: 'tolv kategorier', categories: 12, series: 4, value: (category, own) => (category * 7 + own * 5) % 23 },
  { name: 'nuller', categories: 6, series: 2, value: () => 0 },
  { name: 'huller', categories: 6, series: 2, value: (category) => (category % 2 === 0 ? null : category) },
  { name: 'intet tal', categories: 4, series: 1, value: () => null },
  {
    name: 'negative tal',
    categories: 6,
    series: 2,
    value: (category, own) => (category - 3) * (own + 11),
    format: { kind: 'signed', decimals: 1 },
  },
  {
    name: 'ni cifre',
    categories: 5,
    series: 2,
    value: (category, own) => 999_999_999 - category * 111_111_111 - own * 7,
    format: { kind: 'money' },
  },
  { name: 'lange navne', categories: 12, series: 3, value: (category, own) => category + own * 2, labels: longLabel },
]

const negative = (kind: FigureKind): boolean => kind !== 'stacked'

function extremeFigure(kind: FigureKind, shape: Shape): FigureSpec {
  const { labels = (index: number) => `Nr. ${index + 1}` } = shape
  const categories = kind === 'slope' ? Math.min(2, Math.max(2, shape.categories)) : shape.categories
  const counted = Array.from({ length: categories }, (_, index) => index)
  return figure(kind, `${kind}-${shape.name}`, {
    title: `${kind}: ${shape.name} & <tegn>`,
    subtitle: `Prøve med ${shape.name}`,
    alt: `Prøvefigur af slagsen ${kind} med ${shape.name} & <tegn> "i anførsel".`,
    note: 'Opdigtede tal.',
    categories: counted.map(labels),
    series: roles.slice(0, shape.series).map((role, own) =>
      series(
        shape.labels ? shape.labels(own) : `Række ${own + 1}`,
        role,
        counted.map((category) => {
          const value = shape.value(category, own)
          return value === null || negative(kind) ? value : Math.abs(value)
        }),
      ),
    ),
    format: shape.format ?? { kind: 'count' },
  })
}

/** Every kind of figure in every unkind shape of data. */
export const extremeFigures = (): FigureSpec[] =>
  kinds.flatMap((kind) => shapes.map((shape) => extremeFigure(kind, shape)))
