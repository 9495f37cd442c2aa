import { type Fraction, percentChange, subtract } from '../../../quantities.ts'
import type { Dims, MetricKind } from '../../../statistics/metric.ts'
import type { NumberForm } from '../numbers/typedNumber.ts'
import type { FigureGroup, Knowledge } from '../words/knowledge.ts'
import type { Context } from './context.ts'
import { groupScore, metricScore } from './groupScore.ts'
import { atPlaces, type Placed } from './places.ts'

/** A figure that a typed number may be meant to show. */
export interface Candidate {
  readonly group: FigureGroup
  readonly dims: Dims
  readonly value: Fraction
  readonly kind: MetricKind
  readonly score: number
}

const fitsForm = (form: NumberForm, kind: MetricKind, unit: string): boolean => {
  switch (form) {
    case 'percent':
      return unit === '%'
    case 'points':
      return unit === 'pp'
    case 'money':
      return unit.startsWith('kr.')
    case 'count':
      return unit !== '%' && unit !== 'pp' && !unit.startsWith('kr.') && kind !== 'date'
  }
}

/** A mean can be shown with decimals, a number of children cannot. */
const fitsDecimals = (decimals: number, kind: MetricKind): boolean =>
  decimals === 0 || (kind !== 'count' && kind !== 'money')

interface Change {
  readonly value: Fraction | null
  readonly kind: MetricKind
}

/** What the change between two numbers is called, in the form the text uses. */
function changeOf(form: NumberForm, kind: MetricKind, from: Placed, to: Placed): Change | null {
  const level = kind === 'count' || kind === 'money'
  if (form === 'percent' && level) {
    const whole = from.value.denominator === 1 && to.value.denominator === 1
    return { value: whole ? percentChange(from.value.numerator, to.value.numerator) : null, kind: 'change' }
  }
  if (form === 'points' && kind === 'share') return { value: subtract(to.value, from.value), kind: 'points' }
  if (form === 'count' && kind === 'count') return { value: subtract(to.value, from.value), kind: 'count' }
  return null
}

function changes(group: FigureGroup, context: Context, score: number): readonly Candidate[] {
  const { kind } = group.definition
  if (!context.difference || kind === 'change' || kind === 'points') return []
  return context.periods.values.flatMap(([from, to]) =>
    atPlaces(group, context.municipalities, { stated: true, values: [from] }).flatMap((before): Candidate[] => {
      if (typeof before.dims.year !== 'number') return []
      const [after] = atPlaces(group, { stated: true, values: [before.municipality] }, { stated: true, values: [to] })
      const found = after ? changeOf(context.form, kind, before, after) : null
      if (!found?.value || !after) return []
      const dims = { ...after.dims, year: `${from}-${to}` }
      return [{ group, dims, value: found.value, kind: found.kind, score: score + before.bonus }]
    }),
  )
}

function levels(group: FigureGroup, context: Context, score: number): readonly Candidate[] {
  const { kind, unit } = group.definition
  if (!fitsForm(context.form, kind, unit) || !fitsDecimals(context.decimals, kind)) return []
  if (context.counted && (kind === 'mean' || kind === 'rate')) return []
  const isChange = kind === 'change' || kind === 'points'
  if (isChange && context.level) return []
  // Risen by so many: a number of one year is no answer.
  const level = context.difference && kind === 'count' && context.form === 'count'
  return atPlaces(group, context.municipalities, context.years, isChange || level ? context.periods : null)
    .filter(({ dims }) => !level || typeof dims.year !== 'number')
    .map(({ dims, value, bonus }) => ({ group, dims, value, kind, score: score + bonus }))
}

/** A figure of the catalogue comes before a change that is worked out here. */
const DERIVED = 0.2

/** All figures that a number can be meant to show, the likeliest first. */
export function candidatesFor(context: Context, { byMetric }: Knowledge): readonly Candidate[] {
  const found: Candidate[] = []
  for (const [form, groups] of byMetric) {
    const base = metricScore(form, context)
    if (base === null) continue
    for (const group of groups) {
      const score = groupScore(group, context, base)
      if (score !== null) found.push(...levels(group, context, score), ...changes(group, context, score - DERIVED))
    }
  }
  return found.sort((a, b) => b.score - a.score)
}
