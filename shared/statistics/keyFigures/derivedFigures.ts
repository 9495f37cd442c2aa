import { changeOf, excessOf, named, shareOfWhole, totalOf } from '../measure.ts'
import type { Dims, MetricValue } from '../metric.ts'
import type { MetricSet } from '../metricSet.ts'
import type { Period } from '../period.ts'
import { groupBy } from '../tally.ts'
import type { Derivation, NumberPattern } from './keyFigureBook.ts'

/** The values of a metric that is worked out from numbers that are there; where one is missing there is no value. */
export function derivedFigures(
  metric: string,
  derivation: Derivation,
  known: MetricSet,
  period: Period,
): readonly MetricValue[] {
  switch (derivation.kind) {
    case 'share':
      return shares(metric, derivation.part, derivation.whole, known)
    case 'change':
    case 'difference':
      return changes(metric, derivation, known, period)
    case 'total':
      return totals(metric, derivation.of, derivation.over, known)
    case 'same':
      return matching(known, derivation.as).map(({ found, dims }) => sameAs(found, metric, dims))
  }
}

const sameAs = (found: MetricValue, metric: string, dims: Dims): MetricValue =>
  named(metric, dims, { ...found, from: [{ metric: found.metric, dims: found.dims }] })

/** The numbers of a pattern, each with the dimensions that the pattern leaves open. */
const matching = (known: MetricSet, { metric, dims: held }: NumberPattern) =>
  known.of(metric).flatMap((found) => {
    const fits = Object.entries(held).every(([name, value]) => found.dims[name] === value)
    return fits ? [{ found, dims: without(found.dims, Object.keys(held)) }] : []
  })

const without = (dims: Dims, names: readonly string[]): Dims =>
  Object.fromEntries(Object.entries(dims).filter(([name]) => !names.includes(name)))

function shares(metric: string, part: NumberPattern, whole: NumberPattern, known: MetricSet): readonly MetricValue[] {
  return matching(known, part).flatMap(({ found, dims }) => {
    const [top, bottom] = [known.count(found.metric, found.dims), known.count(whole.metric, { ...dims, ...whole.dims })]
    return top && bottom ? [named(metric, dims, shareOfWhole(top, bottom))] : []
  })
}

function changes(
  metric: string,
  { kind, of }: { readonly kind: 'change' | 'difference'; readonly of: string },
  known: MetricSet,
  { previous, year }: Period,
): readonly MetricValue[] {
  return matching(known, { metric: of, dims: { year } }).flatMap(({ found, dims }) => {
    const [before, now] = [known.count(of, { ...dims, year: previous }), known.count(of, found.dims)]
    if (!before || !now) return []
    const measure = kind === 'change' ? changeOf(before, now) : excessOf(now, before)
    return [named(metric, { ...dims, year: `${previous}-${year}` }, measure)]
  })
}

function totals(metric: string, of: string, over: string, known: MetricSet): readonly MetricValue[] {
  const parts = known.of(of).flatMap(({ dims }) => (over in dims ? (known.count(of, dims) ?? []) : []))
  const wholes = groupBy(parts, ({ dims }) => JSON.stringify(without(dims, [over])))
  return [...wholes.values()].flatMap((own) => {
    const [first] = own
    return first ? [named(metric, without(first.dims, [over]), totalOf('count', own))] : []
  })
}
