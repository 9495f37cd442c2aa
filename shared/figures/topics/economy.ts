import { formatKroner, type Language } from '../../danish.ts'
import { lowerFirst } from '../../narrative/phrase.ts'
import { type Fraction, fraction, multiply, toNumber } from '../../quantities.ts'
import type { MetricValue } from '../../statistics/metric.ts'
import { ALL } from '../../statistics/scope.ts'
import { type FigureContext, point, say, scopeName, series } from '../figureContext.ts'
import { type FigureTopic, topicsOf } from '../figureTopic.ts'

const topic = topicsOf('economy', 'ledger')

const SHOWN = 8

const rowNames = ({ evidence }: MetricValue): readonly number[] => evidence.flatMap((part) => [...part.ids()])

/** A sum of other subtotals would show the same kroner twice. */
function isInnermost(sum: MetricValue, all: readonly MetricValue[]): boolean {
  const lines = new Set(rowNames(sum))
  return !all.some((other) => {
    const parts = rowNames(other)
    return parts.length > 0 && parts.length < lines.size && parts.every((line) => lines.has(line))
  })
}

/** Deviations of subtotals only: a line's deviation misleads where the budget lies on another line of the group. */
function largestDeviations(context: FigureContext): readonly MetricValue[] {
  const { year } = context.period
  const subtotals = context.metrics
    .of('economy-deviation')
    .filter(({ dims }) => dims.year === year && dims.kind === 'subtotal')
    .filter(({ dims }) => context.municipality === ALL || dims.municipality === context.municipality)
  return subtotals
    .filter(({ value }) => value !== null && value.numerator !== 0)
    .filter((sum) => isInnermost(sum, subtotals))
    .sort((a, b) => Math.abs(toNumber(b.value ?? fraction(0))) - Math.abs(toNumber(a.value ?? fraction(0))))
    .slice(0, SHOWN)
}

const withPlace = (context: FigureContext, { dims }: MetricValue, line: string): string =>
  context.municipality === ALL ? `${line} (${dims.municipality})` : line

const labelOf = (context: FigureContext, row: MetricValue): string => withPlace(context, row, String(row.dims.line))

const areas = [
  ['placement', { da: 'Anbringelser', en: 'Placements' }],
  ['prevention', { da: 'Forebyggelse', en: 'Prevention' }],
  ['cash', { da: 'Kontante ydelser', en: 'Cash benefits' }],
] as const

export const economyTopics: readonly FigureTopic[] = [
  topic('economy-areas', { da: 'Budget og regnskab', en: 'Budget and accounts' }, (context) => {
    const { year } = context.period
    const of = (metric: string, area: string) =>
      point(context, metric, { year, municipality: context.municipality, area })
    const rows = areas.filter(([area]) => of('economy-area-accounts', area).value !== null)
    const deviation = of('economy-area-deviation', 'total').value
    return {
      kind: 'bars',
      categories: rows.map(([, name]) => name[context.language]),
      categoryHeading: { da: 'Område', en: 'Area' },
      series: [
        series(
          say(context, 'Budget', 'Budget'),
          'context',
          rows.map(([area]) => of('economy-area-budget', area)),
        ),
        series(
          say(context, 'Regnskab', 'Accounts'),
          'primary',
          rows.map(([area]) => of('economy-area-accounts', area)),
        ),
      ],
      title: deviation && {
        da: `Anbringelser og forebyggelse: ${spending(deviation, 'da')}`,
        en: `Placements and prevention: ${spending(deviation, 'en')}`,
      },
      subtitle: {
        da: `Budget og regnskab i kr., ${year}, ${scopeName(context)}`,
        en: `Budget and accounts in kroner, ${year}, ${scopeName(context)}`,
      },
      format: { kind: 'decimal', decimals: 0 },
    }
  }),
  topic('economy-deviations', { da: 'Største afvigelser', en: 'Largest deviations' }, (context) => {
    const { year } = context.period
    const rows = largestDeviations(context)
    const [first] = rows
    if (!first?.value) return null
    const line = String(first.dims.line)
    const points = rows.map(({ metric, dims }) => point(context, metric, dims))
    return {
      kind: 'bars',
      categories: rows.map((row) => labelOf(context, row)),
      categoryHeading: { da: 'Delsum', en: 'Subtotal' },
      series: [series(say(context, 'Afvigelse, kr.', 'Deviation, kroner'), 'over', points)],
      title: {
        da: `Største afvigelse: ${withPlace(context, first, lowerFirst(line))}, ${spending(first.value, 'da')}`,
        // Lines of the accounts keep the name that their file gives them.
        en: `Largest deviation: ${withPlace(context, first, `“${line}”`)}, ${spending(first.value, 'en')}`,
      },
      subtitle: {
        da: `Regnskab minus budget i kr., de største afvigelser blandt delsummerne, ${year}`,
        en: `Accounts less budget in kroner, the largest deviations among the subtotals, ${year}`,
      },
      format: { kind: 'signed', decimals: 0 },
      note: {
        da: 'Plus er merforbrug, minus er mindreforbrug. Delsummer, der indeholder andre delsummer, er ikke med.',
        en: 'Plus is an overspend, minus an underspend. Subtotals that contain other subtotals are left out.',
      },
    }
  }),
]

/** "merforbrug på 1.200 kr." */
function spending(deviation: Fraction, language: Language): string {
  if (deviation.numerator === 0) return language === 'da' ? 'som budgetteret' : 'as budgeted'
  const over = deviation.numerator > 0
  const size = formatKroner(over ? deviation : multiply(deviation, fraction(-1)), language)
  if (language === 'da') return `${over ? 'merforbrug' : 'mindreforbrug'} på ${size}`
  return `${over ? 'overspend' : 'underspend'} of ${size}`
}
