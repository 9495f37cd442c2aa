import { formatKroner } from '../../danish.ts'
import { fraction, multiply, toNumber } from '../../quantities.ts'
import type { MetricValue } from '../../statistics/metric.ts'
import { ALL } from '../../statistics/scope.ts'
import { type FigureContext, say, series } from '../figureContext.ts'
import { type FigureTopic, topic } from '../figureTopic.ts'

const SHOWN = 8

const rowNames = ({ rows }: MetricValue): readonly string[] => rows.map(({ origin }) => JSON.stringify(origin))

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

const labelOf = (context: FigureContext, { dims }: MetricValue): string =>
  context.municipality === ALL ? `${dims.line} (${dims.municipality})` : String(dims.line)

export const economyTopics: readonly FigureTopic[] = [
  topic(
    'economy',
    'ledger',
    'economy-deviations',
    { da: 'Største afvigelser', en: 'Largest deviations' },
    (context) => {
      const rows = largestDeviations(context)
      const [first] = rows
      if (!first?.value) return null
      const over = first.value.numerator > 0
      const size = formatKroner(over ? first.value : multiply(first.value, fraction(-1)), context.language)
      return {
        kind: 'bars',
        title: say(
          context,
          `Største afvigelse: ${labelOf(context, first)}, ${over ? 'merforbrug' : 'mindreforbrug'} på ${size}`,
          `Largest deviation: ${labelOf(context, first)}, ${over ? 'overspending' : 'underspending'} of ${size}`,
        ),
        subtitle: say(
          context,
          `Regnskab minus budget i kr., de største afvigelser blandt delsummerne, ${context.period.year}`,
          `Accounts less budget in kroner, the largest deviations among the subtotals, ${context.period.year}`,
        ),
        categories: rows.map((row) => labelOf(context, row)),
        categoryHeading: say(context, 'Delsum', 'Subtotal'),
        series: [
          series(
            say(context, 'Afvigelse, kr.', 'Deviation, kroner'),
            'over',
            rows.map(({ value, metric, dims }) => ({ value, metric, dims })),
          ),
        ],
        format: { kind: 'signed', decimals: 0 },
        note: say(
          context,
          'Plus er merforbrug, minus er mindreforbrug. Delsummer, der indeholder andre delsummer, er ikke med.',
          'Plus is overspending, minus is underspending. Subtotals that contain other subtotals are left out.',
        ),
      }
    },
  ),
]
